import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { StoreError, type StoreReason } from '../../src/adapters/store/error.ts'
import { type Options, openPostgres } from '../../src/adapters/store/open-postgres.ts'
import { ask, freePort, PASSWORD, postgresServer } from '../support/postgres.ts'
import { storeContract } from './contract.ts'
import { changes, checkin, fresh, keysOf, NOON, SAM, stopped, timer } from './given.ts'
import { keyvContract } from './keyv-contract.ts'
import { KEY, quiet, replicas } from './replicas.ts'
import { ANN, BEN, live, secrets, secretsContract } from './secrets.ts'

const server = postgresServer()

/** A new database, gone when the test is over. */
async function database(): Promise<string> {
  const url = await server.database()
  onTestFinished(() => server.drop(url).then(() => undefined))
  return url
}
async function open(url: string, some: Partial<Options> = {}) {
  const opened = await openPostgres({ url, key: KEY, clock: stopped(), log: quiet, ...some })
  onTestFinished(opened.close)
  return opened
}

storeContract('PostgreSQL', async () => open(await database()))
secretsContract('PostgreSQL', async () => open(await database()))
keyvContract('PostgreSQL', async () => {
  const url = await database()
  return () => open(url)
})

test('no word, id or name is in any file of the server', async () => {
  const opened = await open(await database())
  for (const person of [ANN, BEN]) await live(opened, person)
  await sql`checkpoint`.execute(opened.db)
  const files = readdirSync(server.folder(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

  const seen = new Set(
    files.flatMap((file) => {
      const bytes = readFileSync(join(file.parentPath, file.name))
      return ['canary', ...secrets].filter((text) => bytes.includes(text))
    }),
  )

  expect([...seen]).toEqual(['canary'])
})

describe('a database', () => {
  const note = async (url: string, words: string) => {
    const opened = await open(url)
    const keys = keysOf(opened)
    const { record, version } = await opened.store.person(keys.me)
    const next = { ...fresh, checkins: [...record.checkins, checkin(words)] }
    await opened.store.commit(changes({ person: { key: keys.me, version, record: next } }), keys)
    return opened
  }

  test('keeps what was stored', async () => {
    const url = await database()
    await (await note(url, 'first')).close()

    const opened = await note(url, 'second')

    expect((await opened.store.person(opened.store.keyOf(SAM))).record.checkins.map(({ note }) => note)).toEqual(['first', 'second'])
  })

  test('is made ready once by replicas that start at the same time', async () => {
    const { opened } = await replicas(server, 6)

    const migrations = await sql`select name from kysely_migration`.execute(opened[0]?.db ?? expect.unreachable())

    expect(migrations.rows).toEqual([{ name: '001_first' }, { name: '002_ledger' }, { name: '003_leaving' }, { name: '004_calm' }])
  })

  test('lets nobody take the timers that another replica holds, until their lease is over', async () => {
    const url = await database()
    const first = await open(url)
    await first.store.commit(changes({ putTimers: [timer('a')] }), keysOf(first))
    expect(await first.store.claim(NOON, 1)).toHaveLength(1)
    await first.close()

    const second = await open(url)

    expect(await second.store.claim(NOON, 1)).toEqual([])
    expect(await second.store.claim(NOON.add({ minutes: 10 }), 1)).toHaveLength(1)
  })

  test('gives numbers to this store alone, and text to whoever else asks', async () => {
    const url = await database()
    const opened = await open(url)

    expect((await sql`select 8::bigint as big`.execute(opened.db)).rows).toEqual([{ big: 8 }])
    expect(await ask(url, 'select 8::bigint as big')).toEqual([{ big: '8' }])
  })
})

describe('a database that cannot be opened', () => {
  /** The sentence somebody would read, after seeing that the reason is the one expected and that nothing secret is in it. */
  async function refused(reason: StoreReason, url: string, some: Partial<Options> = {}): Promise<string> {
    const error = await open(url, some).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ reason })
    const told = `${error}${JSON.stringify(error)}${error instanceof Error && error.stack}`
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), 'postgres://', KEY]) expect(told).not.toContain(secret)
    return String(error)
  }
  const changed = (url: string, change: (url: URL) => void) => {
    const other = new URL(url)
    change(other)
    return other.href
  }

  test('because of another key is left as it was', async () => {
    const url = await database()
    await (await open(url)).close()

    const told = await refused('key', url, { key: `${KEY}!` })

    expect(told).toContain(`${new URL(url).pathname.slice(1)} on 127.0.0.1:${server.port()} was made with another key`)
    await open(url)
  })

  test('because no key is set says what to set, and never makes one', async () => {
    const url = await database()

    expect(await refused('key', url, { key: undefined })).toContain('PORCHLIGHT_KEY, which is not set')
    expect(await refused('key', url, { key: 'hunter2' })).toContain('32 characters')
    expect(await ask(url, `select * from pg_tables where schemaname = 'public'`)).toEqual([])
  })

  test('because of the password says so', async () => {
    const url = await database()

    const told = await refused(
      'denied',
      changed(url, (other) => {
        other.password = 'wrong'
      }),
    )
    const none = await refused(
      'denied',
      changed(url, (other) => {
        other.password = ''
      }),
    )

    expect(told).toContain('password in DATABASE_URL')
    expect(none).toContain('password in DATABASE_URL')
  })

  test('because it is not there says so', async () => {
    expect(await refused('denied', server.urlOf('nowhere'))).toContain('The database nowhere on 127.0.0.1')
  })

  test('because nobody answers there says where', async () => {
    const port = await freePort()

    expect(await refused('unreachable', `postgres://sam:${PASSWORD}@127.0.0.1:${port}/porchlight`)).toContain(`127.0.0.1:${port}`)
    expect(await refused('unreachable', `postgres://sam:${PASSWORD}@nowhere.invalid/porchlight`)).toContain('on nowhere.invalid')
  })

  test('because somebody else answers there, or is silent, says so', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const silent = createServer()
    for (const one of [other, silent]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
    const portOf = (one: typeof other) => (one.address() as { port: number }).port
    onTestFinished(() => {
      for (const one of [other, silent]) one.close()
    })

    for (const one of [other, silent]) await refused('unreachable', `postgres://sam@127.0.0.1:${portOf(one)}/porchlight`)
  })

  test('because it takes no changes says so', async () => {
    const url = await database()
    await ask(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`)

    expect(await refused('read-only', url)).toContain('takes no changes')
  })

  test('because its tables belong to somebody else says so', async () => {
    const url = await database()
    await ask(url, `create role guest login password '${PASSWORD}'`)
    onTestFinished(() => ask(server.urlOf('postgres'), 'drop role guest').then(() => undefined))

    const told = await refused(
      'denied',
      changed(url, (other) => {
        other.username = 'guest'
      }),
    )

    expect(told).toContain('may not be changed by the user')
  })

  test('because it has no connection left says so', async () => {
    const url = await database()
    const name = new URL(url).pathname.slice(1)
    await ask(
      url,
      `create role crowd login password '${PASSWORD}'; alter database ${name} owner to crowd; alter role crowd connection limit 0`,
    )
    onTestFinished(() => ask(url, `reassign owned by crowd to postgres; drop role crowd`).then(() => undefined))

    const told = await refused(
      'busy',
      changed(url, (other) => {
        other.username = 'crowd'
      }),
    )

    expect(told).toContain('no connection left')
  })

  test('because a newer version was there is left alone', async () => {
    const url = await database()
    await (await open(url)).close()
    await ask(url, `insert into kysely_migration values ('999_later', '2030-01-01')`)

    expect(await refused('newer', url)).toContain('newer Porchlight')
  })
})

describe('a connection that is lost', () => {
  async function watched() {
    const url = await database()
    const lines: unknown[][] = []
    const note = (...line: unknown[]) => void lines.push(line)
    const opened = await open(url, { log: { info: note, warn: note, error: note } })
    const end = () =>
      ask(server.urlOf('postgres'), `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'porchlight'`)
    return { opened, lines, end }
  }

  test('while nobody uses it is told of in the log, and replaced', async () => {
    const { opened, lines, end } = await watched()

    await end()

    await expect.poll(() => lines).toContainEqual(['A connection to PostgreSQL was lost'])
    expect(lines.every((line) => /^A connection to PostgreSQL was lost|^The upkeep of the queue failed/.test(String(line[0])))).toBe(true)
    expect(await opened.store.timers('nobody')).toEqual([])
  })

  test('in the middle of a question is an error that says so, and replaced', async () => {
    const { opened, end } = await watched()
    const question = sql`select pg_sleep(20)`.execute(opened.db).catch((error: unknown) => error)
    await expect
      .poll(async () => (await ask(server.urlOf('postgres'), `select 1 from pg_stat_activity where query like '%pg_sleep(20)'`)).length)
      .toBe(1)

    await end()

    expect(await question).toMatchObject({ name: 'StoreError', reason: 'unreachable' })
    expect(await opened.store.timers('nobody')).toEqual([])
  })

  test('to a server that is gone is an error until it is back', async () => {
    const { opened } = await watched()
    await server.stop()

    const error = await opened.store.timers('nobody').catch((error: unknown) => error)
    await server.start()

    expect(error).toMatchObject({ name: 'StoreError', reason: 'unreachable' })
    expect(await opened.store.timers('nobody')).toEqual([])
  })
})
