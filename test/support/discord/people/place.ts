/** Servers and rooms, as a test holds them. */
import { bits, type Permission } from '../permissions.ts'
import { running } from '../routes/events.ts'
import type { Channel, Guild } from '../types.ts'
import { channelWire } from '../wire/guild.ts'
import type { World } from '../world.ts'
import { addChannel, addMember, addRole } from './build.ts'
import { seen } from './see.ts'

export type Room = ReturnType<typeof createRoom>
export type Place = ReturnType<typeof createPlace>

const TYPES = { text: 0, voice: 2, announcement: 5, stage: 13, forum: 15 }

export function createRoom(world: World, channel: Channel) {
  const rule = (allow: bigint, deny: bigint) => {
    const guild = world.guilds.get(channel.guildId ?? '')
    const own = [...(guild?.roles.values() ?? [])].find(({ tags }) => tags?.bot_id === world.me.id)
    if (own === undefined) throw new Error('Permissions are a matter of servers')
    const before = channel.overwrites.find(({ id }) => id === own.id)
    const [allowed, denied] = [(BigInt(before?.allow ?? 0) & ~deny) | allow, (BigInt(before?.deny ?? 0) & ~allow) | deny]
    const others = channel.overwrites.filter((one) => one !== before)
    channel.overwrites = [...others, { id: own.id, type: 0, allow: String(allowed), deny: String(denied) }]
    world.dispatch('CHANNEL_UPDATE', channelWire(world, channel), channel.guildId)
  }
  return {
    id: channel.id,
    name: channel.name,
    mention: `<#${channel.id}>`,
    /** What everybody there sees. */
    get messages() {
      return channel.messages.filter(({ only }) => only === undefined).map((message) => seen(world, message))
    },
    /** Everything, also what only one person sees. */
    get everything() {
      return channel.messages.map((message) => ({ ...seen(world, message), only: message.only, edits: message.edits }))
    },
    /** Takes permissions from the bot here, or gives it some. */
    deny: (...names: Permission[]) => rule(0n, bits(...names)),
    allow: (...names: Permission[]) => rule(bits(...names), 0n),
    remove() {
      const guild = world.guilds.get(channel.guildId ?? '')
      world.channels.delete(channel.id)
      guild?.channels.delete(channel.id)
      world.dispatch('CHANNEL_DELETE', channelWire(world, channel), channel.guildId)
    },
  }
}

export function createPlace(world: World, guild: Guild) {
  const named = (name: string) => {
    const found = [...guild.channels.values()].find((one) => one.name === name)
    if (found === undefined) throw new Error(`There is no room "${name}" in ${guild.name}`)
    return createRoom(world, found)
  }
  return {
    id: guild.id,
    name: guild.name,
    guild,
    room: named,
    addRoom(name: string, type: keyof typeof TYPES = 'text') {
      const channel = addChannel(world, guild, name, TYPES[type])
      world.dispatch('CHANNEL_CREATE', channelWire(world, channel), guild.id)
      return createRoom(world, channel)
    },
    addRole: (name: string, ...permissions: Permission[]) => addRole(world, guild, name, permissions),
    get events() {
      return [...running(world, guild).values()]
    },
    /** What the bot's role allows, in place of what it did. */
    permit(...names: Permission[]) {
      const own = [...guild.roles.values()].find(({ tags }) => tags?.bot_id === world.me.id)
      if (own !== undefined) own.permissions = String(bits(...names))
      world.dispatch('GUILD_ROLE_UPDATE', { guild_id: guild.id, role: own }, guild.id)
    },
    /** The bot is thrown out. */
    kick() {
      world.dispatch('GUILD_DELETE', { id: guild.id }, guild.id)
      guild.joined = false
      guild.members.delete(world.me.id)
    },
    /** The bot is invited. */
    invite() {
      const own = [...guild.roles.values()].find(({ tags }) => tags?.bot_id === world.me.id)
      guild.joined = true
      addMember(world, guild, world.me.id, own === undefined ? [] : [own.id])
      world.dispatch('GUILD_CREATE', { id: guild.id }, guild.id)
    },
    /** The server is down: still the bot's, but not there. */
    outage: () => world.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true }, guild.id),
    recover: () => world.dispatch('GUILD_CREATE', { id: guild.id }, guild.id),
  }
}
