import { Keyv } from 'keyv'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { waitingRows } from '../../src/adapters/outbox/pgboss-rows.ts'
import { keyvStorage } from '../../src/adapters/store/keyv.ts'
import { type Moved, move } from '../../src/adapters/store/move.ts'
import { type Opened, openStore } from '../../src/adapters/store/open.ts'
import { openPostgres } from '../../src/adapters/store/open-postgres.ts'
import { tables } from '../../src/adapters/store/schema.ts'
import type { Address } from '../../src/core/types.ts'
import { ask, postgresServer } from '../support/postgres.ts'
import { changes, checkin, delivery, folder, fresh, HARBOUR, keysOf, later, meeting, NOON, settled, stopped, timer } from './given.ts'
import { KEY, quiet } from './replicas.ts'

const server = postgresServer()
/** More than go in one batch. */
const MANY = 700
const clock = stopped()

async function postgres(): Promise<Opened> {
  const url = await server.database()
  onTestFinished(() => server.drop(url).then(() => undefined))
  const opened = await openPostgres({ url, key: KEY, clock, log: quiet })
  onTestFinished(opened.close)
  return opened
}
async function sqlite(): Promise<Opened> {
  const { path, remove } = folder()
  onTestFinished(remove)
  const opened = await openStore({ folder: path, key: KEY, clock })
  onTestFinished(opened.close)
  return opened
}

const person = (index: number): Address => `discord:person:${index}`
/** A community with people in it, in every table and with every kind of value. */
async function live(opened: Opened, people = 50): Promise<Opened> {
  for (let index = 0; index < people; index++) {
    const keys = keysOf(opened, person(index))
    const record = { ...fresh, checkins: [checkin(`ein schwerer Tag ☔ ${index}`)], address: person(index) }
    await opened.store.commit(
      changes({
        request: { id: `r${index}`, from: person(index), replies: [{ text: 'Thank you' }] },
        person: { key: keys.me, version: 0, record },
        putTimers: [timer('nudge', { due: later(index) }), timer(`daily ${index}`, { owner: 'community', meeting: 'm0' })],
        putMeetings: index % 7 ? [] : [meeting(`m${index}`, { name: `It's "the" \\ circle 🙂 ${index}` })],
        deliveries: [delivery(`d${index}`, { to: person(index) })],
        tallies: [`kind ${index % 50}`, 'checkin'],
        calm: { key: keys.me, state: { level: 3, at: NOON.epochMilliseconds } },
      }),
      keys,
    )
  }
  await opened.store.commit(
    changes({ community: { key: HARBOUR, version: 0, record: { ...settled, moderatorRoles: ['7'], listening: [], zone: 'UTC' } } }),
    keysOf(opened),
  )
  await opened.store.claim(NOON, 3)
  const keyv = new Keyv({ store: keyvStorage(opened.db, opened.seal), namespace: 'feed' })
  await keyv.setMany(Array.from({ length: 300 }, (_, index) => ({ key: `key ${index}`, value: index, ...(index % 2 && { ttl: 1e9 }) })))
  return opened
}

/** Everything in it, table by table, in one order for both engines. */
async function contents({ db, engine }: Opened) {
  const names = Object.keys(tables).filter((name) => !name.startsWith('kysely'))
  const all = names.map(async (name) => {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
    if (name === 'outbox' && engine === 'postgres') for await (const page of waitingRows(db)) rows.push(...page)
    const lines = rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))))
    return [name, lines.toSorted()] as const
  })
  return Object.fromEntries(await Promise.all(all))
}
const rowsIn = async (opened: Opened) => Object.values(await contents(opened)).reduce((sum, rows) => sum + rows.length, 0)
/** What a database that was just made has in it: the check of its key. */
const NEW = 1

