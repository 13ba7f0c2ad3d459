import type { Transaction } from 'kysely'
import type { Happening, Outcome } from '../../core/ports.ts'
import type { Erase, Post } from '../outbox/queue.ts'
import type { Engine, Tables } from './schema.ts'
import type { Seal } from './seal.ts'

/** What each step of a commit works on. */
export type Stage = { trx: Transaction<Tables>; seal: Seal; engine: Engine; happenings: readonly Happening[]; put: Post; erase?: Erase }

/** Thrown inside the transaction, so that it is rolled back. */
export class Refused extends Error {
  readonly outcome: Outcome

  constructor(outcome: Outcome) {
    super(outcome)
    this.outcome = outcome
  }
}

/** How many rows go in one statement: both engines limit the values in one. */
const ROWS = 500

/** A list in pieces that fit in one statement. */
export function* pages<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += ROWS) yield all.slice(from, from + ROWS)
}
