import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createOutbox } from '../../src/adapters/outbox/outbox.ts'
import { openStore } from '../../src/adapters/store/open.ts'
import { changes, delivery, folder, keysOf, NOON, stopped } from '../store/given.ts'
import { outboxContract } from './contract.ts'
import { recorder } from './recorder.ts'

outboxContract('the embedded outbox', async (world, patience) => {
  const clock = stopped()
  const opened = await openStore({ clock })
  const outbox = createOutbox({ ...world, queue: opened.queue, clock, ...(patience !== undefined && { patience }) })
  return { store: opened.store, outbox, pass: clock.pass, close: opened.close }
})

async function world() {
  const clock = stopped()
  const opened = await openStore({ clock })
  const seen = recorder()
  const outbox = () => createOutbox({ ...seen, queue: opened.queue, clock })
  const add = (...ids: string[]) => opened.store.commit(changes({ deliveries: ids.map((id) => delivery(id)) }), keysOf(opened))
  return { ...seen, opened, outbox, add }
}

test('a delivery that was being sent when the process was killed is sent again by the next', async () => {
  const place = folder()
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), place.path], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  try {
    const [said] = await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await ended
    const opened = await openStore({ folder: place.path, clock: stopped() })
    const seen = recorder()

    await createOutbox({ ...seen, queue: opened.queue, clock: stopped() }).drain()
    await opened.close()

    expect(String(said)).toBe('first')
    expect(seen.sent).toHaveLength(2)
    expect(seen.lines).toEqual([{ message: expect.stringContaining('may have been sent already'), facts: { count: 1 } }])
  } finally {
    child.kill('SIGKILL')
    await ended
    place.remove()
  }
})

test('what was taken by a clock that was ahead is found at the next start', async () => {
  const { opened, outbox, add, sent } = await world()
  await add('a')
  await sql`update outbox set claimed_at = ${NOON.add({ hours: 24 }).epochMilliseconds}`.execute(opened.db)

  await outbox().drain()
  await opened.close()

  expect(sent).toHaveLength(1)
})

test('a delivery that brings the process down each time is given up', async () => {
  const { opened, outbox, add, tried, told } = await world()
  await add('bad', 'good')
  await sql`update outbox set tries = 12, claimed_at = 0 where seq = (select min(seq) from outbox)`.execute(opened.db)

  await outbox().drain()
  await opened.close()

  expect(tried).toEqual(['good'])
  expect(told('crashed')).toHaveLength(1)
})

test('a delivery that cannot be read is told of and does not hold up the others', async () => {
  const { opened, outbox, add, sent, told } = await world()
  await add('bad', 'good')
  await sql`update outbox set body = 'nonsense' where seq = (select min(seq) from outbox)`.execute(opened.db)

  await outbox().drain()
  await opened.close()

  expect(sent.map(({ reply }) => reply.title)).toEqual(['good'])
  expect(told('unreadable')).toHaveLength(1)
})

test('a store that fails between sending and settling settles later, and sends nothing twice', async () => {
  const { opened, outbox, add, tried } = await world()
  await add('a')
  await sql`create trigger stuck before delete on outbox begin select raise(abort, 'stuck'); end`.execute(opened.db)
  const one = outbox()

  await expect(one.drain()).rejects.toThrow()
  await sql`drop trigger stuck`.execute(opened.db)
  await one.drain()
  await opened.close()

  expect(tried).toEqual(['a'])
})

test('stops without complaint when what it did last has failed', async () => {
  const { opened, outbox, add } = await world()
  await add('a')
  const one = outbox()
  await opened.close()

  await expect(one.drain()).rejects.toThrow()
  await one.stop()
})
