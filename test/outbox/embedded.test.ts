import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createOutbox } from '../../src/adapters/outbox/embedded.ts'
import { openStore } from '../../src/adapters/store/open.ts'
import { changes, delivery, folder, keysOf, stopped } from '../store/given.ts'
import { outboxContract } from './contract.ts'
import { recorder } from './recorder.ts'

outboxContract('the embedded outbox', async ({ send, log }, patience) => {
  const clock = stopped()
  const opened = await openStore({ clock })
  const outbox = createOutbox({ ...opened, clock, send, log, ...(patience !== undefined && { patience }) })
  return { store: opened.store, outbox, pass: clock.pass, close: opened.close }
})

async function world() {
  const clock = stopped()
  const opened = await openStore({ clock })
  const seen = recorder()
  const outbox = () => createOutbox({ ...opened, clock, send: seen.send, log: seen.log })
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
    const { sent, send, log, lines } = recorder()

    await createOutbox({ ...opened, clock: stopped(), send, log }).drain()
    await opened.close()

    expect(String(said)).toBe('first')
    expect(sent.map(({ id }) => id)).toEqual(['first', 'second'])
    expect(lines).toEqual([{ message: expect.stringContaining('sent again'), facts: { count: 1 } }])
  } finally {
    child.kill('SIGKILL')
    await ended
    place.remove()
  }
})

test('a delivery that brings the process down each time is given up', async () => {
  const { opened, outbox, add, tried, told } = await world()
  await add('bad', 'good')
  await sql`update outbox set tries = 8, claimed_at = 0 where seq = (select min(seq) from outbox)`.execute(opened.db)

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

  expect(sent.map(({ id }) => id)).toEqual(['good'])
  expect(told('unreadable')).toHaveLength(1)
})

test('a store that fails between sending and removing sends again later', async () => {
  const { opened, outbox, add, tried } = await world()
  await add('a')
  await sql`create trigger stuck before delete on outbox begin select raise(abort, 'stuck'); end`.execute(opened.db)
  const one = outbox()

  await expect(one.drain()).rejects.toThrow()
  await sql`drop trigger stuck`.execute(opened.db)
  await one.drain()
  await opened.close()

  expect(tried).toEqual(['a', 'a'])
})
