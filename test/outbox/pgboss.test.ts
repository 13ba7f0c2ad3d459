import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { HEARTBEAT, startBoss } from '../../src/adapters/outbox/boss.ts'
import { createOutbox } from '../../src/adapters/outbox/outbox.ts'
import { postToBoss } from '../../src/adapters/outbox/pgboss.ts'
import { waitingRows } from '../../src/adapters/outbox/pgboss-rows.ts'
import { postToTable } from '../../src/adapters/outbox/table.ts'
import type { Opened } from '../../src/adapters/store/open.ts'
import { openPostgres } from '../../src/adapters/store/open-postgres.ts'
import { deliveryFrom } from '../../src/adapters/store/rows.ts'
import type { Tables } from '../../src/adapters/store/schema.ts'
import { SendError } from '../../src/core/errors.ts'
import type { Delivery } from '../../src/core/outgoing.ts'
import type { Address } from '../../src/core/types.ts'
import { changes, delivery, keysOf, later, NOON, ROBIN, SAM, stopped } from '../store/given.ts'
import { ask, postgresServer } from '../support/postgres.ts'
import { byClock, postgresClock } from '../support/postgres-clock.ts'
import { outboxContract } from './contract.ts'
import { recorder } from './recorder.ts'

const KEY = 'correct horse battery staple, twice over'
const server = postgresServer()

const open = async (url: string, clock = stopped()) => openPostgres({ url: byClock(url), key: KEY, clock, log: recorder().log })

/** A database with a replica on it; its clock and the replica's pass together, or the database's alone. */
async function world() {
  const url = await server.database()
  const clock = stopped()
  const opened = await open(url, clock)
  let there = NOON
  const { set, close } = await postgresClock(url, NOON)
  const passThere = async (seconds: number) => {
    there = there.add({ milliseconds: Math.round(seconds * 1000) })
    await set(there)
  }
  const pass = async (seconds: number) => {
    clock.pass(seconds)
    await passThere(seconds)
  }
  onTestFinished(async () => {
    await close()
    await opened.close()
  })
  return { url, clock, opened, pass, passThere }
}

const FAR = NOON.add({ hours: 24 }).epochMilliseconds
const add = (opened: Opened, ...deliveries: Delivery[]) => opened.store.commit(changes({ deliveries }), keysOf(opened))
const ledger = ({ store }: Opened) => store.ledger(store.keyOf(SAM))
const jobsIn = async (url: string) => (await ask(url, 'select id from pgboss.job')).length

outboxContract('the outbox on PostgreSQL', async (seen, patience) => {
  const { opened, clock, pass } = await world()
  const outbox = createOutbox({ ...seen, queue: opened.queue, clock, ...(patience !== undefined && { patience }) })
  return { store: opened.store, outbox, pass, close: opened.close }
})

test.each([2, 4])('%i replicas that send at once send each delivery once, and in order within a room', async (count) => {
  const url = await server.database()
  const clock = stopped()
  const opened = await Promise.all(Array.from({ length: count }, () => open(url, clock)))
  const [first] = opened
  if (first === undefined) throw new Error('no replica')
  const rooms = Array.from({ length: 20 }, (_, index): Address => `discord:room:${index}`)
  for (let round = 0; round < 5; round++) {
    const deliveries = rooms.map((to) => delivery(`${to} ${round}`, { to }))
    await first.store.commit(changes({ deliveries }), keysOf(first))
  }
  const world = recorder()
  const outboxes = opened.map(({ queue }) => createOutbox({ ...world, queue, clock }))

  for (let round = 0; round < 5; round++) await Promise.all(outboxes.map((outbox) => outbox.drain()))
  await Promise.all(opened.map(({ close }) => close()))

  const titles = world.sent.map(({ reply }) => reply.title)
  expect(titles.toSorted()).toEqual(rooms.flatMap((room) => [0, 1, 2, 3, 4].map((round) => `${room} ${round}`)).toSorted())
  for (const room of rooms) {
    expect(titles.filter((title) => title?.startsWith(`${room} `))).toEqual([0, 1, 2, 3, 4].map((round) => `${room} ${round}`))
  }
})

test.each([
  ['once nobody has spoken for it for a while', 31],
  ['also when the clock is set back meanwhile', -86_400],
])('what a replica took before it was killed is taken over by another, %s', async (_, seconds) => {
  const { url, clock, opened, passThere } = await world()
  const gone = await open(url, clock)
  await add(gone, delivery('a', { urgency: 'reminder' }), delivery('b', { urgency: 'reminder' }))
  expect(await gone.queue.take('discord', 5)).toHaveLength(1)
  await gone.close()
  const seen = recorder()
  const outbox = createOutbox({ ...seen, queue: opened.queue, clock })

  await outbox.drain()
  expect(seen.tried).toEqual([])
  clock.pass(seconds)
  await passThere(31)
  await outbox.drain()

  expect(seen.tried).toEqual(['a', 'b'])
  expect((await ledger(opened)).map(({ state }) => state)).toEqual(['sent', 'sent'])
})

