/** Which events a connection hears of, and which intents an application may ask for. */

import type { APIMessage } from 'discord.js'
import { ApplicationFlags, GatewayIntentBits as Intent } from 'discord.js'
import { blanked } from '../routes/content.ts'
import type { Wire } from '../types.ts'
import { guildCreateWire } from '../wire/guild.ts'
import type { World } from '../world.ts'

const KNOWN = Object.values(Intent).reduce<number>((sum, bit) => sum | Number(typeof bit === 'number' ? bit : 0), 0)

/** Each privileged intent, and the switches of the developer page that grant it. */
const PRIVILEGED: readonly [number, number][] = [
  [Intent.GuildMembers, ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited],
  [Intent.GuildPresences, ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited],
  [Intent.MessageContent, ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited],
]

/** The code a connection is closed with for asking this, if it is. */
export function refusedIntents(intents: unknown, flags: number): 4013 | 4014 | undefined {
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || (intents & ~KNOWN) !== 0) return 4013
  return PRIVILEGED.some(([intent, granting]) => (intents & intent) !== 0 && (flags & granting) === 0) ? 4014 : undefined
}

const NEEDED: readonly [RegExp, number, number][] = [
  [/^GUILD_MEMBER_(ADD|UPDATE|REMOVE)$/, Intent.GuildMembers, 0],
  [/^GUILD_SCHEDULED_EVENT_/, Intent.GuildScheduledEvents, 0],
  [/^(GUILD_(CREATE|UPDATE|DELETE|ROLE_\w+)|CHANNEL_\w+|THREAD_\w+)$/, Intent.Guilds, Intent.Guilds],
  [/^MESSAGE_(CREATE|UPDATE|DELETE)/, Intent.GuildMessages, Intent.DirectMessages],
]

/** The event as a connection with these intents gets it, or nothing where it does not. */
export function heard(world: World, intents: number, name: string, data: Wire, guildId: string | undefined): Wire | undefined {
  const rule = NEEDED.find(([pattern]) => pattern.test(name))
  const needed = rule?.[guildId === undefined ? 2 : 1]
  if (needed !== undefined && (intents & needed) === 0) return undefined
  const guild = world.guilds.get(guildId ?? '')
  if (name === 'GUILD_CREATE' && guild !== undefined) return guildCreateWire(world, guild, (intents & Intent.GuildMembers) !== 0)
  const readable = guildId === undefined || (intents & Intent.MessageContent) !== 0
  return /^MESSAGE_(CREATE|UPDATE)$/.test(name) && !readable ? { ...blanked(world, data as unknown as APIMessage) } : data
}
