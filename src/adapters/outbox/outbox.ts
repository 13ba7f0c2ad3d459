/** The outbox over any queue: takes what may go, looks at it once more, hands it to its platform, and writes down what became of it. */

import { SendError } from '../../core/errors.ts'
import type { Delivery } from '../../core/outgoing.ts'
import type { Clock, Log, Outbox } from '../../core/ports.ts'
import type { Reason } from '../../core/reason.ts'
import { afterFailure, inTime, MOST_TRIES, mayRepeat, sendErrorOf } from './failure.ts'
import { createLane, type Destination, type Lane } from './lanes.ts'
import type { Queue, Settled, Taken } from './queue.ts'

/** A send that has not ended by now never will; the others must not wait for it. */
const PATIENCE_MS = 30_000

/** What is taken, with the delivery that could be read. */
export type Readable = Taken & { delivery: Delivery }

export type Options = {
  queue: Queue
  clock: Clock
  log: Log
  /** Read anew each time: platforms are connected after the outbox is made. */
  platforms: readonly Destination[]
  /** Rejects with a `SendError`; whatever else it throws counts as `unclear`. */
  send(delivery: Delivery): Promise<void>
  /** Why each should not be sent after all, asked on fresh records just before. */
  look(taken: readonly Readable[]): Promise<readonly (Reason | undefined)[]>
  /** Told of what never arrives, before it is forgotten. */
  lost(taken: Readable, reason: Reason): Promise<void>
  /** How long one send may take, in ms. */
  patience?: number
}

export function createOutbox(options: Options): Outbox {
  const { queue, clock, log, platforms, patience = PATIENCE_MS } = options
  const lanes = new Map<string, Lane>()
  let stopped = false
  let last: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | undefined

  const now = () => clock.now().epochMilliseconds

  function start(): Promise<void> {
    waiting = undefined
    if (stopped) return last
    last = once()
    return last
  }

  async function once(): Promise<void> {
    await recover()
    const late = await queue.expire()
    if (late > 0) log.warn('Deliveries were past their time and not sent', { reason: 'late', count: late })
    await Promise.all(platforms.map((platform) => laneOf(platform).run()))
  }

  function laneOf(platform: Destination): Lane {
    const lane = lanes.get(platform.name) ?? createLane(platform, { ...options, attempt, later })
    lanes.set(platform.name, lane)
    return lane
  }

  /** Somebody was killed between sending and settling, so each may have arrived. What may go again goes at once: it has waited already. */
  async function recover(): Promise<void> {
    const found = await queue.recover()
    if (found.length === 0) return
    await queue.settle(
      found.map((taken): Settled => {
        const base = { taken, unclear: taken.unclear + 1 }
        const isOver = taken.until <= now() || !mayRepeat(taken, dedupes(taken))
        if (isOver) return { ...base, state: 'failed', reason: 'unclear' }
        return { ...base, state: 'again', reason: 'unexpected', due: now(), tries: taken.tries }
      }),
    )
    log.warn('Deliveries that may have been sent already were found', { count: found.length })
  }

  const dedupes = ({ delivery }: Taken) => platforms.find(({ name }) => delivery?.to.startsWith(`${name}:`))?.can.dedupes ?? false

  /** It was not tried at all: soon. */
  const later = (taken: Taken) => afterFailure(taken, new SendError('again', 'unexpected'), now(), true)

  async function attempt(found: Taken, { can }: Destination): Promise<Settled> {
    const taken = found.interrupted ? { ...found, unclear: found.unclear + 1 } : found
    const { delivery } = taken
    const failed = { taken, state: 'failed', unclear: taken.unclear } as const
    if (taken.tries > MOST_TRIES) return { ...failed, reason: 'crashed' }
    if (delivery === undefined) return { ...failed, reason: 'unreadable' }
    if (taken.interrupted && !mayRepeat(taken, can.dedupes)) return { ...failed, reason: 'unclear' }
    if (taken.until <= now()) return { taken, state: 'skipped', reason: 'late', unclear: taken.unclear }
    try {
      await inTime(options.send(delivery), patience)
      return { taken, state: 'sent' }
    } catch (error) {
      return afterFailure(taken, sendErrorOf(error), now(), can.dedupes)
    }
  }

  return {
    drain() {
      for (const lane of lanes.values()) lane.poke()
      // One that waits looks after the running one has ended, so it is enough for all who call until then.
      waiting ??= last.then(start, start)
      return waiting
    },
    async stop() {
      stopped = true
      for (const lane of lanes.values()) lane.stop()
      // Whoever asked for it has heard of what went wrong.
      await last.catch(() => undefined)
    },
    async nextTry() {
      const next = await queue.nextTry()
      return next === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(next)
    },
  }
}
