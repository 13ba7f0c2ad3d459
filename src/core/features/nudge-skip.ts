/** Why a nudge does not come this time. */

import type { SkipContext } from '../job.ts'
import type { Reason } from '../reason.ts'
import { isPaused, localDate } from './daily-rule.ts'
import { skipForMember } from './skip.ts'

export function skipNudge(context: SkipContext): Reason | undefined {
  const { nudge: set, address } = context.me
  if (set === undefined || address === undefined) return 'stopped'
  const date = localDate(context.occurrence.at, set.zone)
  if (isPaused(set, date)) return 'paused'
  if (set.skip?.includes(date)) return 'cancelled'
  // The day after a danger is no day for small questions. The reason is that of quiet hours: a ledger says no more.
  return context.calm ? 'quiet' : skipForMember(context)
}