test('what is under way stays with whoever has it, however long it takes', async () => {
  const { url, clock, opened, pass } = await world()
  const other = await open(url, clock)
  const [seen, others] = [recorder(), recorder()]
  await add(opened, delivery('a'))
  const slow = Promise.withResolvers<void>()
  seen.when('a', () => slow.promise)
  const sending = createOutbox({ ...seen, queue: opened.queue, clock }).drain()
  await expect.poll(() => seen.tried).toEqual(['a'])

  // Longer than the heartbeat may be silent, with time for a beat in between.
  for (let beats = 0; beats < 2; beats++) {
    await pass(15)
    await sleep(HEARTBEAT.every * 1000 + 500)
    await createOutbox({ ...others, queue: other.queue, clock }).drain()
  }
  slow.resolve()
  await sending
  await other.close()

  expect(others.tried).toEqual([])
  expect((await ledger(opened)).map(({ state }) => state)).toEqual(['sent'])
}, 30_000)

test.each([
  ['is not sent again when it would only be nice to have', 'rest', [], ['failed', 'unclear']],
  ['is sent again when it matters', 'reminder', ['a'], ['sent', undefined]],
] as const)('what may have arrived before a kill, where the platform would say it twice, %s', async (_, urgency, tried, became) => {
  const { url, clock, opened, pass } = await world()
  const gone = await open(url, clock)
  await add(gone, delivery('a', { urgency }))
  await gone.queue.take('discord', 5)
  await gone.close()
  const seen = recorder()
  const platforms = seen.platforms.map((one) => ({ ...one, can: { ...one.can, dedupes: false } }))

  await pass(31)
  await createOutbox({ ...seen, platforms, queue: opened.queue, clock }).drain()

  expect(seen.tried).toEqual(tried)
  expect((await ledger(opened)).map(({ state, reason }) => [state, reason])).toEqual([became])
})

test('a delivery that brings the process down each time is given up, and what waited for it goes out', async () => {
  const { url, clock, opened, pass } = await world()
  await add(opened, delivery('bad', { until: NOON.add({ hours: 2 }).epochMilliseconds }), delivery('good', { until: FAR }))
  for (let tries = 1; tries <= 12; tries++) {
    const gone = await open(url, clock)
    await gone.queue.recover()
    expect((await gone.queue.take('discord', 5)).map((one) => one.tries)).toEqual([tries])
    await gone.close()
    await pass(31)
  }
  const seen = recorder()
  const lost: string[] = []
  const outbox = createOutbox({ ...seen, lost: async (_, reason) => void lost.push(reason), queue: opened.queue, clock })

  await outbox.drain()

  expect(seen.tried).toEqual(['good'])
  expect(lost).toEqual(['crashed'])
  expect((await ledger(opened)).map(({ state, reason }) => [state, reason]).toSorted()).toEqual([
    ['failed', 'crashed'],
    ['sent', undefined],
  ])
  expect(await jobsIn(url)).toBe(0)
}, 30_000)

test('what may have arrived and only would be nice to have is not sent again where the platform would say it twice', async () => {
  const { clock, opened, pass } = await world()
  await add(opened, delivery('rest'), delivery('reminder', { to: 'discord:room:1', urgency: 'reminder' }))
  const seen = recorder()
  const platforms = seen.platforms.map((one) => ({ ...one, can: { ...one.can, dedupes: false } }))
  for (const name of ['rest', 'reminder']) seen.fail(name, () => new SendError('unclear', 'timeout'))
  const outbox = createOutbox({ ...seen, platforms, queue: opened.queue, clock })

  await outbox.drain()
  await pass(600)
  await outbox.drain()

  expect(seen.tried.toSorted()).toEqual(['reminder', 'reminder', 'rest'])
  expect((await ledger(opened)).map(({ state, reason }) => [state, reason])).toContainEqual(['failed', 'unclear'])
})

test('what is put in enters with the transaction that made it, or not at all', async () => {
  const { url, opened } = await world()
  const { db, seal } = opened
  const row = { id: 'x', delivery: delivery('a'), recipient: 'r', owner: 'o', at: NOON.epochMilliseconds }
  const boss = await startBoss(url, 'porchlight', recorder().log)

  await expect(
    db.transaction().execute(async (trx) => {
      await postToBoss(boss)(trx, seal, [row])
      throw new Error('after all not')
    }),
  ).rejects.toThrow('after all not')
  expect(await jobsIn(url)).toBe(0)
  await db.transaction().execute((trx) => postToBoss(boss)(trx, seal, [row]))
  await boss.close()

  expect(await jobsIn(url)).toBe(1)
})

