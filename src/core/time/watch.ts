/** Watches what timers were reckoned by: the rules of time zones, and a clock that only goes forward. */

import type { Job } from '../job.ts'
import type { Clock, Log, Store } from '../ports.ts'
import { tooLateAt } from './missed.ts'
import { nextTimer, sameOccurrence } from './next.ts'
import type { Meeting, Timer } from './types.ts'

/** A clock that goes back by less fires nothing twice: what it came from has moved on to its next occurrence. In seconds. */
const NOTICED = 60

export type Watch = {
  /** To be called before timers are run. Resolves when every timer is where it should be. */
  check(): Promise<void>
}

/** `tz` names the rules that time zones go by now, such as `2026c`. */
type World = { store: Store; clock: Clock; log: Log; jobs: readonly Job[]; tz: string }

export function createWatch({ store, clock, log, jobs, tz }: World): Watch {
  let seen: Temporal.Instant | undefined
  let noted: Temporal.Instant | undefined

  async function begin(): Promise<void> {
    const [before, last] = [await store.note('tz'), await store.note('seen')]
    if (before !== undefined && before !== tz) {
      const moved = await store.retime((timer, meetings) => sameDate(timer, meetings, jobs, clock.now()))
      log.info('The rules of time zones have changed, and timers with them', { tz, moved })
    }
    if (before !== tz) await store.setNote('tz', tz)
    seen = last === undefined ? clock.now() : Temporal.Instant.from(last)
  }

  return {
    async check() {
      if (seen === undefined) await begin()
      const now = clock.now()
      if (seen !== undefined && now.until(seen).total('seconds') > NOTICED) {
        const moved = await store.retime((timer, meetings) => fromNow(timer, meetings, jobs, now))
        log.warn('The clock went back, and timers with it', { moved })
        noted = undefined
      }
      seen = now
      if (noted !== undefined && noted.until(now).total('seconds') < NOTICED) return
      noted = now
      await store.setNote('seen', now.toString())
    },
  }
}

/** The local date stays, when it is may have changed; what has no such date, or none any more, goes by the clock. */
function sameDate(timer: Timer, meetings: readonly Meeting[], jobs: readonly Job[], now: Temporal.Instant): Timer | undefined {
  return sameOccurrence(timer, meetings) ?? fromNow(timer, meetings, jobs, now)
}

/**
 * What was settled while the clock was ahead comes round again at its own time, or at once where that has gone by and it is not too late
 * yet. What was sent is in the ledger under the same id, and is not sent twice. What is due is left to be claimed.
 */
function fromNow(timer: Timer, meetings: readonly Meeting[], jobs: readonly Job[], now: Temporal.Instant): Timer | undefined {
  if (isDueOnce(timer) || Temporal.Instant.compare(timer.due, now) <= 0) return timer
  const job = jobs.find(({ name }) => name === timer.job)
  return nextTimer(timer, meetings, job === undefined ? now : tooLateAt(job, timer, now))
}

const isDueOnce = ({ rule, meeting }: Timer) => rule === undefined && meeting === undefined
