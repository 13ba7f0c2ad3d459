/** Porchlight as a process that can be killed: everything real but the clock, which is handed to it, and the platform, which is its parent. */
import { createOutbox } from '../../src/adapters/outbox/outbox.ts'
import { openStore } from '../../src/adapters/store/open.ts'
import { openPostgres } from '../../src/adapters/store/open-postgres.ts'
import { createBot } from '../../src/core/bot.ts'
import { commands, jobs } from '../../src/core/features/index.ts'
import { outward } from '../../src/core/outward.ts'
import type { Log } from '../../src/core/ports.ts'
import { storeOf } from './broken.ts'
import { dieAt } from './mortal.ts'
import { platformOf } from './remote.ts'
import { type Conditions, KEY, type Order, type Word } from './wire.ts'

/** How long one send may take; only what hangs takes this long. */
const PATIENCE = 3_000
const DAY = 86_400_000

const say = (word: Word) => process.send?.(word)
const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
let now = Temporal.Instant.fromEpochMilliseconds(0)
const clock = { now: () => now }
const set = (ms: number) => {
  now = Temporal.Instant.fromEpochMilliseconds(ms)
}

async function open({ place, dedupes, broken }: Conditions) {
  const opened =
    place.engine === 'sqlite'
      ? await openStore({ folder: place.folder, key: KEY, clock })
      : await openPostgres({ url: place.url, key: KEY, clock, log: quiet })
  const store = storeOf(opened, broken)
  const { platform, note, answered } = platformOf(dedupes, say)
  const platforms = [platform]
  const out = outward({ store, clock, platforms, jobs })
  const outbox = createOutbox({
    queue: opened.queue,
    clock,
    log: quiet,
    platforms,
    patience: PATIENCE,
    ...out,
    send(delivery) {
      note(delivery)
      return out.send(delivery)
    },
  })
  // Whatever it cannot do now, the next step does.
  const wake = () => void outbox.drain().catch(() => undefined)
  const bot = createBot({ store, outbox, clock, log: quiet, platforms, commands, jobs, tz: 'chaos', wake })
  return { bot, store, answered, close: opened.close }
}

let house: Awaited<ReturnType<typeof open>> | undefined
let purged = 0

async function step(): Promise<number | undefined> {
  if (house === undefined) throw new Error('Not open')
  await house.bot.tick()
  await house.bot.settle()
  if (Math.abs(now.epochMilliseconds - purged) >= DAY) {
    await house.store.purge(now)
    purged = now.epochMilliseconds
  }
  return (await house.bot.nextDue())?.epochMilliseconds
}

async function obey(order: Order): Promise<number | undefined> {
  if ('dieAt' in order && order.dieAt !== undefined) dieAt(order.dieAt)
  if ('now' in order) set(order.now)
  if (order.order === 'open') house = await open(order.conditions)
  if (order.order === 'furnish') for (const request of order.requests) await Array.fromAsync(house?.bot.handle(request) ?? [])
  if (order.order === 'close') await house?.close()
  return order.order === 'step' ? step() : undefined
}

process.on('message', (order: Order) => {
  if (order.order === 'answers') return house?.answered(order)
  obey(order).then(
    (next) => say({ word: 'done', next }),
    (error: unknown) => say({ word: 'done', failed: error instanceof Error ? error.message : 'unknown' }),
  )
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1))
