/** The outbox inside the embedded database: one process takes what is due and hands it to the platforms. */
import type { Kysely, Selectable } from 'kysely'
import type { Clock, Log, Outbox } from '../../core/ports.ts'
import type { Delivery } from '../../core/types.ts'
import { StoreError } from '../store/error.ts'
import { deliveryFrom } from '../store/rows.ts'
import type { Tables } from '../store/schema.ts'
import type { Seal } from '../store/seal.ts'
import { type Failure, failureOf, inTime } from './failure.ts'

const MOST_TRIES = 8
const FIRST_WAIT_MS = 2000
const LONGEST_WAIT_MS = 10 * 60_000
/** A platform that says "later" without saying when, or "now", is left alone this long. */
const SHORTEST_WAIT_MS = 1000
/** A send that has not ended by now never will; the others must not wait for it. */
const PATIENCE_MS = 60_000

export type Options = {
  db: Kysely<Tables>
  seal: Seal
  clock: Clock
  /** Rejects with a `SendError`; whatever else it throws counts as `again`. */
  send(delivery: Delivery): Promise<void>
  log: Log
  /** How long one send may take, in ms. */
  patience?: number
}
type Row = Selectable<Tables['outbox']>

/** There must be no other outbox on the same database: this one takes over whatever it finds claimed. */
export function createOutbox({ db, seal, clock, send, log, patience = PATIENCE_MS }: Options): Outbox {
  let last: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | undefined

  const now = () => clock.now().epochMilliseconds

  function start(): Promise<void> {
    waiting = undefined
    last = once()
    return last
  }

  async function once(): Promise<void> {
    await recover()
    await expire()
    for (let row = await claim(); row !== undefined; row = await claim()) await attempt(row)
  }

  /** Claimed while nothing is being sent: a crash came between sending and removing. It may have arrived; twice is better than never. */
  async function recover(): Promise<void> {
    const free = db.updateTable('outbox').set({ claimed_at: null }).where('claimed_at', 'is not', null)
    const { numUpdatedRows } = await free.executeTakeFirst()
    if (numUpdatedRows) log.warn('Deliveries that may have been sent already are sent again', { count: Number(numUpdatedRows) })
  }

  async function expire(): Promise<void> {
    const { numDeletedRows } = await db.deleteFrom('outbox').where('until_at', '<=', now()).executeTakeFirst()
    if (numDeletedRows) log.warn('Deliveries were past their time and not sent', { reason: 'late', count: Number(numDeletedRows) })
  }

  /**
   * Marks what goes next and counts the attempt before it is made. A crash in the middle leaves the row, so it is sent again (at least
   * once); and one that always crashes us is given up after its last try.
   */
  function claim(): Promise<Row | undefined> {
    const at = now()
    const next = db
      .selectFrom('outbox')
      .select('id')
      .where('due_at', '<=', at)
      .where('until_at', '>', at)
      .where('claimed_at', 'is', null)
      .orderBy('urgency')
      .orderBy('seq')
      .limit(1)
    return db
      .updateTable('outbox')
      .set((eb) => ({ claimed_at: at, tries: eb('tries', '+', 1) }))
      .where('id', '=', next)
      .returningAll()
      .executeTakeFirst()
  }

  async function attempt(row: Row): Promise<void> {
    const failure = await failed(row)
    if (failure === undefined) return remove(row)
    const { outcome, reason } = failure
    if (outcome === 'never') return drop(row, reason)
    // Being told to wait is no failure: only `until` ends that.
    const tries = outcome === 'later' ? row.tries - 1 : row.tries
    if (tries >= MOST_TRIES) return drop(row, reason)

    const wait = outcome === 'later' ? Math.max(failure.wait ?? 0, SHORTEST_WAIT_MS) : backoff(tries)
    const due = now() + Math.ceil(wait)
    if (due >= row.until_at) return drop(row, reason)
    await db.updateTable('outbox').set({ due_at: due, tries, claimed_at: null }).where('id', '=', row.id).execute()
    log.info('A delivery will be tried again', { reason, tries: row.tries, wait, urgency: row.urgency })
  }

  async function failed(row: Row): Promise<Failure | undefined> {
    if (row.tries > MOST_TRIES) return { outcome: 'never', reason: 'crashed' }
    let delivery: Delivery
    try {
      delivery = deliveryFrom(seal, row)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      return { outcome: 'never', reason: error.reason }
    }
    try {
      await inTime(send(delivery), patience)
      return undefined
    } catch (error) {
      return failureOf(error)
    }
  }

  async function drop(row: Row, reason: string): Promise<void> {
    await remove(row)
    log.warn('A delivery was given up', { reason, tries: row.tries, urgency: row.urgency })
  }

  async function remove(row: Row): Promise<void> {
    await db.deleteFrom('outbox').where('id', '=', row.id).execute()
  }

  return {
    drain() {
      // One that waits looks after the running one has ended, so it is enough for all who call until then.
      waiting ??= last.then(start, start)
      return waiting
    },

    async nextTry() {
      const row = await db.selectFrom('outbox').select('due_at').orderBy('due_at').limit(1).executeTakeFirst()
      return row && Temporal.Instant.fromEpochMilliseconds(row.due_at)
    },
  }
}

/** 2 s, 4 s, 8 s … and never more than ten minutes. */
const backoff = (tries: number) => Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS)
