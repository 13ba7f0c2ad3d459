/** Messages of rooms, threads and direct messages. */
import { MessageFlags } from 'discord.js'
import { checkMessage } from '../limits/message.ts'
import { refuseProblems } from '../limits/problems.ts'
import { notYours, unknownMessage } from '../limits/refusal.ts'
import { type Answer, type Call, done, ok, type Routes } from '../rest/router.ts'
import type { Message, Wire } from '../types.ts'
import { addMessage, changeMessage } from '../wire/message.ts'
import type { World } from '../world.ts'
import { blanked, contentGranted } from './content.ts'
import { channelAt, messageAt, needIn, needToSend } from './places.ts'
import { tellGone, tellMessage } from './told.ts'

/** As long as Discord remembers a nonce: some minutes. */
const REMEMBERED = 5 * 60_000

export function messageRoutes(world: World): Routes {
  return {
    'GET /channels/{channel_id}/messages': (call) => list(world, call),
    'POST /channels/{channel_id}/messages': (call) => send(world, call),
    'GET /channels/{channel_id}/messages/{message_id}': ({ params }) => {
      const channel = channelAt(world, params.channel_id)
      needIn(world, channel, 'ReadMessageHistory')
      return ok(readable(world, channel.withId !== undefined, messageAt(channel, params.message_id)))
    },
    'PATCH /channels/{channel_id}/messages/{message_id}': (call) => edit(world, call),
    'DELETE /channels/{channel_id}/messages/{message_id}': ({ params }) => {
      const channel = channelAt(world, params.channel_id)
      const message = messageAt(channel, params.message_id)
      if (message.wire.author.id !== world.me.id) needIn(world, channel, 'ManageMessages')
      channel.messages.splice(channel.messages.indexOf(message), 1)
      tellGone(world, channel, message)
      return done
    },
    'POST /channels/{channel_id}/typing': ({ params }) => {
      needIn(world, channelAt(world, params.channel_id), 'SendMessages')
      return done
    },
  }
}

function send(world: World, { params, body, files }: Call): Answer {
  const channel = channelAt(world, params.channel_id)
  needToSend(world, channel, { embeds: hasAny(body.embeds), files: files.length > 0 })
  needMentions(world, 'POST message', body)
  refuseEphemeral(world, body)
  checkMessage(body, files)
  if ((body.message_reference as Wire | undefined)?.fail_if_not_exists !== false && body.message_reference) {
    const { message_id } = body.message_reference as { message_id: string }
    if (!channel.messages.some(({ wire }) => wire.id === message_id))
      refuseProblems([{ path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }])
  }
  const key = body.enforce_nonce === true && body.nonce ? `${channel.id} ${body.nonce}` : undefined
  const known = key === undefined ? undefined : world.nonces.get(key)
  if (known !== undefined && world.clock.now() - known.at < REMEMBERED) {
    const same = channel.messages.find(({ wire }) => wire.id === known.messageId)
    if (same !== undefined) return ok(same.wire)
  }
  const message = addMessage(world, channel, { author: world.me, body, files })
  if (key !== undefined) world.nonces.set(key, { at: world.clock.now(), messageId: message.wire.id })
  tellMessage(world, 'MESSAGE_CREATE', channel, message)
  return ok(message.wire)
}

function edit(world: World, { params, body, files }: Call): Answer {
  const channel = channelAt(world, params.channel_id)
  const message = messageAt(channel, params.message_id)
  if (message.wire.author.id !== world.me.id) throw notYours()
  needMentions(world, 'PATCH message', body)
  checkMessage(body, files, { before: message })
  changeMessage(world, channel, message, body, files)
  tellMessage(world, 'MESSAGE_UPDATE', channel, message)
  return ok(message.wire)
}

function list(world: World, { params, query }: Call): Answer {
  const channel = channelAt(world, params.channel_id)
  needIn(world, channel, 'ReadMessageHistory')
  const before = query.get('before')
  const after = query.get('after')
  const found = channel.messages
    .filter(
      ({ wire, only }) =>
        only === undefined && (!before || BigInt(wire.id) < BigInt(before)) && (!after || BigInt(wire.id) > BigInt(after)),
    )
    .toReversed()
    .slice(0, Number(query.get('limit') ?? 50))
  return ok(found.map((message) => readable(world, channel.withId !== undefined, message)))
}

const readable = (world: World, direct: boolean, { wire }: Message) =>
  direct || contentGranted(world.application.flags) ? wire : blanked(world, wire)

/** Left out, it lets a message ping everyone: our house never leaves it out. */
export function needMentions(world: World, where: string, body: Wire): void {
  if (body.allowed_mentions === undefined || body.allowed_mentions === null)
    world.violation(where, 'allowed_mentions is not explicit', body)
}

function refuseEphemeral(world: World, { flags }: Wire): void {
  if ((Number(flags ?? 0) & MessageFlags.Ephemeral) === 0) return
  world.violation('POST message', 'only the answer to an interaction can be ephemeral')
  refuseProblems([{ path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message: 'Only answers to interactions can be ephemeral' }])
}

const hasAny = (list: unknown) => Array.isArray(list) && list.length > 0

/** The message that an id stands for, among those an interaction brought about. */
export function among(messages: readonly (Message | undefined)[], id: string): Message {
  const found = messages.find((message) => message?.wire.id === id)
  if (found === undefined) throw unknownMessage()
  return found
}
