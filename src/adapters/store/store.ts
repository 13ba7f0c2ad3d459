/** Everything remembered, over Kysely: the same on every engine. */
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { community, unset } from '../../core/communities.ts'
import { nobody, type Person, person } from '../../core/people.ts'
import type { Due, Store } from '../../core/ports.ts'
import { commit } from './commit.ts'
import { StoreError } from './error.ts'
import { readPlain, readSealed, reply } from './records.ts'
import { dueFrom, meetingFrom, timerFrom } from './rows.ts'
import type { Engine, Tables } from './schema.ts'
import { ownerKey, type Seal } from './seal.ts'

/** Longer than a job may take with a model's answer; after it, another takes the timer. */
const LEASE_MS = 2 * 60_000
const DAY_MS = 24 * 60 * 60_000
const TALLY_DAYS = 400

const replies = z.array(reply)
// What a field was read as is what `Person` says of it: addresses are checked where they are used.
const personRecord = person as unknown as z.ZodType<Person>

/** Who opened the database knows its engine, and what closing the store does. */
export function createStore(db: Kysely<Tables>, seal: Seal, engine: Engine, close: () => Promise<void>): Store {
  return {
    keyOf: (address) => ownerKey(seal, address),

    async person(key) {
      const row = await db.selectFrom('people').selectAll().where('key', '=', key).executeTakeFirst()
      if (row === undefined) return { record: nobody(), version: 0 }
      return { record: readSealed('people', personRecord, seal, key, row.body), version: row.version }
    },

    async community(key) {
      const row = await db.selectFrom('communities').selectAll().where('address', '=', key).executeTakeFirst()
      if (row === undefined) return { record: unset(), version: 0 }
      return { record: readPlain('communities', community, row.body), version: row.version }
    },

    async meetings(address) {
      const rows = await db.selectFrom('meetings').select('body').where('community', '=', address).orderBy('id').execute()
      return rows.map(meetingFrom)
    },

    async meeting(id) {
      const row = await db.selectFrom('meetings').select('body').where('id', '=', id).executeTakeFirst()
      return row && meetingFrom(row)
    },

    async timers(owner) {
      const rows = await db.selectFrom('timers').selectAll().where('owner', '=', owner).orderBy('due_at').orderBy('id').execute()
      return rows.map((row) => timerFrom(seal, row))
    },

    async answered(id) {
      const hash = seal.hash('request', id)
      const row = await db.selectFrom('requests').select('body').where('id', '=', hash).executeTakeFirst()
      return row && readSealed('requests', replies, seal, hash, row.body)
    },

    commit: (changes, owners) => commit(db, seal, changes, owners),
    claim: (now, most) => claim(db, seal, engine, now.epochMilliseconds, most),

    async nextDue() {
      const waiting = await db.selectFrom('timers').select('due_at as at').where('lease', 'is', null).orderBy('due_at').limit(1).execute()
      const leased = await db
        .selectFrom('timers')
        .select('leased_until as at')
        .where('leased_until', 'is not', null)
        .orderBy('leased_until')
        .limit(1)
        .execute()
      const times = [...waiting, ...leased].flatMap(({ at }) => (at === null ? [] : [at]))
      return times.length === 0 ? undefined : Temporal.Instant.fromEpochMilliseconds(Math.min(...times))
    },

    async purge(now) {
      const ms = now.epochMilliseconds
      const oldest = now
        .subtract({ hours: TALLY_DAYS * 24 })
        .toString()
        .slice(0, 10)
      await db
        .deleteFrom('requests')
        .where('at', '<', ms - DAY_MS)
        .execute()
      await db.deleteFrom('tallies').where('day', '<', oldest).execute()
      await db.deleteFrom('keyv').where('expires_at', '<=', ms).execute()
    },

    close,
  }
}

/**
 * One statement, so that two who claim at once never get the same timer: the second finds it leased, or on PostgreSQL passes over what
 * the first is just leasing. The oldest are a named query because that is asked once; one inside `in` might be asked again for each row.
 */
async function claim(db: Kysely<Tables>, seal: Seal, engine: Engine, now: number, most: number): Promise<readonly Due[]> {
  const rows = await db
    .with('oldest', (from) =>
      from
        .selectFrom('timers')
        .select(['owner', 'id'])
        .where('due_at', '<=', now)
        .where(({ or, eb }) => or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
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
