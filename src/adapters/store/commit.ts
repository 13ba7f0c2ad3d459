/** Stores what one happening changes: everything, or nothing when somebody else was faster. */
import { randomInt } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Changes, Outcome, OwnerKey } from '../../core/ports.ts'
import type { Owner } from '../../core/types.ts'
import { raced } from './error.ts'
import { meetingRow, outboxRow, timerId, timerRow } from './rows.ts'
import { type Tables, tables } from './schema.ts'
import { ownerKey, type Seal } from './seal.ts'

export type Owners = Record<Owner, OwnerKey>
type Stage = { trx: Transaction<Tables>; seal: Seal; changes: Changes; owners: Owners }

/** How many rows go in one statement: both engines limit the values in one. */
const ROWS = 500
let lastSeq = 0

/** Throws what the database throws; a refusal to store is an `Outcome`, and leaves no trace. */
export async function commit(db: Kysely<Tables>, seal: Seal, changes: Changes, owners: Owners): Promise<Outcome> {
  const transaction = db.transaction()
  try {
    // What is erased, table after table, must be of one moment; otherwise what another stores meanwhile would be half of it there.
    await (changes.forget === undefined ? transaction : transaction.setIsolationLevel('repeatable read')).execute(async (trx) => {
      const stage = { trx, seal, changes, owners }
      for (const step of [answer, settle, forget, putPerson, putCommunity, moveMeetings, moveTimers, post, count]) await step(stage)
    })
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.outcome
    if (raced(error)) return 'conflict'
    throw error
  }
}

/** Thrown inside the transaction, so that it is rolled back. */
class Refused extends Error {
  readonly outcome: Outcome

  constructor(outcome: Outcome) {
    super(outcome)
    this.outcome = outcome
  }
}

/** First of all: a redelivery that runs at the same time waits here, then finds the answer. */
async function answer({ trx, seal, changes: { request, at } }: Stage): Promise<void> {
  if (request === undefined) return
  const owner = ownerKey(seal, request.from)
  const id = seal.hash('request', request.id)
  // What others get is on its way by itself, and is no part of what is shown again.
  const replies = request.replies.map(({ also: _, ...shown }) => shown)
  const row = { id, owner, at: at.epochMilliseconds, body: seal.seal(`requests/${id}`, replies) }
  const result = await trx
    .insertInto('requests')
    .values(row)
    .onConflict((on) => on.column('id').doNothing())
    .executeTakeFirst()
  if (!result.numInsertedOrUpdatedRows) throw new Refused('conflict')
}

/** The timer that asked is gone, changed or with somebody else when its lease is not the one we hold. */
async function settle({ trx, seal, changes: { due } }: Stage): Promise<void> {
  if (due === undefined) return
  const id = timerId(seal, due.timer.id)
  if (due.next === undefined) {
    const removal = trx.deleteFrom('timers').where('owner', '=', due.owner).where('id', '=', id).where('lease', '=', due.lease)
    if (!(await removal.executeTakeFirst()).numDeletedRows) throw new Refused('lost')
    return
  }
  const row = timerRow(seal, { ...due.next, id: due.timer.id }, due.owner)
  const move = trx.updateTable('timers').set(row).where('owner', '=', due.owner).where('id', '=', id).where('lease', '=', due.lease)
  if (!(await move.executeTakeFirst()).numUpdatedRows) throw new Refused('lost')
}

