/** Building servers: rooms, roles and members. */
import type { APIRole, RoleFlags } from 'discord.js'
import { bits, EVERYONE, type Permission } from '../permissions.ts'
import type { Channel, Guild, Member } from '../types.ts'
import { userNamed, type World } from '../world.ts'

/** Servers and people are older than what happens in a test, and far enough apart to spread over shards. */
const MONTH = 30 * 24 * 3_600_000

export function addAccount(world: World, name: string, locale: string, closed: boolean) {
  const account = { user: userNamed(world.id(world.clock.now() - MONTH - world.people.size * 7), name, false), locale, closed }
  world.people.set(account.user.id, account)
  return account
}

export function addGuild(world: World, name: string, locale: string, permissions: bigint): Guild {
  const id = world.id(world.clock.now() - MONTH - world.guilds.size)
  const guild: Guild = {
    ...{ id, name, locale, ownerId: world.owner.id, joined: true },
    ...{ roles: new Map(), members: new Map(), channels: new Map(), events: new Map() },
  }
  world.guilds.set(id, guild)
  guild.roles.set(id, role(id, '@everyone', EVERYONE, 0))
  const own = role(world.id(), world.application.name, permissions, 1)
  guild.roles.set(own.id, { ...own, managed: true, tags: { bot_id: world.me.id } })
  addMember(world, guild, world.owner.id)
  addMember(world, guild, world.me.id, [own.id])
  return guild
}

export function addRole(world: World, guild: Guild, name: string, permissions: readonly Permission[] = []): APIRole {
  const found = [...guild.roles.values()].find((one) => one.name === name)
  if (found !== undefined) return found
  const made = role(world.id(), name, bits(...permissions), guild.roles.size)
  guild.roles.set(made.id, made)
  world.dispatch('GUILD_ROLE_CREATE', { guild_id: guild.id, role: made }, guild.id)
  return made
}

export function addMember(world: World, guild: Guild, userId: string, roles: string[] = []): Member {
  const member: Member = { userId, roles, nick: null, joined: new Date(world.clock.now()).toISOString() }
  guild.members.set(userId, member)
  return member
}

export function addChannel(world: World, guild: Guild, name: string, type: number): Channel {
  const channel: Channel = {
    ...{ id: world.id(), type, name, guildId: guild.id, topic: null, position: guild.channels.size },
    ...{ overwrites: [], messages: [] },
  }
  guild.channels.set(channel.id, channel)
  world.channels.set(channel.id, channel)
  return channel
}

function role(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    ...{
      id,
      name,
      permissions: String(permissions),
      position,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0 as RoleFlags,
    },
    ...{ icon: null, unicode_emoji: null, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } },
  }
}