test('a replica that did nothing hears at once of what another has put in', async () => {
  const { url, clock, opened } = await world()
  const other = await open(url, clock)
  const heard = Promise.withResolvers<number>()
  await other.queue.listen(() => heard.resolve(performance.now()))

  const started = performance.now()
  await add(opened, delivery('a'))
  const waited = (await heard.promise) - started
  await other.close()

  // Far from any interval at which it looks by itself.
  expect(waited).toBeLessThan(900)
})

test('what a person who is forgotten was to get, or has made, is gone from the queue, and what was dead of it too', async () => {
  const { url, opened, clock } = await world()
  const gone = await open(url, clock)
  const said = (id: string, from: Address, ...deliveries: Delivery[]) =>
    opened.store.commit(changes({ request: { id, from, replies: [] }, deliveries }), keysOf(opened, from))
  await said('1', SAM, delivery('mine'), delivery('shared', { to: 'discord:room:1' }))
  await said('2', ROBIN, delivery('other', { to: 'discord:room:2' }))
  await gone.queue.take('discord', 1)
  await gone.close()
  const me = opened.store.keyOf(SAM)

  await opened.store.commit(changes({ forget: me }), keysOf(opened))

  const left = await ask(url, `select data->>'owner' as owner from pgboss.job where state < 'completed'`)
  expect(left).toEqual([{ owner: opened.store.keyOf(ROBIN) }])
})

test('what waited in the table goes on in pg-boss, in its order and with what was tried', async () => {
  const { url, clock, opened, pass } = await world()
  const { db, seal } = opened
  const rows = ['a', 'b', 'c'].map((id) => ({ id, delivery: delivery(id), recipient: 'r', owner: 'o', at: NOON.epochMilliseconds }))
  await postToTable(db, seal, rows)
  await sql`update outbox set tries = 3, due_at = ${later(60).epochMilliseconds} where id = 'a'`.execute(db)
  await sql`update outbox set claimed_at = 1, tries = 1 where id = 'b'`.execute(db)
  const next = await open(url, clock)
  const seen = recorder()
  const outbox = createOutbox({ ...seen, queue: next.queue, clock })

  expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([])
  await pass(60)
  await outbox.drain()
  await next.close()

  expect(seen.tried).toEqual(['a', 'b', 'c'])
})

test('what waits in pg-boss is given as rows of the table, with what was tried, and what was under way as that', async () => {
  const { opened } = await world()
  const { db, queue } = opened
  await add(opened, ...['a', 'b', 'c'].map((id) => delivery(id, { to: `discord:room:${id}` })), delivery('d', { to: 'discord:room:a' }))
  const taken = await queue.take('discord', 2)
  const [again] = taken
  if (again === undefined) throw new Error('nothing was taken')
  await queue.settle([{ taken: again, state: 'again', reason: 'rate', due: later(60).epochMilliseconds, tries: 0, unclear: 0 }])
  const rows = []
  for await (const page of waitingRows(db)) rows.push(...page)

  const title = ({ id, body }: Tables['outbox']) => deliveryFrom(opened.seal, { id, body }).reply.title
  expect(rows.map((row) => [title(row), row.platform, row.tries, row.due_at, row.claimed_at])).toEqual([
    ['a', 'discord', 0, later(60).epochMilliseconds, null],
    ['b', 'discord', 1, NOON.epochMilliseconds, NOON.epochMilliseconds],
    ['c', 'discord', 0, NOON.epochMilliseconds, null],
    ['d', 'discord', 0, NOON.epochMilliseconds, null],
  ])
})

test('of one recipient only one is taken at a time, the most urgent, whoever takes', async () => {
  const { url, clock, opened } = await world()
  const other = await open(url, clock)
  await add(opened, delivery('r1'), delivery('r2'), delivery('s', { urgency: 'safety' }), delivery('x', { to: 'discord:room:1' }))
  const titles = async (from: Opened) => (await from.queue.take('discord', 5)).map((one) => one.delivery?.reply.title)

  expect(await titles(opened)).toEqual(['s', 'x'])
  expect(await titles(other)).toEqual([])
  await other.close()
})

test('what waits for another try goes before what was made later, and holds up nothing that is more urgent', async () => {
  const { clock, opened, pass } = await world()
  await add(opened, delivery('r1'), delivery('r2'))
  const seen = recorder()
  let broken = true
  seen.fail('r1', () => (broken ? new SendError('later', 'rate', Temporal.Duration.from({ seconds: 60 })) : undefined))
  const outbox = createOutbox({ ...seen, queue: opened.queue, clock })

  await outbox.drain()
  await add(opened, delivery('r3'), delivery('s', { urgency: 'safety' }))
  await outbox.drain()
  expect(seen.tried).toEqual(['r1', 's'])
  broken = false
  await pass(60)
  await outbox.drain()

  expect(seen.tried).toEqual(['r1', 's', 'r1', 'r2', 'r3'])
})
