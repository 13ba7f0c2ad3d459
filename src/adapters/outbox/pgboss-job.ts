/** Between a delivery and the job that pg-boss keeps it as. */
import { randomBytes } from 'node:crypto'
import type { Job, JobInsert } from 'pg-boss'
import type { OwnerKey } from '../../core/ports.ts'
import { StoreError } from '../store/error.ts'
import { deliveryFrom } from '../store/rows.ts'
import type { Tables } from '../store/schema.ts'
import type { Seal } from '../store/seal.ts'
import { MOST_TRIES, REST } from './failure.ts'
import type { Taken } from './queue.ts'

/**
 * As `outbox` in schema.ts: hashes, and what is sealed. `tries` are attempts that pg-boss does not count, or, below zero, those that it
 * counts and we do not: being told to wait is no failure. `attempt` is the one that comes next, as pg-boss counts them, as far as all
 * before it have ended with a result.
 */
export type Data = {
  id: string
  owner: OwnerKey
  recipient: OwnerKey
  urgency: number
  until: number
  unclear: number
  tries: number
  attempt: number
  body: string
}

/** pg-boss takes the highest first. What is tried again goes before the rest of its urgency, as it was there before them. */
export function priorityOf(urgency: number): { usual: number; again: number } {
  const usual = 2 * (REST - urgency)
  return { usual, again: usual + 1 }
}

/** How often pg-boss may bring a job back before it is dead. */
export const retryLimitOf = ({ tries }: Data): number => MOST_TRIES - 1 - tries

/** `now` is in ms since 1970. Of those of one group pg-boss takes one at a time, and of several in one batch the one whose id comes first. */
export function jobOf(row: Tables['outbox'], now: number): JobInsert<Data> {
  const { id, recipient, urgency, tries, unclear, body } = row
  const owner = row.owner ?? recipient
  const data = { id, owner, recipient, urgency, until: row.until_at, unclear, tries, attempt: row.claimed_at === null ? 0 : -1, body }
  return {
    id: jobId(row),
    data,
    priority: priorityOf(urgency).usual,
    group: { id: recipient },
    startAfter: Math.max(row.due_at - now, 0) / 1000,
    retryLimit: retryLimitOf(data),
  }
}

const SEQ_DIGITS = 15

/** A UUID that sorts by urgency, then by when it was made; the rest is chance, as several replicas make them. */
function jobId({ urgency, seq }: Pick<Tables['outbox'], 'urgency' | 'seq'>): string {
  const hex = `${urgency}${seq.toString(16).padStart(SEQ_DIGITS, '0')}${randomBytes(8).toString('hex')}`
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export const seqOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(1, 1 + SEQ_DIGITS), 16)

/** `interrupted` when an attempt before this one has never ended with a result: whoever made it was killed, and it may have arrived. */
export function takenFrom(seal: Seal, { data, retryCount }: Pick<Job<Data>, 'data' | 'retryCount'>): Taken {
  const { id, owner, recipient, urgency, until, unclear } = data
  const interrupted = retryCount > data.attempt
  const taken = { id, owner, recipient, urgency, until, unclear, tries: data.tries + retryCount + 1, ...(interrupted && { interrupted }) }
  try {
    return { ...taken, delivery: deliveryFrom(seal, data) }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return taken
  }
}
