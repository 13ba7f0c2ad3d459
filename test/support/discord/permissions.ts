/** Who may do what where: roles, then what the channel changes. */
import { PermissionFlagsBits } from 'discord.js'
import type { Channel, Guild } from './types.ts'

export type Permission = keyof typeof PermissionFlagsBits

export const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n)

export const bits = (...names: Permission[]) => names.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n)

/** What the bot needs and no more: the permissions of its invitation. */
export const LEAST = bits(
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'CreateEvents',
)

export const EVERYONE = bits(
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'Connect',
  'Speak',
)

export function permissionsIn(guild: Guild, userId: string, channel?: Channel): bigint {
  const member = guild.members.get(userId)
  if (member === undefined) return 0n
  if (guild.ownerId === userId) return ALL
  let allowed = [guild.id, ...member.roles].reduce((sum, role) => sum | BigInt(guild.roles.get(role)?.permissions ?? '0'), 0n)
  if ((allowed & PermissionFlagsBits.Administrator) !== 0n) return ALL
  const place = channel?.thread === undefined ? channel : guild.channels.get(channel.parentId ?? '')
  const rules = place?.overwrites ?? []
  for (const group of [[guild.id], member.roles, [userId]]) {
    const matching = rules.filter(({ id }) => group.includes(id))
    const deny = matching.reduce((sum, rule) => sum | BigInt(rule.deny), 0n)
    const allow = matching.reduce((sum, rule) => sum | BigInt(rule.allow), 0n)
    allowed = (allowed & ~deny) | allow
  }
  return (allowed & PermissionFlagsBits.ViewChannel) === 0n && channel !== undefined ? 0n : allowed
}

export const can = (guild: Guild, userId: string, channel: Channel | undefined, ...names: Permission[]) => {
  const needed = bits(...names)
  return (permissionsIn(guild, userId, channel) & needed) === needed
}
