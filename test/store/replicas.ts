/** What tests of several replicas on one PostgreSQL begin with. */
import { onTestFinished } from 'vitest'
import { openPostgres } from '../../src/adapters/store/open-postgres.ts'
import type { Server } from '../support/postgres.ts'
import { stopped } from './given.ts'

export const KEY = 'correct horse battery staple, twice over'
export const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A store with a pool of its own on that database, closed when the test is over. */
export async function replica(url: string) {
  const opened = await openPostgres({ url, key: KEY, clock: stopped(), log: quiet })
  onTestFinished(opened.close)
  return opened
}

/** Several on one new database. */
export async function replicas(server: Server, count: number) {
  const url = await server.database()
  onTestFinished(() => server.drop(url).then(() => undefined))
  return { url, opened: await Promise.all(Array.from({ length: count }, () => replica(url))) }
}
