/** Rooms, direct messages and threads. */
import { z } from 'zod'
import { within } from '../limits/problems.ts'
import { invalidRecipient } from '../limits/refusal.ts'
import { type Answer, type Call, done, ok, type Routes } from '../rest/router.ts'
import type { Channel } from '../types.ts'
import { channelWire } from '../wire/guild.ts'
import type { World } from '../world.ts'
import { channelAt, directWith, guildAt, messageAt, needIn } from './places.ts'

const name = z.looseObject({ name: z.string().min(1).max(100) })

export function channelRoutes(world: World): Routes {
  return {
    'GET /channels/{channel_id}': ({ params }) => ok(channelWire(world, channelAt(world, params.channel_id))),
    'PATCH /channels/{channel_id}': (call) => change(world, call),
    'POST /users/@me/channels': ({ body }) => {
      const id = String(body.recipient_id)
      if (!world.people.has(id)) throw invalidRecipient()
      return ok(channelWire(world, directWith(world, id)))
    },
    'POST /channels/{channel_id}/threads': (call) => start(world, call, Number(call.body.type ?? 12)),
    'POST /channels/{channel_id}/messages/{message_id}/threads': (call) => start(world, call, 11),
    'PUT /channels/{channel_id}/thread-members/@me': ({ params }) => {
      const { thread } = channelAt(world, params.channel_id)
      if (thread && !thread.members.includes(world.me.id)) thread.members.push(world.me.id)
      return done
    },
    'PUT /channels/{channel_id}/thread-members/{user_id}': ({ params }) => {
      channelAt(world, params.channel_id).thread?.members.push(params.user_id ?? '')
      return done
    },
    'GET /guilds/{guild_id}/threads/active': ({ params }) => {
      const guild = guildAt(world, params.guild_id)
      const threads = [...guild.channels.values()].filter(({ thread }) => thread?.archived === false)
      return ok({ threads: threads.map((thread) => channelWire(world, thread)), members: [], has_more: false })
    },
  }
}

function start(world: World, { params, body }: Call, type: number): Answer {
  const parent = channelAt(world, params.channel_id)
  const guild = guildAt(world, parent.guildId)
  needIn(world, parent, type === 12 ? 'CreatePrivateThreads' : 'CreatePublicThreads')
  within(name, body)
  const from = params.message_id === undefined ? undefined : messageAt(parent, params.message_id)
  const channel: Channel = {
    id: from?.wire.id ?? world.id(),
    type,
    name: String(body.name),
    guildId: guild.id,
    parentId: parent.id,
    topic: null,
    position: 0,
    overwrites: [],
    messages: [],
    thread: {
      ownerId: world.me.id,
      archived: false,
      locked: false,
      minutes: Number(body.auto_archive_duration ?? 1_440),
      members: [world.me.id],
    },
  }
  guild.channels.set(channel.id, channel)
  world.channels.set(channel.id, channel)
  world.dispatch('THREAD_CREATE', { ...channelWire(world, channel), newly_created: true }, guild.id)
  return { status: 201, body: channelWire(world, channel) }
}

function change(world: World, { params, body }: Call): Answer {
  const channel = channelAt(world, params.channel_id)
  needIn(world, channel, channel.thread === undefined ? 'ManageChannels' : 'SendMessagesInThreads')
  if (body.name !== undefined) channel.name = within(name, body).name
  if (channel.thread !== undefined) {
    channel.thread.archived = Boolean(body.archived ?? channel.thread.archived)
    channel.thread.locked = Boolean(body.locked ?? channel.thread.locked)
  } else if (body.topic !== undefined) channel.topic = body.topic as string | null
  world.dispatch(channel.thread === undefined ? 'CHANNEL_UPDATE' : 'THREAD_UPDATE', channelWire(world, channel), channel.guildId)
  return ok(channelWire(world, channel))
}
