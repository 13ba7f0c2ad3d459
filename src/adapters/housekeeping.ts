/** The housekeeping: every hour, what has outlived its purpose goes. What may be known for a day is not known for two. */
import { type ScheduledTask, schedule } from 'node-cron'
import { faultOf } from '../core/fault.ts'
import type { Clock, Log, Store } from '../core/ports.ts'

type World = { store: Pick<Store, 'purge'>; clock: Clock; log: Log }

const HOURLY = '17 * * * *'

/** `when` is in cron's words. One that is not done yet is not begun again. */
export function startHousekeeping({ store, clock, log }: World, when = HOURLY): ScheduledTask {
  // Its promise is handed back: by it alone node-cron knows that one is still under way.
  const purge = () =>
    store.purge(clock.now()).catch((error: unknown) => log.error('Work in the background failed', { what: 'purge', ...faultOf(error) }))
  return schedule(when, purge, { noOverlap: true })
}
