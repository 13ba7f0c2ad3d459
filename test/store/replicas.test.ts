/** Several replicas, each with a pool of its own, claim and settle the same timers until none is due. */
import { describe, expect, test } from 'vitest'
import { StoreError } from '../../src/adapters/store/error.ts'
import type { Opened } from '../../src/adapters/store/open.ts'
import { ask, postgresServer } from '../support/postgres.ts'
import { changes, delivery, keysOf, NOON, timer } from './given.ts'
import { replicas } from './replicas.ts'

const server = postgresServer()
const TIMERS = 200
const ROUNDS = 3
const HOUR = 60 * 60

/** Settles what is due until nothing is, each timer once an hour for some hours, and notes each one, or what kept it from being settled. */
async function work(opened: Opened, at: Temporal.Instant, settled: string[]): Promise<void> {
  const keys = keysOf(opened)
  for (let due = await opened.store.claim(at, 7); due.length > 0; due = await opened.store.claim(at, 7))
    for (const one of due) {
      const name = `${one.timer.id} ${one.timer.due}`
      const next = { ...one.timer, due: one.timer.due.add({ seconds: HOUR }) }
      const outcome = await opened.store.commit(
        changes({ due: { ...one, next }, deliveries: [delivery(name)], tallies: ['settled'] }),
        keys,
      )
      settled.push(outcome === 'done' ? name : outcome)
    }
}

/** Every settling adds one to the count in its own transaction, so one too many or too few is seen here. */
async function countOf(url: string) {
  const [count] = await ask(url, `select coalesce(sum(count), 0)::int as settled from tallies`)
  const [posted] = await ask(url, `select count(*)::int as posted from pgboss.job`)
  return { ...count, ...posted }
}

const all = TIMERS * ROUNDS
const last = NOON.add({ seconds: HOUR * (ROUNDS - 1) })
const put = ({ store }: Opened, keys: ReturnType<typeof keysOf>) =>
  store.commit(changes({ putTimers: Array.from({ length: TIMERS }, (_, index) => timer(`t${index}`)) }), keys)

describe.each([2, 4])('%i replicas', (count) => {
  test('settle every timer once', async () => {
    const { url, opened } = await replicas(server, count)
    const [first] = opened
    if (first === undefined) throw new Error('none')
    await put(first, keysOf(first))
    const settled: string[][] = opened.map(() => [])

    await Promise.all(opened.map((one, index) => work(one, last, settled[index] ?? [])))

    expect(new Set(settled.flat()).size).toBe(all)
    expect(settled.flat()).toHaveLength(all)
    expect(await countOf(url)).toEqual({ settled: all, posted: all })
    // Otherwise one did all the work, and nothing was shown.
    expect(settled.filter((mine) => mine.length > 0).length).toBe(count)
  })

  test('go on with what one that died held, and it cannot settle that any more', async () => {
    const { url, opened } = await replicas(server, count)
    const [dead, ...others] = opened
    if (dead === undefined) throw new Error('none')
    await put(dead, keysOf(dead))
    const held = await dead.store.claim(last, 50)

    await Promise.all(others.map((one) => work(one, last, [])))
    expect(await countOf(url)).toEqual({ settled: (TIMERS - 50) * ROUNDS, posted: (TIMERS - 50) * ROUNDS })
    await Promise.all(others.map((one) => work(one, last.add({ minutes: 10 }), [])))
    const late = await Promise.all(held.map((due) => dead.store.commit(changes({ due, tallies: ['settled'] }), keysOf(dead))))

    expect(new Set(late)).toEqual(new Set(['lost']))
    expect(await countOf(url)).toEqual({ settled: all, posted: all })
  })

  test('settle every timer once though the server restarts in the middle', async () => {
    const { url, opened } = await replicas(server, count)
    const [first] = opened
    if (first === undefined) throw new Error('none')
    await put(first, keysOf(first))
    const errors: unknown[] = []
    const settled: string[] = []
    let minutes = 0
    const persist = async (one: Opened) => {
      for (;;)
        try {
          // What was claimed when the server went is held until its lease is over.
          return await work(one, last.add({ minutes }), settled)
        } catch (error) {
          errors.push(error)
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
    }

    const working = Promise.all(opened.map(persist))
    await expect.poll(() => settled.length, { interval: 5 }).toBeGreaterThan(50)
    await server.stop()
    await expect.poll(() => errors.length, { interval: 5 }).toBeGreaterThan(0)
    await server.start()
    await working
    minutes = 10
    await Promise.all(opened.map(persist))

    expect(errors.filter((error) => !(error instanceof StoreError && error.reason === 'unreachable'))).toEqual([])
    expect(await countOf(url)).toEqual({ settled: all, posted: all })
    const dues = (await first.store.timers(keysOf(first).me)).map(({ due }) => String(due))
    expect(dues).toEqual(Array.from({ length: TIMERS }, () => String(NOON.add({ seconds: HOUR * ROUNDS }))))
  })
})
