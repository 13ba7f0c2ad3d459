/** Between the core's nouns and the rows they are kept in. */
import type { Insertable, Selectable } from 'kysely'
import { isPerson } from '../../core/address.ts'
import type { Delivery, Entry, Urgency } from '../../core/outgoing.ts'
import type { Due, OwnerKey, Skip } from '../../core/ports.ts'
import type { Meeting, Timer } from '../../core/time/types.ts'
import { delivery, meeting, readPlain, readSealed, type TimerBody, timerBody } from './records.ts'
import type { Tables } from './schema.ts'
import { ownerKey, type Seal } from './seal.ts'

const URGENCY: Record<Urgency, number> = { safety: 0, reminder: 1, rest: 2 }

/** The id is hashed, as it may be made of what it is about. */
export const timerId = (seal: Seal, id: string): string => seal.hash('timer', id)

/** A row with no lease: whoever held the timer before it was put has lost it. */
export function timerRow(seal: Seal, timer: Timer, owner: OwnerKey): Insertable<Tables['timers']> {
  const id = timerId(seal, timer.id)
  const { before, rule, args } = timer
  const body: TimerBody = { id: timer.id, before, ...(rule && { rule }), ...(args && { args }) }
  return {
    owner,
    id,
    job: timer.job,
    meeting: timer.meeting ?? null,
    due_at: timer.due.epochMilliseconds,
    date: timer.date,
    lease: null,
    leased_until: null,
    body: seal.seal(`timers/${owner}/${id}`, body),
  }
}

export function timerFrom(seal: Seal, row: Selectable<Tables['timers']>): Timer {
  const { date = '', ...body } = readSealed('timers', timerBody, seal, `${row.owner}/${row.id}`, row.body)
  return {
    ...body,
    date: row.date ?? date,
    job: row.job,
    owner: isPerson(row.owner) ? 'me' : 'community',
    ...(row.meeting !== null && { meeting: row.meeting }),
    due: Temporal.Instant.fromEpochMilliseconds(row.due_at),
  }
}

export function dueFrom(seal: Seal, row: Selectable<Tables['timers']>): Due {
  return { timer: timerFrom(seal, row), owner: row.owner, row: row.id, lease: row.lease ?? '' }
}

export function meetingRow({ version: _, ...one }: Meeting): Omit<Insertable<Tables['meetings']>, 'version'> {
  return { id: one.id, community: one.community, body: JSON.stringify(one) }
}

export const meetingFrom = ({ body, version }: { body: string; version: number }): Meeting => ({
  ...readPlain('meetings', meeting, body),
  version,
})

/** A delivery on its way into the queue, with what may be read without the key. `at` is when it was made, in ms. */
export type Posted = { id: string; delivery: Delivery; recipient: OwnerKey; owner: OwnerKey; at: number }

/** Short enough for the nonce of any platform: Discord's takes 25 characters, and 24 of base64url are 144 bits. */
const ID_LENGTH = 24

/** A keyed hash, as an id is made of what it is about. */
export const deliveryId = (seal: Seal, id: string): string => seal.hash('delivery', id).slice(0, ID_LENGTH)

export function posted(seal: Seal, one: Delivery, owner: OwnerKey | undefined, at: number): Posted {
  const recipient = ownerKey(seal, one.to)
  return { id: deliveryId(seal, one.id), delivery: one, recipient, owner: owner ?? recipient, at }
}

/** `seq` is what the row comes after. */
export function outboxRow(seal: Seal, { id, delivery: one, owner, recipient, at }: Posted, seq: number): Tables['outbox'] {
  return {
    id,
    platform: one.to.split(':', 1)[0] ?? '',
    recipient,
    owner,
    urgency: URGENCY[one.urgency],
    due_at: at,
    until_at: one.until,
    tries: 0,
    seq,
    claimed_at: null,
    unclear: 0,
    body: seal.seal(`outbox/${id}`, one),
  }
}

/** With the id that the row has: what others see of it. */
export const deliveryFrom = (seal: Seal, row: { id: string; body: string }): Delivery => ({
  ...readSealed('outbox', delivery, seal, row.id, row.body),
  id: row.id,
})

type LedgerRow = Insertable<Tables['ledger']>

export function waitingRow({ id, delivery: { by, planned }, owner, recipient, at }: Posted): LedgerRow {
  const about = { made_by: by, meeting: planned?.meeting ?? null, date: planned?.date ?? null, due_at: planned?.due ?? at }
  return { id, owner, recipient, ...about, at, state: 'waiting', reason: null, tries: 0, unclear: 0 }
}

export function skippedRow(seal: Seal, { id, by, meeting, date, due, reason }: Skip, owner: OwnerKey, at: number): LedgerRow {
  const about = { made_by: by, meeting: meeting ?? null, date, due_at: due }
  return { id: deliveryId(seal, id), owner, recipient: owner, ...about, at, state: 'skipped', reason, tries: 0, unclear: 0 }
}

export function entryFrom(row: Selectable<Tables['ledger']>): Entry {
  return {
    by: row.made_by,
    ...(row.meeting !== null && { meeting: row.meeting }),
    ...(row.date !== null && { date: row.date }),
    due: Temporal.Instant.fromEpochMilliseconds(row.due_at),
    at: Temporal.Instant.fromEpochMilliseconds(row.at),
    state: row.state,
    ...(row.reason !== null && { reason: row.reason }),
    recipient: row.recipient,
  }
}
