/** What tests of several replicas on one PostgreSQL begin with. */
import { onTestFinished } from 'vitest'
import { openPostgres } from '../../src/adapters/store/open-postgres.ts'
import type { Server } from '../support/postgres.ts'
import { stopped } from './given.ts'

export const KEY = 'correct horse battery staple, twice over'
export const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Stores with pools of their own on one new database, all closed when the test is over. */
export async function replicas(server: Server, count: number) {
  const url = await server.database()
  onTestFinished(() => server.drop(url).then(() => undefined))
  const opened = await Promise.all(Array.from({ length: count }, () => openPostgres({ url, key: KEY, clock: stopped(), log: quiet })))
  onTestFinished(async () => {
    for (const one of opened) await one.close()
  })
  return { url, opened }
}
