import { expect, test } from 'vitest'
import { createOutbox } from '../../src/adapters/outbox/outbox.ts'
import { openPostgres } from '../../src/adapters/store/open-postgres.ts'
import { SendError } from '../../src/core/ports.ts'
import type { Address } from '../../src/core/types.ts'
import { changes, delivery, HARBOUR, keysOf, SAM, stopped } from '../store/given.ts'
import { postgresServer } from '../support/postgres.ts'
import { outboxContract } from './contract.ts'
import { recorder } from './recorder.ts'

const KEY = 'correct horse battery staple, twice over'
const server = postgresServer()

const open = async (url: string, clock = stopped()) => openPostgres({ url, key: KEY, clock, log: recorder().log })

outboxContract('the outbox on PostgreSQL', async (world, patience) => {
  const clock = stopped()
  const opened = await open(await server.database(), clock)
  const outbox = createOutbox({ ...world, queue: opened.queue, clock, ...(patience !== undefined && { patience }) })
  return { store: opened.store, outbox, pass: clock.pass, close: opened.close }
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
  ['once it has had its time', 121],
  ['also when the clock is set back meanwhile', -86_400],
])('what a replica took before it was killed is taken over by another, %s', async (_, seconds) => {
  const url = await server.database()
  const clock = stopped()
  const [gone, stays] = [await open(url, clock), await open(url, clock)]
  await gone.store.commit(changes({ deliveries: [delivery('a', { urgency: 'reminder' })] }), {
    me: gone.store.keyOf(SAM),
    community: HARBOUR,
  })
  expect(await gone.queue.take('discord', 5)).toHaveLength(1)
  await gone.close()
  const world = recorder()
  const outbox = createOutbox({ ...world, queue: stays.queue, clock })

  await outbox.drain()
  expect(world.tried).toEqual([])
  clock.pass(seconds)
  await outbox.drain()
  await stays.close()

  expect(world.tried).toEqual(['a'])
})

test('what may have arrived and only would be nice to have is not sent again where the platform would say it twice', async () => {
  const url = await server.database()
  const clock = stopped()
  const opened = await open(url, clock)
  await opened.store.commit(
    changes({ deliveries: [delivery('rest'), delivery('reminder', { to: 'discord:room:1', urgency: 'reminder' })] }),
    keysOf(opened),
  )
  const world = recorder()
  const platforms = world.platforms.map((one) => ({ ...one, can: { ...one.can, dedupes: false } }))
  for (const name of ['rest', 'reminder']) world.fail(name, () => new SendError('unclear', 'timeout'))
  const outbox = createOutbox({ ...world, platforms, queue: opened.queue, clock })

  await outbox.drain()
  clock.pass(600)
  await outbox.drain()
  const ledger = await opened.store.ledger(opened.store.keyOf(SAM))
  await opened.close()

  expect(world.tried.toSorted()).toEqual(['reminder', 'reminder', 'rest'])
  expect(ledger.map(({ state, reason }) => [state, reason]).toSorted()).toContainEqual(['failed', 'unclear'])
})
