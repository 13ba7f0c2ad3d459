/** Between the core's nouns and the rows they are kept in. */
import type { Insertable, Selectable } from 'kysely'
import type { Due, OwnerKey } from '../../core/ports.ts'
import type { Meeting, Timer } from '../../core/time/types.ts'
import type { Delivery, Urgency } from '../../core/types.ts'
import { delivery, meeting, readPlain, readSealed, type TimerBody, timerBody } from './records.ts'
import type { Tables } from './schema.ts'
import { ownerKey, type Seal } from './seal.ts'

const URGENCY: Record<Urgency, number> = { safety: 0, reminder: 1, rest: 2 }

/** The id is hashed, as it may be made of what it is about. */
export const timerId = (seal: Seal, id: string): string => seal.hash('timer', id)

/** A row with no lease: whoever held the timer before it was put has lost it. */
export function timerRow(seal: Seal, timer: Timer, owner: OwnerKey): Insertable<Tables['timers']> {
  const id = timerId(seal, timer.id)
  const body: TimerBody = { id: timer.id, before: timer.before, date: timer.date, ...(timer.rule && { rule: timer.rule }) }
  return {
    owner,
    id,
    job: timer.job,
    meeting: timer.meeting ?? null,
    due_at: timer.due.epochMilliseconds,
    lease: null,
    leased_until: null,
    body: seal.seal(`timers/${owner}/${id}`, body),
  }
}

export function timerFrom(seal: Seal, row: Selectable<Tables['timers']>): Timer {
  return {
    ...readSealed('timers', timerBody, seal, `${row.owner}/${row.id}`, row.body),
    job: row.job,
    // A community's address has colons, a keyed hash has none.
    owner: row.owner.includes(':') ? 'community' : 'me',
    ...(row.meeting !== null && { meeting: row.meeting }),
    due: Temporal.Instant.fromEpochMilliseconds(row.due_at),
  }
}

export function dueFrom(seal: Seal, row: Selectable<Tables['timers']>): Due {
  return { timer: timerFrom(seal, row), owner: row.owner, lease: row.lease ?? '' }
}

export function meetingRow(one: Meeting): Insertable<Tables['meetings']> {
  return { id: one.id, community: one.community, body: JSON.stringify(one) }
}

export const meetingFrom = (row: { body: string }): Meeting => readPlain('meetings', meeting, row.body)

/** `owner` is whose happening made it; `at` is when it may first be tried, and `seq` what it comes after. Both in ms or finer. */
export function outboxRow(seal: Seal, one: Delivery, owner: OwnerKey | undefined, at: number, seq: number): Insertable<Tables['outbox']> {
  const id = seal.hash('delivery', one.id)
  return {
    id,
    recipient: ownerKey(seal, one.to),
    owner: owner ?? null,
    urgency: URGENCY[one.urgency],
    due_at: at,
    until_at: one.until,
    tries: 0,
    seq,
    claimed_at: null,
    body: seal.seal(`outbox/${id}`, one),
  }
}

export const deliveryFrom = (seal: Seal, row: { id: string; body: string }): Delivery =>
  readSealed('outbox', delivery, seal, row.id, row.body)
