/** Finding what a route is about, or saying why it cannot be had. */
import {
  archived,
  closedMessages,
  missingAccess,
  missingPermissions,
  unknownChannel,
  unknownGuild,
  unknownMessage,
} from '../limits/refusal.ts'
import { can, type Permission } from '../permissions.ts'
import type { Channel, Guild, Message } from '../types.ts'
import type { World } from '../world.ts'

export function guildAt(world: World, id = ''): Guild {
  const guild = world.guilds.get(id)
  if (guild === undefined) throw unknownGuild()
  if (!guild.joined) throw missingAccess()
  return guild
}

/** A channel the bot can see. */
export function channelAt(world: World, id = ''): Channel {
  const channel = world.channels.get(id)
  if (channel === undefined) throw unknownChannel()
  if (channel.guildId === undefined) return channel
  const guild = world.guilds.get(channel.guildId)
  if (guild?.joined !== true || !can(guild, world.me.id, channel, 'ViewChannel')) throw missingAccess()
  return channel
}

/** In a server the bot needs permissions; in direct messages an open door. */
export function needIn(world: World, channel: Channel, ...permissions: Permission[]): void {
  const guild = world.guilds.get(channel.guildId ?? '')
  if (guild !== undefined && !can(guild, world.me.id, channel, ...permissions)) throw missingPermissions()
}

export function needToSend(world: World, channel: Channel, { embeds, files }: { embeds: boolean; files: boolean }): void {
  if (channel.withId !== undefined) {
    const shared = [...world.guilds.values()].some(({ joined, members }) => joined && members.has(channel.withId ?? ''))
    if (!shared || world.people.get(channel.withId)?.closed === true) throw closedMessages()
  }
  if (channel.thread?.locked) throw archived()
  needIn(world, channel, channel.thread === undefined ? 'SendMessages' : 'SendMessagesInThreads')
  if (embeds) needIn(world, channel, 'EmbedLinks')
  if (files) needIn(world, channel, 'AttachFiles')
}

/** Ephemeral messages do not exist outside their interaction. */
export function messageAt(channel: Channel, id = ''): Message {
  const message = channel.messages.find(({ wire, only }) => wire.id === id && only === undefined)
  if (message === undefined) throw unknownMessage()
  return message
}

/** The one direct message channel with somebody, opened when it is first needed. */
export function directWith(world: World, userId: string): Channel {
  const found = [...world.channels.values()].find(({ withId }) => withId === userId)
  if (found !== undefined) return found
  const opened: Channel = { id: world.id(), type: 1, name: '', withId: userId, topic: null, position: 0, overwrites: [], messages: [] }
  world.channels.set(opened.id, opened)
  return opened
}