async function forget({ trx, changes }: Stage): Promise<void> {
  if (changes.forget === undefined) return
  for (const [table, fate] of Object.entries(tables)) {
    if (fate.forget === 'keep') continue
    for (const column of fate.owned) await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${changes.forget}`.execute(trx)
  }
}

async function putPerson({ trx, seal, changes: { person, forget } }: Stage): Promise<void> {
  if (person === undefined || person.key === forget) return
  const row = { key: person.key, version: nextVersion(person.version), body: seal.seal(`people/${person.key}`, person.record) }
  const put =
    person.version === 0
      ? trx
          .insertInto('people')
          .values(row)
          .onConflict((on) => on.column('key').doNothing())
          .executeTakeFirst()
          .then(inserted)
      : trx.updateTable('people').set(row).where('key', '=', row.key).where('version', '=', person.version).executeTakeFirst().then(updated)
  if (!(await put)) throw new Refused('conflict')
}

async function putCommunity({ trx, changes: { community } }: Stage): Promise<void> {
  if (community === undefined) return
  const row = { address: community.key, version: nextVersion(community.version), body: JSON.stringify(community.record) }
  const put =
    community.version === 0
      ? trx
          .insertInto('communities')
          .values(row)
          .onConflict((on) => on.column('address').doNothing())
          .executeTakeFirst()
          .then(inserted)
      : trx
          .updateTable('communities')
          .set(row)
          .where('address', '=', row.address)
          .where('version', '=', community.version)
          .executeTakeFirst()
          .then(updated)
  if (!(await put)) throw new Refused('conflict')
}

const inserted = (result: { numInsertedOrUpdatedRows?: bigint | undefined }) => result.numInsertedOrUpdatedRows
const updated = (result: { numUpdatedRows: bigint }) => result.numUpdatedRows

/** A first version is random: after forgetting and beginning again, what was read before cannot pass for the new record. */
const nextVersion = (version: number) => (version === 0 ? randomInt(1, 2 ** 40) : version + 1)

async function moveMeetings({ trx, changes: { putMeetings, removeMeetings } }: Stage): Promise<void> {
  for (const row of putMeetings.map(meetingRow)) {
    const put = trx.insertInto('meetings').values(row)
    await put.onConflict((on) => on.column('id').doUpdateSet(row)).execute()
  }
  if (removeMeetings.length === 0) return
  await trx.deleteFrom('meetings').where('id', 'in', removeMeetings).execute()
  // Whatever would remind of them, whoever asked for it.
  await trx.deleteFrom('timers').where('meeting', 'in', removeMeetings).execute()
}

async function moveTimers({ trx, seal, changes: { putTimers, removeTimers, forget }, owners }: Stage): Promise<void> {
  if (removeTimers.length > 0) {
    const ids = removeTimers.map((id) => timerId(seal, id))
    await trx.deleteFrom('timers').where('owner', 'in', Object.values(owners)).where('id', 'in', ids).execute()
  }
  for (const timer of putTimers) {
    const row = timerRow(seal, timer, owners[timer.owner])
    if (row.owner === forget) continue
    const put = trx.insertInto('timers').values(row)
    await put.onConflict((on) => on.columns(['owner', 'id']).doUpdateSet(row)).execute()
  }
}

async function post({ trx, seal, changes }: Stage): Promise<void> {
  const at = changes.at.epochMilliseconds
  const from = changes.due?.owner ?? (changes.request && ownerKey(seal, changes.request.from))
  const owner = from === changes.forget ? undefined : from
  const rows = changes.deliveries
    .map((one) => {
      // Rises within a process, and across a restart as far as the clock does.
      lastSeq = Math.max(lastSeq + 1, at * 1000)
      return outboxRow(seal, one, owner, at, lastSeq)
    })
    .filter((row) => row.recipient !== changes.forget)
  for (let from = 0; from < rows.length; from += ROWS) {
    const insert = trx.insertInto('outbox').values(rows.slice(from, from + ROWS))
    await insert.onConflict((on) => on.column('id').doNothing()).execute()
  }
}

async function count({ trx, changes: { at, tallies }, owners }: Stage): Promise<void> {
  const day = at.toString().slice(0, 10)
  const counts = Map.groupBy(tallies, (kind) => kind)
  // In one order for all, so that no two wait for each other.
  for (const [kind, { length }] of [...counts].toSorted()) {
    const row = { community: owners.community, day, kind, count: length }
    const add = trx.insertInto('tallies').values(row)
    await add
      .onConflict((on) => on.columns(['community', 'day', 'kind']).doUpdateSet({ count: sql`tallies.count + excluded.count` }))
      .execute()
  }
}
