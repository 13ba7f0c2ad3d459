/** The reasons for leaving something planned out, asked when it is due and again just before it is sent. Each is one small question. */
import type { Community } from '../communities.ts'
import type { SkipContext } from '../job.ts'
import type { Person } from '../people.ts'
import type { Reason } from '../reason.ts'
import { isQuiet } from '../time/hours.ts'
import { occurrenceOn } from '../time/rule.ts'
import { isPaused, localDate } from './daily-rule.ts'

/** Why a member gets nothing by direct message now: their own hours, or messages that do not reach them. */
export function skipForMember({ me, community, now }: SkipContext): Reason | undefined {
  if (me.quiet !== undefined && isQuiet(me.quiet, memberZone(me, community), now)) return 'quiet'
  // They are told the next time they appear; until then, every attempt would fail like the last one.
  return me.missed.length > 0 ? 'dm-closed' : undefined
}

export const memberZone = (me: Person, community: Community) => me.zone ?? community.zone ?? 'UTC'

/** Why a community does not get its daily words. */
export function skipDaily(daily: 'encouragement' | 'prompt' | 'tip', { community, occurrence, now }: SkipContext): Reason | undefined {
  const set = community[daily]
  if (set === undefined) return 'stopped'
  if (isPaused(set, occurrence.date)) return 'paused'
  if (isHoliday(community, occurrence.date, 'words')) return 'holiday'
  if (community.quiet !== undefined && isQuiet(community.quiet, community.zone ?? set.zone, now)) return 'quiet'
  return isGone(community, set.room) ? 'room-gone' : undefined
}

/** Why nothing is said of a meeting: it is not what it was when the timer was put. */
export function skipMeeting(context: SkipContext): Reason | undefined {
  const { meeting, occurrence, community } = context
  if (meeting === undefined) return 'removed'
  const today = occurrenceOn(meeting.rule, occurrence.date)
  if (today === undefined) return 'cancelled'
  if (!today.at.equals(occurrence.at) || today.revision !== occurrence.revision) return 'moved'
  return isHoliday(community, localDate(occurrence.at, meeting.rule.zone), 'meetings') ? 'holiday' : undefined
}

/** The same for what is said in its room. */
export function skipInRoom(context: SkipContext): Reason | undefined {
  const reason = skipMeeting(context)
  if (reason !== undefined || context.meeting === undefined) return reason
  return isGone(context.community, context.meeting.room) ? 'room-gone' : undefined
}

/** Whether a local date is one on which this does not happen. */
export const isHoliday = ({ holidays }: Pick<Community, 'holidays'>, date: string, what: 'meetings' | 'words') =>
  holidays.some((one) => one.from <= date && date <= one.to && (one.what === 'all' || one.what === what))

export const isGone = ({ gone }: Pick<Community, 'gone'>, room: string) => gone.some((one) => one.room === room)