test.each([
  ['SQLite', 'PostgreSQL', sqlite, postgres],
  ['PostgreSQL', 'SQLite', postgres, sqlite],
])('from %s to %s, every record arrives as it was', async (_, __, from, to) => {
  const source = await live(await from(), MANY)
  const target = await to()
  const before = await contents(source)
  const told: Moved[] = []

  await move(source, target, (moved) => told.push(moved))

  expect(await contents(target)).toEqual(before)
  expect(await contents(source)).toEqual(before)
  expect(told.map(({ table }) => table)).toEqual(Object.keys(before))
  expect(told.filter(({ source, target }) => source.checksum !== target.checksum || source.rows !== target.rows)).toEqual([])
  // A table that is added later needs something in it here.
  expect(told.filter(({ target }) => target.rows === 0)).toEqual([])
  expect(told.reduce((sum, { target }) => sum + target.rows, 0)).toBeGreaterThan(3000)
  const keys = keysOf(target, person(3))
  expect((await target.store.person(keys.me)).record.checkins[0]?.note).toBe('ein schwerer Tag ☔ 3')
  expect(await target.store.claim(later(MANY + 600), 9999)).toHaveLength(2 * MANY)
  expect(await new Keyv({ store: keyvStorage(target.db, target.seal), namespace: 'feed' }).get('key 7')).toBe(7)
})

test('there and back again, nothing is changed', async () => {
  const source = await live(await sqlite())
  const there = await postgres()
  const back = await sqlite()

  await move(source, there, () => undefined)
  await move(there, back, () => undefined)

  expect(await contents(back)).toEqual(await contents(source))
})

test('a target that has records is refused and left as it is', async () => {
  const source = await live(await sqlite())
  const target = await postgres()
  await target.store.commit(changes({ putMeetings: [meeting('mine')] }), keysOf(target))
  const before = await contents(target)

  await expect(move(source, target, () => undefined)).rejects.toThrow(/^There are records already/)

  expect(await contents(target)).toEqual(before)
})

test('a PostgreSQL that goes in the middle keeps nothing, and the move can be made again', async () => {
  const source = await live(await sqlite())
  const target = await postgres()
  let stopping: Promise<void> | undefined

  const moving = move(source, target, ({ table }) => {
    if (table === 'timers') stopping = server.stop()
  })

  await expect(moving).rejects.toMatchObject({ name: 'StoreError', reason: 'unreachable' })
  await stopping
  await server.start()
  expect(await rowsIn(target)).toBe(NEW)
  await move(source, target, () => undefined)
  expect(await contents(target)).toEqual(await contents(source))
})

test('an SQLite that is full in the middle keeps nothing, and the move can be made again', async () => {
  const source = await live(await postgres())
  const target = await sqlite()
  await sql`pragma max_page_count = 60`.execute(target.db)
  const told: string[] = []

  const moving = move(source, target, ({ table }) => told.push(table))

  await expect(moving).rejects.toMatchObject({ name: 'StoreError', reason: 'full' })
  expect(told).toContain('people')
  expect(await rowsIn(target)).toBe(NEW)
  await sql`pragma max_page_count = 1000000`.execute(target.db)
  await move(source, target, () => undefined)
  expect(await contents(target)).toEqual(await contents(source))
})

test.each([
  ['changes a value', `new.body := new.body || ' '; return new;`],
  ['drops a row', 'return case when new.seq % 2 = 0 then new end;'],
])('a target that %s is found out, and keeps nothing', async (_, trick) => {
  const source = await live(await sqlite())
  const target = await postgres()
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(target.db)
  await ask(
    server.urlOf(rows[0]?.name ?? ''),
    `create function trick() returns trigger language plpgsql as $$ begin ${trick} end $$;
     create trigger trick before insert on outbox for each row execute function trick()`,
  )
  const told: Moved[] = []

  await expect(move(source, target, (moved) => told.push(moved))).rejects.toThrow(/^What arrived is not what was sent: outbox\./)

  expect(told.filter(({ source, target }) => source.checksum !== target.checksum).map(({ table }) => table)).toEqual(['outbox'])
  expect(await rowsIn(target)).toBe(NEW)
})

test('what is stored in the source meanwhile is not moved by halves', async () => {
  const source = await live(await postgres())
  const target = await sqlite()
  const before = await contents(source)
  let storing: Promise<unknown> | undefined

  await move(source, target, () => {
    storing ??= source.store.commit(changes({ putMeetings: [meeting('late')], tallies: ['late'] }), keysOf(source))
  })
  await storing

  expect(await contents(target)).toEqual(before)
})
