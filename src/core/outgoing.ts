/** The words for what goes out unasked: as a command or job wants it, as it waits, and as the ledger remembers it. */
import type { Reason } from './reason.ts'
import type { Address, Reply } from './types.ts'

/** Something for somebody who did not ask just now. Past `until` it is not sent at all. */
export type Outgoing = { to: Address; reply: Reply; urgency: Urgency; until: Temporal.Instant }
/** The same with what the core adds: a second attempt carries the same id. `until` is in milliseconds since 1970; zone and locale are the reader's. */
export type Delivery = {
  id: string
  to: Address
  reply: Reply
  urgency: Urgency
  until: number
  zone: string
  locale: string
  /** The job or the command that made it. */
  by: string
  /** What of the calendar it is about; absent when a person asked. */
  planned?: Planned
}
/**
 * One occurrence as a delivery remembers it, to look again just before it is sent. `at` is the occurrence's, `due` the timer's, `made`
 * when this was decided; ms since 1970. `by` holds the versions of the records it was decided on.
 */
export type Planned = {
  date: string
  at: number
  due: number
  made: number
  revision: number
  meeting?: string
  by: Record<string, number>
}
/** Safety goes first, then reminders, then the rest. */
export type Urgency = 'safety' | 'reminder' | 'rest'

/** `id` names the news; `args` is what the job needs to say it. */
export type News = { meeting: string; id: string; job: string; args: Record<string, string> }
/** A line of the ledger: one delivery without its words. `due` is when it should have come, `at` when its state last changed. */
export type Entry = {
  by: string
  meeting?: string
  date?: string
  due: Temporal.Instant
  at: Temporal.Instant
  state: EntryState
  reason?: Reason
  /** An opaque key: `store.keyOf` of whom it was for. */
  recipient: string
}
export type EntryState = 'waiting' | 'sent' | 'skipped' | 'failed'
