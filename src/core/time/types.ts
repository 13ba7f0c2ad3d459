/** The words of time: when something comes round, and what waits for it. */
import type { Address, Owner } from '../types.ts'

/**
 * One time a rule comes round. `date` is the local date the rule named, before any move: the occurrence's name for ever.
 * `revision` counts its moves: what was said about an earlier one is no longer true.
 */
export type Occurrence = { date: string; at: Temporal.Instant; revision: number; note?: string }

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'
/** Wall time and IANA zone, never UTC. `start` is the first date it may fall on, and the week that `fortnightly` counts from. */
export type Rule = {
  every: 'once' | 'daily' | 'weekly' | 'fortnightly' | 'monthly'
  time: string
  zone: string
  start: string
  days?: readonly Weekday[]
  nth?: 1 | 2 | 3 | 4 | 5 | 'last'
  until?: string
  /** By original local date. `to` is a local date and time, `revision` how often it was moved, also if it is back in its place. */
  except?: Record<string, { cancelled?: boolean; to?: string; note?: string; revision?: number }>
}

/** How long a meeting is taken to last, in minutes, as none says when it ends: so long it can still be joined. */
export const MEETING_MINUTES = 60

export type Meeting = {
  id: string
  community: Address
  name: string
  rule: Rule
  room: Address
  link?: string
  /** Minutes before the start at which the room is reminded. */
  remind: number
  /** What it was read at; 0 for one that is new. Two who change it at once cannot both win. */
  version: number
}

/**
 * Something that will be due. `before` is how many minutes ahead of the occurrence. A timer without a rule takes its meeting's;
 * one that has neither is due once.
 */
export type Timer = {
  id: string
  job: string
  owner: Owner
  /** A meeting's id, or `every:` and a community: whichever of its meetings comes next. */
  meeting?: string
  rule?: Rule
  before: number
  /** The occurrence it waits for next. */
  date: string
  due: Temporal.Instant
  /** What the job needs besides; sealed where it is kept. */
  args?: Record<string, string>
}
