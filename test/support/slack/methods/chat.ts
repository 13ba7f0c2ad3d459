/** chat.*: messages of the bot. */
import { checkMessage } from '../limits/message.ts'
import { refusal } from '../limits/refusal.ts'
import { addMessage, changeMessage, messageWire, removeMessage } from '../messages.ts'
import type { Wire } from '../types.ts'
import type { Call, Method } from '../web/serve.ts'
import type { World } from '../world.ts'
import { channelAt, messageAt, placeToPost } from './places.ts'

export function chatMethods(world: World): Record<string, Method> {
  return {
    'chat.postMessage': (call) => post(world, call),
    'chat.postEphemeral': (call) => postEphemeral(world, call),
    'chat.update': (call) => update(world, call),
    'chat.delete': ({ team, args }) => {
      const channel = channelAt(team, args.channel)
      const message = messageAt(channel, args.ts)
      if (message.userId !== team.me.id) throw refusal('cant_delete_message')
      removeMessage(channel, message)
      return { channel: channel.id, ts: message.ts }
    },
    'chat.getPermalink': ({ team, args }) => {
      const channel = channelAt(team, args.channel)
      const { ts } = messageAt(channel, args.message_ts)
      return { channel: channel.id, permalink: `https://${team.name}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}` }
    },
  }
}

/** Slack sends it all the same; our house never does such a thing. */
export const noted = (world: World, where: string, body: Wire) => (what: string) => world.violation(where, what, body)

/** A ping of everybody is never meant. */
export function refuseLoud(world: World, where: string, body: Wire): void {
  if (/<!(channel|here|everyone)/.test(JSON.stringify([body.text, body.blocks]))) world.violation(where, 'it pings everybody', body)
}

function checked(world: World, where: string, args: Wire) {
  checkMessage(args, noted(world, where, args))
  refuseLoud(world, where, args)
  return {
    text: args.text as string | undefined,
    blocks: args.blocks as Wire[] | undefined,
    threadTs: args.thread_ts as string | undefined,
  }
}

function post(world: World, { team, args }: Call) {
  const channel = placeToPost(world, team, args.channel)
  const written = checked(world, 'chat.postMessage', args)
  if (args.as_user !== undefined || args.username !== undefined) world.violation('chat.postMessage', 'it pretends to be somebody', args)
  const message = addMessage(world, channel, { ...written, userId: team.me.id, botId: team.botId })
  return { channel: channel.id, ts: message.ts, message: messageWire(message, team) }
}

function postEphemeral(world: World, { team, args }: Call) {
  const channel = placeToPost(world, team, args.channel)
  if (typeof args.user !== 'string') throw refusal('no_user')
  if (!channel.members.has(args.user)) throw refusal('user_not_in_channel')
  const written = checked(world, 'chat.postEphemeral', args)
  const message = addMessage(world, channel, { ...written, userId: team.me.id, botId: team.botId, only: args.user })
  return { message_ts: message.ts }
}

function update(world: World, { team, args }: Call) {
  const channel = channelAt(team, args.channel)
  const message = messageAt(channel, args.ts)
  if (message.userId !== team.me.id) throw refusal('cant_update_message')
  if (channel.archived) throw refusal('is_archived')
  changeMessage(world, channel, message, checked(world, 'chat.update', args))
  return { channel: channel.id, ts: message.ts, text: message.text, message: messageWire(message, team) }
}
