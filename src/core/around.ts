/** What a platform tells of a community, and what it may show of it. */
import type { Address } from './types.ts'

/** One date of a meeting, as a calendar shows it. `id` names the occurrence for ever; a moved one keeps it. */
export type Upcoming = { id: string; name: string; at: Temporal.Instant; room: Address; link?: string; note?: string }

/** `lacks` says what the bot may not do there, as far as the platform tells. */
export type Room = { address: Address; name: string; lacks?: readonly Lack[] }

/** What keeps the bot from doing something. Codes: content says in words what is missing and what to click. */
export type Lack =
  // In one room.
  | 'see'
  | 'write'
  | 'threads'
  | 'files'
  | 'history'
  | 'invite'
  // On the whole platform, or in a community.
  | 'discord-content'
  | 'discord-members'
  | 'discord-events'
  | 'slack-scope'
