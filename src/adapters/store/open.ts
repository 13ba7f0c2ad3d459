/** Opens the embedded store: a folder with a database in it, or nothing but memory. */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Kysely } from 'kysely'
import type { Clock, Store } from '../../core/ports.ts'
import type { Queue } from '../outbox/queue.ts'
import { postToTable, tableQueue } from '../outbox/table.ts'
import { explaining } from './error.ts'
import { makeFolder, refuseIfLost } from './folder.ts'
import { findKey, wrongKey } from './key.ts'
import { lockFolder } from './lock.ts'
import { migrate } from './migrations.ts'
import type { Engine, Tables } from './schema.ts'
import { createSeal, type Seal } from './seal.ts'
import { openSqlite, sqliteDialect } from './sqlite.ts'
import { createStore } from './store.ts'

export type Options = {
  /** Made when it is not there; without one, all is forgotten at the end. */
  folder?: string | undefined
  /** At least 32 characters; without one, the folder keeps its own in `porchlight.key`. */
  key?: string | undefined
  clock: Clock
}
export type Opened = { engine: Engine; store: Store; queue: Queue; db: Kysely<Tables>; seal: Seal; close(): Promise<void> }

/** Rejects with a `StoreError` when the folder is in use, the key is missing or wrong, or the file is damaged or cannot be written. */
export async function openStore({ folder, key, clock }: Options): Promise<Opened> {
  if (folder === undefined) return open(':memory:', key ?? randomBytes(32).toString('base64url'), clock, () => undefined)

  const place = resolve(folder)
  explaining(place, () => makeFolder(place))
  const unlock = lockFolder(place)
  try {
    const file = join(place, 'porchlight.db')
    refuseIfLost(place, file)
    return await open(file, findKey(place, file, key), clock, unlock, () => wrongKey(place, file, key))
  } catch (error) {
    unlock()
    throw error
  }
}

async function open(file: string, key: string, clock: Clock, unlock: () => void, wrong?: () => Error): Promise<Opened> {
  const fresh = file !== ':memory:' && !existsSync(file)
  const database = openSqlite(file)
  if (fresh) explaining(file, () => chmodSync(file, 0o600))
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database, file) })
  const seal = createSeal(key)
  const close = closing(db, unlock)
  try {
    await prepare(db, seal.hash('check', 'porchlight'), file, wrong)
    const store = createStore({ db, seal, engine: 'sqlite', post: postToTable, close })
    await store.purge(clock.now())
    return { engine: 'sqlite', store, db, seal, queue: tableQueue(db, seal, clock), close }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** In one transaction, so that a database of another key is not even migrated. */
async function prepare(db: Kysely<Tables>, check: string, file: string, wrong?: () => Error): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await migrate(trx, check, file)
    const row = await trx.selectFrom('meta').select('value').where('name', '=', 'check').executeTakeFirst()
    if (row?.value !== check && wrong !== undefined) throw wrong()
    // Nobody else has this folder, so a lease that is still there was held by a process that is gone.
    await trx.updateTable('timers').set({ lease: null, leased_until: null }).where('leased_until', '>', 0).execute()
  })
}

function closing(db: Kysely<Tables>, unlock: () => void): () => Promise<void> {
  let closed: Promise<void> | undefined
  return () => {
    closed ??= db.destroy().finally(unlock)
    return closed
  }
}
