/** One lane for each platform: how much is under way there, how fast it may go, and what has ended and waits to be written down. */
import { setTimeout as sleep } from 'node:timers/promises'
import { faultOf } from '../../core/fault.ts'
import type { Platform } from '../../core/ports.ts'
import type { Options, Readable } from './outbox.ts'
import { createPace } from './pace.ts'
import type { Settled, Taken } from './queue.ts'
import { tell } from './tell.ts'

/** How many may be under way to one platform. A process that is killed leaves at most so many of which nobody knows whether they arrived. */
const MOST_UNDER_WAY = 500
/** So many more when they are about safety: sends that hang must not stand in its way. */
const MORE_FOR_SAFETY = 50

export type Destination = Pick<Platform, 'name' | 'can'>
/** `poke` has a lane that waits look again at once; after `stop` it takes nothing more. */
export type Lane = { run(): Promise<void>; poke(): void; stop(): void }
type Needs = Pick<Options, 'queue' | 'look' | 'lost' | 'log'> & {
  /** Sends one; whatever happens is a result. */
  attempt(taken: Taken, platform: Destination): Promise<Settled>
  /** What to do about one that could not be tried at all. */
  later(taken: Taken): Settled
}

export function createLane(platform: Destination, { queue, look, lost, log, attempt, later }: Needs): Lane {
  const pace = createPace(platform.can.rate)
  const underWay = new Set<Promise<void>>()
  let ended: Settled[] = []
  let stopped = false
  let poked = Promise.withResolvers<void>()

  /** Until nothing that may go now is left and nothing is under way. Rejects when the queue does; what has ended by then is not forgotten. */
  async function run(): Promise<void> {
    try {
      for (;;) {
        await settle()
        if (stopped) break
        const taken = await take()
        if (taken === 'paced') await change(sleep(Math.ceil(pace.wait())))
        else if (taken !== 'full' && taken.length > 0) await launch(taken)
        else if (underWay.size > 0) await change(poked.promise)
        else if (ended.length === 0) return
      }
    } finally {
      await Promise.all(underWay)
    }
    await settle()
  }

  /** Until one more has ended, unless one has ended meanwhile. */
  async function change(other: Promise<void>): Promise<void> {
    if (ended.length === 0) await Promise.race([...underWay, other])
  }

  /** `full` and `paced` say why nothing more may be taken for now. */
  async function take(): Promise<readonly Taken[] | 'full' | 'paced'> {
    const room = MOST_UNDER_WAY - underWay.size
    const usual = Math.min(room, pace.free())
    if (usual > 0) return queue.take(platform.name, usual)
    const urgent = Math.min(room + MORE_FOR_SAFETY, pace.free('safety'))
    const safety = urgent > 0 ? await queue.take(platform.name, urgent, 'safety') : []
    if (safety.length > 0) return safety
    return room > 0 ? 'paced' : 'full'
  }

  async function launch(taken: readonly Taken[]): Promise<void> {
    const readable = taken.filter((one): one is Readable => one.delivery !== undefined)
    const reasons = await looked(readable)
    if (reasons === undefined) return void ended.push(...taken.map(later))
    for (const one of taken) {
      const reason = reasons.get(one.id)
      if (reason !== undefined) ended.push({ taken: one, state: 'skipped', reason, unclear: one.unclear })
      else begin(one)
    }
  }

  async function looked(readable: readonly Readable[]) {
    try {
      const reasons = await look(readable)
      return new Map(readable.map(({ id }, index) => [id, reasons[index]]))
    } catch (error) {
      log.error('Deliveries could not be looked at before they are sent', { count: readable.length, ...faultOf(error) })
      return undefined
    }
  }

  function begin(taken: Taken): void {
    const sending: Promise<void> = send(taken).then((result) => {
      ended.push(result)
      underWay.delete(sending)
    })
    underWay.add(sending)
    // Once it is on its way: counted before, one that is held up at the start would seem older to us than to the platform.
    pace.use(1)
  }

  async function send(taken: Taken): Promise<Settled> {
    const result = await attempt(taken, platform)
    const { delivery } = taken
    if (result.state !== 'failed' || delivery === undefined) return result
    try {
      await lost({ ...taken, delivery }, result.reason)
      return result
    } catch (error) {
      // Whoever should be told of it is told when it fails again.
      log.error('What cannot arrive could not be noted', { reason: result.reason, ...faultOf(error) })
      return later(taken)
    }
  }

  async function settle(): Promise<void> {
    if (ended.length === 0) return
    const results = ended
    ended = []
    try {
      await queue.settle(results)
    } catch (error) {
      ended = [...results, ...ended]
      throw error
    }
    for (const result of results) tell(log, result)
  }

  return {
    run,
    stop() {
      stopped = true
      poked.resolve()
    },
    poke() {
      poked.resolve()
      poked = Promise.withResolvers()
    },
  }
}
