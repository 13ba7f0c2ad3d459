/** Opens a store that many replicas share: a PostgreSQL database. */
import { Kysely, sql } from 'kysely'
import type { Clock, Log } from '../../core/ports.ts'
import { startBoss } from '../outbox/boss.ts'
import { bossQueue, eraseFromBoss, postToBoss, prepareQueue } from '../outbox/pgboss.ts'
import { StoreError } from './error.ts'
import { requireKey } from './key.ts'
import { migrate } from './migrations.ts'
import type { Opened } from './open.ts'
import { postgresDialect } from './postgres.ts'
import { explainedPostgres, placeOf } from './postgres-error.ts'
import type { Tables } from './schema.ts'
import { createSeal } from './seal.ts'
import { createStore } from './store.ts'

export type Options = {
  url: string
  /** At least 32 characters: there is no folder to keep one in. */
  key: string | undefined
  clock: Clock
  log: Log
  /** How the server's list of sessions calls us. */
  name?: string
}
/** The name of every session of a bot that runs. */
export const APPLICATION = 'porchlight'

/** Any number would do, as long as every version takes the same. */
const MIGRATION_LOCK = 7_031_996

/** Rejects with a `StoreError` when the database cannot be reached or written, or the key is missing or wrong. */
export async function openPostgres({ url, key, clock, log, name = APPLICATION }: Options): Promise<Opened> {
  const place = placeOf(url)
  const seal = createSeal(requireKey(place, key))
  const connect = { url, place, log, name }
  const first = new Kysely<Tables>({ dialect: postgresDialect({ ...connect, patient: true }) })
  try {
    await prepare(first, seal.hash('check', 'porchlight'), place)
  } finally {
    await first.destroy()
  }

  const boss = await startBoss(url, name, log).catch((error: unknown) => {
    throw explainedPostgres(error, place)
  })
  const db = new Kysely<Tables>({ dialect: postgresDialect(connect) })
  const queue = bossQueue({ db, seal, clock, log, boss })
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= queue.stop().finally(() => db.destroy())
    return closed
  }
  const store = createStore({ db, seal, engine: 'postgres', post: postToBoss(boss), erase: eraseFromBoss, close })
  try {
    await prepareQueue(db, boss, clock.now().epochMilliseconds)
    await store.purge(clock.now())
  } catch (error) {
    await close()
    throw error
  }
  return { engine: 'postgres', store, db, seal, queue, close }
}

/**
 * In one transaction, so that a database of another key is not even migrated; replicas that start at once do it one after the other.
 * Leases stay as they are: another replica may hold them, and those of one that is gone run out.
 */
async function prepare(db: Kysely<Tables>, check: string, place: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx)
    await migrate(trx, check, place)
    const row = await trx.selectFrom('meta').select('value').where('name', '=', 'check').executeTakeFirst()
    if (row?.value !== check) throw new StoreError('key', `${place} was made with another key. Set PORCHLIGHT_KEY to that one.`)
  })
}
