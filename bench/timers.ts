/** Due timers, claimed and delivered: how many a second, and what a herd of them needs in memory. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOutbox } from '../src/adapters/outbox/outbox.ts'
import { type Opened, openStore } from '../src/adapters/store/open.ts'
import { jobs } from '../src/core/features/index.ts'
import { outward } from '../src/core/outward.ts'
import type { Can, Log, Platform } from '../src/core/ports.ts'
import { runDue } from '../src/core/time/timers.ts'
import { NINE, settle } from './herd.ts'

const fail = (message: string) => process.stderr.write(`${message}\n`)
export const log: Log = { info: () => undefined, warn: fail, error: fail }
const CAN: Can = { pictures: true, files: true, forms: true, moments: true, titles: true, text: 4_000, buttons: 25, dedupes: true }

/** A platform that takes everything at once, or what `send` makes of it. */
export const platform = (send: Platform['send'] = async () => undefined, can: Partial<Can> = {}): Platform => ({
  name: 'bench',
  can: { ...CAN, ...can },
  start: async () => undefined,
  send,
  rooms: async () => [],
  stop: async () => undefined,
})

/** Runs everything that is due and sends it. Resolves with seconds for the timers and for the deliveries. */
export async function work({ store, queue }: Pick<Opened, 'store' | 'queue'>, platforms: readonly Platform[], now = NINE) {
  const clock = { now: () => now }
  const outbox = createOutbox({ queue, clock, log, platforms, ...outward({ store, clock, platforms, jobs }) })
  const began = performance.now()
  const settled = await runDue({ store, clock, log, jobs })
  const claimed = performance.now()
  await outbox.drain()
  return { settled, claiming: (claimed - began) / 1_000, delivering: (performance.now() - claimed) / 1_000 }
}

/** A store in a folder of its own. */
export async function embedded(): Promise<Opened & { leave(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'))
  const opened = await openStore({ folder, clock: { now: () => NINE } })
  const leave = async () => {
    await opened.close()
    rmSync(folder, { recursive: true })
  }
  return { ...opened, leave }
}

/** Nudges a second on SQLite, from due to sent. */
export async function deliveredPerSecond(count: number): Promise<number> {
  const opened = await embedded()
  await settle(opened, count, 'bench')
  let sent = 0
  const { claiming, delivering } = await work(opened, [platform(async () => void sent++)])
  await opened.leave()
  if (sent !== count) throw new Error(`${sent} of ${count} were sent`)
  return Math.round(count / (claiming + delivering))
}

/** Megabytes that a process holds after a minute's ticks with so many timers, a hundred of them due. */
export async function memoryWith(count: number): Promise<number> {
  const opened = await embedded()
  await settle(opened, count, 'bench', NINE.add({ hours: 24 }))
  await settle({ store: opened.store }, 100, 'due')
  for (let tick = 0; tick < 60; tick++) await work(opened, [platform()])
  globalThis.gc?.()
  const used = process.memoryUsage()
  await opened.leave()
  return Math.round((used.heapUsed + used.external) / 2 ** 20)
}

if (process.argv[2] === 'memory') process.stdout.write(`${await memoryWith(Number(process.argv[3]))}\n`)
