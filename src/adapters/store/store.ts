import { z } from 'zod'
import { isPerson } from '../../core/address.ts'
import { community, unset } from '../../core/communities.ts'
import { nobody, type Person, person } from '../../core/people.ts'
import type { Store } from '../../core/ports.ts'
import { calm } from '../../core/safety/calm.ts'
import { LEDGER_DAYS } from '../../core/time/missed.ts'
import type { Address } from '../../core/types.ts'
import { claim } from './claim.ts'
import { type Base, commit, commitAll } from './commit.ts'
import { eraseCommunity } from './erase.ts'
import { gathered } from './gathered.ts'
import { readPlain, readSealed, reply } from './records.ts'
import { pages } from './refused.ts'
import { retimeAll } from './retime.ts'
import { entryFrom, meetingFrom, timerFrom } from './rows.ts'
import { ownerKey } from './seal.ts'

const DAY_MS = 24 * 60 * 60_000
const TALLY_DAYS = 400
/** How long a community is kept after the bot was put out of it: it may have been a mistake. */
const LEFT_DAYS = 30

const replies = z.array(reply)
// What a field was read as is what `Person` says of it: addresses are checked where they are used.
const personRecord = person as unknown as z.ZodType<Person>

/** What a store stands on. Who opened the database knows what closing it does. */
export type Ground = Base & { close(): Promise<void> }

export function createStore(ground: Ground): Store {
  const { db, seal, engine, close } = ground
  // PostgreSQL gathers what several connections sync by itself.
  const together = engine === 'sqlite' ? gathered(ground) : undefined

  async function people(keys: readonly string[]) {
    const rows = await inPages(keys, (page) => db.selectFrom('people').selectAll().where('key', 'in', page).execute())
    return new Map(
      rows.map((row) => [row.key, { record: readSealed('people', personRecord, seal, row.key, row.body), version: row.version }]),
    )
  }
  async function communities(keys: readonly string[]) {
    const rows = await inPages(keys, (page) => db.selectFrom('communities').selectAll().where('address', 'in', page).execute())
    return new Map(rows.map((row) => [row.address, { record: readPlain('communities', community, row.body), version: row.version }]))
  }
  async function meetingsOf(ids: readonly string[]) {
    const rows = await inPages(ids, (page) => db.selectFrom('meetings').select(['body', 'version']).where('id', 'in', page).execute())
    return new Map(rows.map(meetingFrom).map((meeting) => [meeting.id, meeting]))
  }

  return {
    keyOf: (address) => ownerKey(seal, address),
    people,
    communities,
    meetingsOf,
    person: async (key) => (await people([key])).get(key) ?? { record: nobody(), version: 0 },
    community: async (key) => (await communities([key])).get(key) ?? { record: unset(), version: 0 },
    meeting: async (id) => (await meetingsOf([id])).get(id),

    async versions(keys) {
      const people = await inPages(keys, (page) => db.selectFrom('people').select(['key', 'version']).where('key', 'in', page).execute())
      const homes = keys.filter((key) => !isPerson(key))
      const select = db.selectFrom('communities').select(['address as key', 'version'])
      const communities = await inPages(homes, (page) => select.where('address', 'in', page).execute())
      return new Map([...people, ...communities].map(({ key, version }) => [key, version]))
    },

    async calm(keys) {
      const rows = await inPages(keys, (page) => db.selectFrom('calm').selectAll().where('owner', 'in', page).execute())
      return new Map(rows.map(({ owner, body }) => [owner, readSealed('calm', calm, seal, owner, body)]))
    },

    tallies: async (community, since) =>
      db
        .selectFrom('tallies')
        .select(['day', 'kind', 'count'])
        .where('community', '=', community)
        .where('day', '>=', since)
        .orderBy('day', 'desc')
        .orderBy('kind')
        .execute(),

    async meetings(...addresses) {
      const select = db.selectFrom('meetings').select(['body', 'version'])
      const rows = await inPages(addresses, (page) => select.where('community', 'in', page).orderBy('id').execute())
      return rows.map(meetingFrom)
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

    async ledger(owner) {
      const select = db.selectFrom('ledger').selectAll()
      const theirs = select.where(({ or, eb }) => or([eb('owner', '=', owner), eb('recipient', '=', owner)]))
      return (await theirs.orderBy('due_at', 'desc').orderBy('id').execute()).map(entryFrom)
    },

    commit: (changes, owners) => together?.({ changes, owners }) ?? commit(ground, changes, owners),
    commitAll: (happenings) => commitAll(ground, happenings),
    retime: (anew) => retimeAll(db, seal, engine, anew),
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

    async note(name) {
      return (await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst())?.value
    },
    async setNote(name, value) {
      const put = db.insertInto('meta').values({ name, value })
      await put.onConflict((on) => on.column('name').doUpdateSet({ value })).execute()
    },

    async eraseCommunity(community) {
      const transaction = db.transaction().setIsolationLevel('repeatable read')
      await transaction.execute((trx) => eraseCommunity(trx, seal, community, ground.erase))
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
      // What still waits is kept, so that its end can be written down.
      const settled = db.deleteFrom('ledger').where('state', '!=', 'waiting')
      await settled.where('at', '<', ms - LEDGER_DAYS * DAY_MS).execute()
      await db.deleteFrom('tallies').where('day', '<', oldest).execute()
      await db.deleteFrom('calm').where('expires_at', '<=', ms).execute()
      await db.deleteFrom('keyv').where('expires_at', '<=', ms).execute()
      const left = db.selectFrom('communities').select('address')
      for (const { address } of await left.where('left_at', '<', ms - LEFT_DAYS * DAY_MS).execute())
        await this.eraseCommunity(address as Address)
    },

    close,
  }
}

/** The rows for many keys, as many at a time as fit in one statement. */
async function inPages<T, R>(keys: readonly T[], read: (page: readonly T[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = []
  for (const page of pages([...new Set(keys)])) rows.push(...(await read(page)))
  return rows
}
