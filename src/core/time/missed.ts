/** What a timer's occurrences come to when they are late: the rule of the job, and what the ledger is told. */

import type { Job } from '../job.ts'
import type { Skip } from '../ports.ts'
import type { Reason } from '../reason.ts'
import { nextTimer } from './next.ts'
import type { Meeting, Timer } from './types.ts'

/** How long the ledger is kept, in days: what was missed before that is not written down. */
export const LEDGER_DAYS = 14

/** The instant up to which an occurrence of this job is too late: one that was due then or before is skipped. */
export function tooLateAt({ late }: Pick<Job, 'late'>, { before }: Pick<Timer, 'before'>, now: Temporal.Instant): Temporal.Instant {
  // Once the occurrence has begun a reminder helps nobody.
  if (late === 'start') return now.subtract({ minutes: before })
  return now.subtract(late).subtract({ nanoseconds: 1 })
}

/** The occurrences from the timer's own on that are too late, as far back as the ledger goes. */
export function missed(
  job: Pick<Job, 'name'>,
  timer: Timer,
  meetings: readonly Meeting[],
  latest: Temporal.Instant,
  now: Temporal.Instant,
): Omit<Skip, 'id'>[] {
  const oldest = now.subtract({ hours: 24 * LEDGER_DAYS })
  const skips: Omit<Skip, 'id'>[] = []
  for (let one: Timer | undefined = timer; one !== undefined && isUpTo(one.due, latest); ) {
    if (isUpTo(oldest, one.due)) skips.push(skipped(job.name, one, 'late'))
    one = nextTimer(one, meetings, isUpTo(oldest, one.due) ? one : oldest)
  }
  return skips
}

/** One occurrence that leads to nothing, as the ledger takes it. */
export const skipped = (by: string, { date, due, meeting }: Timer, reason: Reason): Omit<Skip, 'id'> => ({
  by,
  date,
  due: due.epochMilliseconds,
  reason,
  ...(meeting !== undefined && { meeting }),
})

const isUpTo = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) <= 0
