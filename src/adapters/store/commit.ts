/** Stores what happenings change: each whole, or not at all when somebody else was faster. */
import { type Kysely, sql } from 'kysely'
import type { Changes, Happening, Outcome, OwnerKey } from '../../core/ports.ts'
import type { Owner } from '../../core/types.ts'
import type { Erase, Post } from '../outbox/queue.ts'
import { putCalm } from './commit-calm.ts'
import { post, skip } from './commit-deliveries.ts'
import { moveMeetings, putCommunities, putPeople } from './commit-records.ts'
import { moveTimers, settle, tellNews } from './commit-timers.ts'
import { agreeOnMeetings } from './commit-waiting.ts'
import { eraseOwner } from './erase.ts'
import { raced, StoreError } from './error.ts'
import { pages, Refused, type Stage } from './refused.ts'
import type { Engine, Tables } from './schema.ts'
import { ownerKey, type Seal } from './seal.ts'

export type Owners = Record<Owner, OwnerKey>
/** `post` is how deliveries enter the outbox, and `erase` how those of a person leave it, where it is no table of the store's own. */
export type Base = { db: Kysely<Tables>; seal: Seal; engine: Engine; post: Post; erase?: Erase }

/** Throws what the database throws; a refusal to store is an `Outcome`, and leaves no trace. */
export async function commit(base: Base, changes: Changes, owners: Owners): Promise<Outcome> {
  return (await attempt(base, [{ changes, owners }])) ?? 'done'
}

/** All in one transaction; when one of them is refused or fails, each in its own, so that it costs the others nothing but time. */
export async function commitAll(base: Base, happenings: readonly Happening[]): Promise<Outcome[]> {
  if (happenings.length === 0) return []
  if ((await tried(() => attempt(base, happenings))) === undefined) return happenings.map(() => 'done')
  const outcomes: Outcome[] = []
  for (const { changes, owners } of happenings) outcomes.push(await tried(() => commit(base, changes, owners)))
  return outcomes
}

/** What one of them brings down is `failed`; that the store cannot be used at all is no fault of theirs. */
async function tried<T>(one: () => Promise<T>): Promise<T | 'failed'> {
  try {
    return await one()
  } catch (error) {
    if (error instanceof StoreError && error.reason !== 'unreadable') throw error
    return 'failed'
  }
}

/** What the transaction was refused with, or undefined when all is stored. */
async function attempt({ db, seal, engine, post: put, erase }: Base, happenings: readonly Happening[]): Promise<Outcome | undefined> {
  const transaction = db.transaction()
  // What is erased, table after table, must be of one moment; otherwise what another stores meanwhile would be half of it there.
  const erases = happenings.some(({ changes }) => changes.forget !== undefined)
  try {
    await (erases ? transaction.setIsolationLevel('repeatable read') : transaction).execute(async (trx) => {
      const stage = { trx, seal, engine, happenings, put, ...(erase && { erase }) }
      for (const step of STEPS) await step(stage)
    })
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.outcome
    if (raced(error)) return 'conflict'
    throw error
  }
}

const STEPS = [
  agreeOnMeetings,
  answer,
  settle,
  forget,
  putPeople,
  putCommunities,
  putCalm,
  tellNews,
  moveMeetings,
  moveTimers,
  post,
  skip,
  count,
]

/** Before anything is stored: a redelivery that runs at the same time waits here, then finds the answer. */
async function answer({ trx, seal, happenings }: Stage): Promise<void> {
  for (const { changes } of happenings) {
    const { request, at } = changes
    if (request === undefined) continue
    const owner = ownerKey(seal, request.from)
    const id = seal.hash('request', request.id)
    // What others get is on its way by itself, and is no part of what is shown again.
    const replies = request.replies.map(({ also: _, ...shown }) => shown)
    const row = { id, owner, at: at.epochMilliseconds, body: seal.seal(`requests/${id}`, replies) }
    const insert = trx.insertInto('requests').values(row)
    const result = await insert.onConflict((on) => on.column('id').doNothing()).executeTakeFirst()
    if (!result.numInsertedOrUpdatedRows) throw new Refused('conflict')
  }
}

async function forget({ trx, happenings, erase }: Stage): Promise<void> {
  for (const { changes } of happenings) {
    if (changes.forget !== undefined) await eraseOwner(trx, changes.forget, erase)
  }
}

/** Added up first and then stored in one order for all, so that no two wait for each other. */
async function count({ trx, happenings }: Stage): Promise<void> {
  const counts = new Map<string, Tables['tallies']>()
  for (const { changes, owners } of happenings) {
    const day = changes.at.toString().slice(0, 10)
    for (const kind of changes.tallies) {
      const name = JSON.stringify([owners.community, day, kind])
      const count = (counts.get(name)?.count ?? 0) + 1
      counts.set(name, { community: owners.community, day, kind, count })
    }
  }
  const rows = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
  for (const page of pages(rows)) {
    const add = trx.insertInto('tallies').values(page)
    await add
      .onConflict((on) => on.columns(['community', 'day', 'kind']).doUpdateSet({ count: sql`tallies.count + excluded.count` }))
      .execute()
  }
}
