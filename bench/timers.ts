/** Due timers, claimed and delivered: how many a second. */
import type { Opened } from '../src/adapters/store/open.ts'
import { jobs } from '../src/core/features/index.ts'
import type { Platform } from '../src/core/ports.ts'
import { runDue } from '../src/core/time/timers.ts'
import { NINE, settle } from './herd.ts'
import { embedded, log, outboxOf, platform } from './house.ts'

/** A clock that stands at nine. */
export const clock = { now: () => NINE }

/** Runs everything that is due and sends it. Resolves with the seconds from when it was due until all is written down. */
export async function work(opened: Pick<Opened, 'store' | 'queue'>, platforms: readonly Platform[]): Promise<number> {
  const outbox = outboxOf(opened, platforms, clock)
  const began = performance.now()
  await runDue({ store: opened.store, clock, log, jobs, wake: () => void outbox.drain() })
  await outbox.drain()
  return (performance.now() - began) / 1_000
}

/** Nudges a second on SQLite, from due to sent. */
export async function deliveredPerSecond(count: number): Promise<number> {
  const opened = await embedded(clock)
  await settle(opened, count, 'bench')
  let sent = 0
  const seconds = await work(opened, [platform(async () => void sent++)])
  await opened.leave()
  if (sent !== count) throw new Error(`${sent} of ${count} were sent`)
  return Math.round(count / seconds)
}
