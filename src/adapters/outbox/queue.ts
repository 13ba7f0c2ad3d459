/** What an engine keeps deliveries in between the commit that made them and the platform: a table of ours, or a job queue. */
import type { Kysely } from 'kysely'
import type { Delivery } from '../../core/outgoing.ts'
import type { OwnerKey } from '../../core/ports.ts'
import type { Reason } from '../../core/reason.ts'
import type { Posted } from '../store/rows.ts'
import type { Tables } from '../store/schema.ts'
import type { Seal } from '../store/seal.ts'

/** Puts deliveries in, inside the transaction that made them. */
export type Post = (trx: Kysely<Tables>, seal: Seal, rows: readonly Posted[]) => Promise<void>

/** Erases what is by or for a person and is kept outside the store's own tables. */
export type Erase = (trx: Kysely<Tables>, owner: OwnerKey) => Promise<void>

/**
 * One that was taken to be sent. `tries` counts this attempt; `delivery` is absent when the row cannot be read; `interrupted` says that
 * whoever tried before was killed, so that it may have arrived.
 */
export type Taken = {
  id: string
  owner: OwnerKey
  recipient: OwnerKey
  urgency: number
  until: number
  tries: number
  unclear: number
  interrupted?: boolean
  delivery?: Delivery
}

/** What became of one that was taken. `due` is when to try again, in ms since 1970; `tries` and `unclear` are what to remember. */
export type Settled =
  | { taken: Taken; state: 'sent' }
  | { taken: Taken; state: 'skipped' | 'failed'; reason: Reason; unclear: number }
  | { taken: Taken; state: 'again'; reason: Reason; due: number; tries: number; unclear: number }

export type Queue = {
  /**
   * Takes what may be sent now to one platform, the most urgent first, and at most one for each recipient and urgency: what was made
   * first goes first, and what waits for another try holds up what came after it. `only` leaves all but safety where it is.
   */
  take(platform: string, most: number, only?: 'safety'): Promise<readonly Taken[]>
  /** Writes down what became of them, in the ledger too, in one transaction. */
  settle(results: readonly Settled[]): Promise<void>
  /** Takes over what a process took and, having been killed, will not settle: each may have been sent. An engine may hand it out as `interrupted` instead. */
  recover(): Promise<readonly Taken[]>
  /** Removes what is past its time. Resolves with how many. */
  expire(): Promise<number>
  /** When the next one may be tried, in ms since 1970. */
  nextTry(): Promise<number | undefined>
  /** Calls `wake` when another process has put something in. */
  listen(wake: () => void): Promise<void>
}
