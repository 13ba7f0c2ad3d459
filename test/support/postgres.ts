/** A real PostgreSQL for the tests of one file, and what they ask of it. */
import { Client } from 'pg'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { ask, type Cluster, startServer } from './server.ts'

export { ask, freePort, PASSWORD } from './server.ts'

export type Server = ReturnType<typeof postgresServer>

/** Starts one before the file's tests and ends it after them, whatever became of them. */
export function postgresServer() {
  let server: Cluster | undefined
  const running = () => {
    if (server === undefined) throw new Error('PostgreSQL runs only while tests do')
    return server
  }

  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.end())

  return {
    urlOf: (name: string) => running().urlOf(name),
    /** The address of a database that is new and empty. */
    database: () => running().database(),
    drop: (url: string) => ask(running().urlOf('postgres'), `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`),
    folder: () => running().folder,
    port: () => running().port,
    stop: () => running().stop(),
    start: () => running().start(),
  }
}

/** A session by itself, for a test that holds locks; it is over, and its locks are gone, when the test is. */
export async function session(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/** Waits until this many sessions of that database wait for a lock. */
export async function untilWaiting(url: string, count: number): Promise<void> {
  const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  await expect.poll(async () => (await ask(url, waiting)).length, { timeout: 10_000, interval: 10 }).toBe(count)
}
