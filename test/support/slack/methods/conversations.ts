/** conversations.*: rooms and direct messages. */
import { refusal } from '../limits/refusal.ts'
import { messageWire } from '../messages.ts'
import { tellJoined } from '../tell.ts'
import type { Channel, Wire } from '../types.ts'
import type { Call, Method } from '../web/serve.ts'
import type { World } from '../world.ts'
import { channelAt, channelWire, directTo, page } from './places.ts'

const TYPES: Record<Channel['kind'], string> = { public: 'public_channel', private: 'private_channel', im: 'im' }

export function conversationMethods(world: World): Record<string, Method> {
  return {
    'conversations.open': ({ team, args }) => {
      if (typeof args.users !== 'string') throw refusal('invalid_arguments')
      const channel = directTo(world, team, args.users)
      return { channel: args.return_im ? channelWire(team, channel) : { id: channel.id } }
    },
    'conversations.list': (call) => list(call),
    'users.conversations': (call) => list(call, true),
    'conversations.info': ({ team, args }) => ({ channel: channelWire(team, channelAt(team, args.channel)) }),
    'conversations.members': ({ team, args }) => {
      const { some, response_metadata } = page([...channelAt(team, args.channel).members], args)
      return { members: some, response_metadata }
    },
    'conversations.history': ({ team, args }) => {
      const channel = channelAt(team, args.channel)
      if (!channel.members.has(team.me.id)) throw refusal('not_in_channel')
      const open = channel.messages.filter(({ only }) => only === undefined).toReversed()
      const { some, response_metadata } = page(open, args)
      return { messages: some.map((one) => messageWire(one, team)), has_more: response_metadata.next_cursor !== '', response_metadata }
    },
    'conversations.join': ({ team, args }) => {
      const channel = channelAt(team, args.channel)
      if (channel.kind !== 'public') throw refusal('method_not_supported_for_channel_type')
      if (channel.archived) throw refusal('is_archived')
      const before = channel.members.has(team.me.id)
      channel.members.add(team.me.id)
      if (!before) tellJoined(world, team, channel, team.me.id)
      return { channel: channelWire(team, channel), ...(before && { warning: 'already_in_channel' }) }
    },
  }
}

function list({ team, args }: Call, mine = false): Wire {
  const types = String(args.types ?? 'public_channel').split(/\s*,\s*/)
  if (types.some((one) => ![...Object.values(TYPES), 'mpim'].includes(one))) throw refusal('invalid_types')
  const all = [...team.channels.values()].filter(
    (one) =>
      types.includes(TYPES[one.kind]) &&
      (one.kind === 'public' || one.members.has(team.me.id)) &&
      !(mine && !one.members.has(team.me.id)) &&
      !(args.exclude_archived && one.archived),
  )
  const { some, response_metadata } = page(all, args)
  return { channels: some.map((one) => channelWire(team, one)), response_metadata }
}
