/** The housekeeping: once a night, what has outlived its purpose goes. */
import { type ScheduledTask, schedule } from 'node-cron'
import { faultOf } from '../core/fault.ts'
import type { Clock, Log, Store } from '../core/ports.ts'

type World = { store: Pick<Store, 'purge'>; clock: Clock; log: Log }

const NIGHTLY = '17 4 * * *'

/** `when` is in cron's words. One that is not done yet is not begun again. */
export function startHousekeeping({ store, clock, log }: World, when = NIGHTLY): ScheduledTask {
  // Its promise is handed back: by it alone node-cron knows that one is still under way.
  const purge = () =>
    store.purge(clock.now()).catch((error: unknown) => log.error('Work in the background failed', { what: 'purge', ...faultOf(error) }))
  return schedule(when, purge, { noOverlap: true })
}
