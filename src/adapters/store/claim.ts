/** Leases timers that are due. */
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Due } from '../../core/ports.ts'
import { StoreError } from './error.ts'
import { dueFrom } from './rows.ts'
import type { Engine, Tables } from './schema.ts'
import type { Seal } from './seal.ts'

/** Longer than a job may take with a model's answer; after it, another takes the timer. One that would run longer is of a clock that was ahead. */
const LEASE_MS = 2 * 60_000

/**
 * One statement, so that two who claim at once never get the same timer: the second finds it leased, or on PostgreSQL passes over what
 * the first is just leasing. The oldest are a named query because that is asked once; one inside `in` might be asked again for each row.
 */
export async function claim(db: Kysely<Tables>, seal: Seal, engine: Engine, now: number, most: number): Promise<readonly Due[]> {
  const rows = await db
    .with('oldest', (from) =>
      from
        .selectFrom('timers')
        .select(['owner', 'id'])
        .where('due_at', '<=', now)
        .where(({ or, eb }) => or([eb('leased_until', 'is', null), eb('leased_until', '<=', now), eb('leased_until', '>', now + LEASE_MS)]))
        .orderBy('due_at')
        .limit(most)
        .$if(engine === 'postgres', (query) => query.forUpdate().skipLocked()),
    )
    .updateTable('timers')
    .set({ lease: randomUUID(), leased_until: now + LEASE_MS })
    .where(({ eb, refTuple, selectFrom }) =>
      eb(refTuple('owner', 'id'), 'in', selectFrom('oldest').select(['owner', 'id']).$asTuple('owner', 'id')),
    )
    .returningAll()
    .execute()
  rows.sort((one, other) => one.due_at - other.due_at)

  const due: Due[] = []
  let unreadable: StoreError | undefined
  for (const row of rows) {
    try {
      due.push(dueFrom(seal, row))
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      unreadable = error
    }
  }
  // One that cannot be read must not keep the others from being on time; it is told of once nothing else is due.
  if (due.length === 0 && unreadable !== undefined) throw unreadable
  return due
}
