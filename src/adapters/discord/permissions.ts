/** What the bot may do in a server and in each of its rooms, reckoned as Discord does. Pure. https://docs.discord.com/developers/topics/permissions */
import { type APIChannel, type APIRole, ChannelType, PermissionFlagsBits as May } from 'discord.js'
import type { Lack } from '../../core/around.ts'

type Overwrite = { id: string; allow: string; deny: string }
type Place = { guild: string; self: string; roles: readonly APIRole[]; mine: readonly string[] }

const ALL = ~0n

/** What the bot's roles allow in the whole server. */
export function basePermissions({ guild, roles, mine }: Place): bigint {
  const held = roles.filter(({ id }) => id === guild || mine.includes(id)).reduce((all, { permissions }) => all | BigInt(permissions), 0n)
  return (held & May.Administrator) !== 0n ? ALL : held
}

/** The same in one room, where everybody's, then the roles', then the bot's own exceptions are laid over it. */
export function permissionsIn(place: Place, overwrites: readonly Overwrite[]): bigint {
  const base = basePermissions(place)
  if (base === ALL) return ALL
  const apply = (before: bigint, some: readonly Overwrite[]) => {
    const deny = some.reduce((all, one) => all | BigInt(one.deny), 0n)
    const allow = some.reduce((all, one) => all | BigInt(one.allow), 0n)
    return (before & ~deny) | allow
  }
  const everyone = overwrites.filter(({ id }) => id === place.guild)
  const roles = overwrites.filter(({ id }) => id !== place.guild && place.mine.includes(id))
  const own = overwrites.filter(({ id }) => id === place.self)
  return apply(apply(apply(base, everyone), roles), own)
}

const THREADS: readonly ChannelType[] = [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread]

/** What is missing to post there, to send pictures and files, and to answer to a message. Without sight, nothing else matters. */
export function lacksIn(permissions: bigint, type: APIChannel['type']): Lack[] {
  if ((permissions & May.ViewChannel) === 0n) return ['see']
  const write = THREADS.includes(type) ? ([May.SendMessagesInThreads, 'threads'] as const) : ([May.SendMessages, 'write'] as const)
  const needed = [write, [May.AttachFiles, 'files'], [May.ReadMessageHistory, 'history']] as const
  return needed.flatMap(([flag, lack]) => ((permissions & flag) === 0n ? [lack] : []))
}
