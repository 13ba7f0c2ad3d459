/** The application as Discord knows it: what it was granted, and the link that invites it with no more rights than it needs. */
import { ApplicationFlags, GatewayIntentBits, PermissionFlagsBits, type REST, Routes } from 'discord.js'
import type { Lack } from '../../core/around.ts'

export type Application = { id: string; name: string; flags: number }

export async function readApplication(rest: REST): Promise<Application> {
  const { id, name, flags = 0 } = (await rest.get(Routes.currentApplication())) as { id: string; name: string; flags?: number }
  return { id, name, flags }
}

const has = (flags: number, ...some: readonly number[]) => some.some((flag) => (flags & flag) !== 0)
export const readsContent = ({ flags }: Application) =>
  has(flags, ApplicationFlags.GatewayMessageContent, ApplicationFlags.GatewayMessageContentLimited)
export const hearsJoins = ({ flags }: Application) =>
  has(flags, ApplicationFlags.GatewayGuildMembers, ApplicationFlags.GatewayGuildMembersLimited)

/** No more than was granted: one intent too many closes the gateway with 4014, and then nothing works. */
export function intentsFor(application: Application): number {
  const { Guilds, GuildMessages, DirectMessages, GuildMembers, MessageContent } = GatewayIntentBits
  const always = Guilds | GuildMessages | DirectMessages
  return always | (hearsJoins(application) ? GuildMembers : 0) | (readsContent(application) ? MessageContent : 0)
}

/** What the application's own settings keep the bot from. */
export const lacksOf = (application: Application): Lack[] => [
  ...(readsContent(application) ? [] : (['discord-content'] as const)),
  ...(hearsJoins(application) ? [] : (['discord-members'] as const)),
]

/** The least that is needed, and what for. */
export const RIGHTS = {
  ViewChannel: 'see the rooms it posts in',
  SendMessages: 'post the daily words and meeting reminders',
  SendMessagesInThreads: 'the same in threads',
  AttachFiles: 'send pictures and exports',
  ReadMessageHistory: 'answer to a message',
  CreateEvents: 'show meetings among the server’s events',
} as const satisfies Partial<Record<keyof typeof PermissionFlagsBits, string>>

export function inviteLink(application: string): string {
  const permissions = (Object.keys(RIGHTS) as (keyof typeof RIGHTS)[]).reduce((all, name) => all | PermissionFlagsBits[name], 0n)
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${permissions}`
}
