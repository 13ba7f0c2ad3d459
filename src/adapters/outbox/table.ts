/** A queue in a table of the embedded database, which one process has for itself. */
import { type ExpressionBuilder, type Kysely, type Selectable, sql } from 'kysely'
import type { Clock } from '../../core/ports.ts'
import { StoreError } from '../store/error.ts'
import { deliveryFrom, outboxRow } from '../store/rows.ts'
import type { Tables } from '../store/schema.ts'
import type { Seal } from '../store/seal.ts'
import { record } from './ledger.ts'
import { nextSeq } from './order.ts'
import type { Post, Queue, Settled, Taken } from './queue.ts'

type Row = Selectable<Tables['outbox']>

/** A wait that is longer was counted on a clock that was ahead: no platform asks for more, and we do not wait for more. */
const LONGEST_WAIT_MS = 24 * 60 * 60_000

export const postToTable: Post = async (trx, seal, rows) => {
  const values = rows.map((one) => outboxRow(seal, one, nextSeq(one.at)))
  const insert = trx.insertInto('outbox').values(values)
  await insert.onConflict((on) => on.column('id').doNothing()).execute()
}

export function tableQueue(db: Kysely<Tables>, seal: Seal, clock: Clock): Queue {
  const now = () => clock.now().epochMilliseconds
  let recovered = false

  return {
    async take(platform, most, only) {
      const at = now()
      const next = db
        .selectFrom('outbox')
        .select('id')
        .where('platform', '=', platform)
        .where('claimed_at', 'is', null)
        .where('until_at', '>', at)
        .where((eb) => eb.or([eb('due_at', '<=', at), eb('due_at', '>', at + LONGEST_WAIT_MS)]))
        // Two questions, each answered by an index; one with `or` costs more than both.
        .where((eb) => eb.not(eb.exists(earlier(eb))))
        .where((eb) => eb.not(eb.exists(moreUrgent(eb, at))))
        .$if(only === 'safety', (query) => query.where('urgency', '=', 0))
        .orderBy('urgency')
        .orderBy('seq')
        .limit(most)
      // The attempt is counted before it is made, so that one that always brings us down ends too.
      const rows = await db
        .with('next', () => next)
        .updateTable('outbox')
        .set((eb) => ({ claimed_at: at, tries: eb('tries', '+', 1) }))
        .where('id', 'in', (eb) => eb.selectFrom('next').select('id'))
        .returningAll()
        .execute()
      rows.sort((one, other) => one.urgency - other.urgency || one.seq - other.seq)
      return rows.map((row) => takenFrom(seal, row))
    },

    async settle(results) {
      await db.transaction().execute(async (trx) => {
        await putBack(trx, results)
        const gone = results.flatMap(({ state, taken }) => (state === 'again' ? [] : [taken.id]))
        if (gone.length > 0) await trx.deleteFrom('outbox').where('id', 'in', gone).execute()
        await record(trx, results, now())
      })
    },

    async recover() {
      // What is found taken at the start is the predecessor's, and later our own.
      if (recovered) return []
      recovered = true
      const rows = await db.selectFrom('outbox').selectAll().where('claimed_at', 'is not', null).execute()
      return rows.map((row) => takenFrom(seal, row))
    },

    async expire() {
      const at = now()
      return db.transaction().execute(async (trx) => {
        const removal = trx.deleteFrom('outbox').where('until_at', '<=', at).where('claimed_at', 'is', null)
        const rows = await removal.returningAll().execute()
        const late = rows.map((row): Settled => ({ taken: takenFrom(seal, row), state: 'skipped', reason: 'late', unclear: row.unclear }))
        await record(trx, late, at)
        return rows.length
      })
    },

    async nextTry() {
      const row = await db.selectFrom('outbox').select('due_at').orderBy('due_at').limit(1).executeTakeFirst()
      return row?.due_at
    },

    // Whoever puts something in is in this process, and says so.
    listen: async () => undefined,
  }
}

const toTheSame = (eb: ExpressionBuilder<Tables, 'outbox'>) =>
  eb.selectFrom('outbox as before').select(sql`1`.as('one')).whereRef('before.recipient', '=', 'outbox.recipient')

/** What has to go to the same recipient before it: whatever was made earlier with the same urgency and is not settled. */
const earlier = (eb: ExpressionBuilder<Tables, 'outbox'>) =>
  toTheSame(eb).whereRef('before.urgency', '=', 'outbox.urgency').whereRef('before.seq', '<', 'outbox.seq')

/** The same: whatever is more urgent and could go now or is going. */
const moreUrgent = (eb: ExpressionBuilder<Tables, 'outbox'>, at: number) =>
  toTheSame(eb)
    .whereRef('before.urgency', '<', 'outbox.urgency')
    .where('before.until_at', '>', at)
    .where(({ or, eb: is }) => or([is('before.due_at', '<=', at), is('before.claimed_at', 'is not', null)]))

async function putBack(trx: Kysely<Tables>, results: readonly Settled[]): Promise<void> {
  for (const result of results) {
    if (result.state !== 'again') continue
    const { due, tries, unclear } = result
    await trx.updateTable('outbox').set({ due_at: due, tries, unclear, claimed_at: null }).where('id', '=', result.taken.id).execute()
  }
}

function takenFrom(seal: Seal, row: Row): Taken {
  const { id, recipient, urgency, tries, unclear } = row
  const taken = { id, owner: row.owner ?? recipient, recipient, urgency, until: row.until_at, tries, unclear }
  try {
    return { ...taken, delivery: deliveryFrom(seal, row) }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return taken
  }
}
