/** Opens a database of either engine for moving what is in it, which nobody else may be using meanwhile. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import type { Clock, Log } from '../../core/ports.ts'
import { StoreError } from './error.ts'
import { findKey } from './key.ts'
import { type Opened, openStore } from './open.ts'
import { APPLICATION, openPostgres } from './open-postgres.ts'
import { placeOf } from './postgres-error.ts'

/** A folder with an SQLite database in it, or the address of a PostgreSQL one. */
export type Place = { folder: string } | { url: string }
export type World = { key: string | undefined; clock: Clock; log: Log }

/** The key for both ends of a move: the one that is set, or the one in the folder that everything comes from. */
export function keyOfSource(place: Place, given: string | undefined): string | undefined {
  if ('url' in place) return given
  const folder = resolve(place.folder)
  const file = join(folder, 'porchlight.db')
  if (!existsSync(file)) throw new StoreError('unreachable', `There is no ${file}. Name the database that Porchlight made.`)
  return findKey(folder, file, given)
}

/** Rejects with a `StoreError` when it cannot be opened, or when a Porchlight is using it. */
export async function openPlace(place: Place, { key, clock, log }: World): Promise<Opened> {
  if ('folder' in place) return openStore({ folder: place.folder, key, clock })
  const opened = await openPostgres({ url: place.url, key, clock, log, name: `${APPLICATION} migrate` })
  try {
    await refuseIfUsed(opened, placeOf(place.url))
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** What a replica stores while everything is being moved would be lost. */
async function refuseIfUsed({ db }: Opened, place: string): Promise<void> {
  const { rows } = await sql`
    select pid from pg_stat_activity
    where datname = current_database() and application_name = ${APPLICATION}`.execute(db)
  if (rows.length > 0) throw new StoreError('in-use', `${place} is in use by another Porchlight. Stop every replica first.`)
}
