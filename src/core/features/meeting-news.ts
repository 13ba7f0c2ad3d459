/** What is told by direct message, once, to each member who is reminded of a meeting: that it moves, is called off, or is no more. */
import { job } from '../command.ts'
import { moment } from '../moment.ts'
import { neutral } from '../neutral.ts'
import type { News } from '../outgoing.ts'
import { isQuiet, quietUntil } from '../time/hours.ts'
import type { Meeting } from '../time/types.ts'
import { nameOf } from './meeting-words.ts'
import { withoutMeeting } from './remind-record.ts'
import { memberZone } from './skip.ts'

/** One that is removed when it is over is told to nobody; what is kept about it goes all the same. */
type What = 'moved' | 'cancelled' | 'held' | 'removed' | 'over'
type About = { date?: string; revision?: number; from?: Temporal.Instant; to?: Temporal.Instant; until?: Temporal.Instant }

/** One piece of news, named so that each change is told once, and each further one again. */
export function newsOf(what: What, meeting: Meeting, { date, revision, from, to, until }: About): News {
  const times = [from, to, until].filter((time) => time !== undefined).sort(Temporal.Instant.compare)
  return {
    meeting: meeting.id,
    id: ['news', meeting.id, date, revision, what].filter((part) => part !== undefined).join(' '),
    job: meetingNews.name,
    args: {
      what,
      meeting: meeting.id,
      name: nameOf(meeting),
      ...(from && { from: String(from.epochMilliseconds) }),
      ...(to && { to: String(to.epochMilliseconds) }),
      // As long as somebody may still be on their way to the wrong time.
      until: String(times.at(-1)?.epochMilliseconds ?? 0),
    },
  }
}

export const meetingNews = job({
  name: 'meeting-news',
  late: Temporal.Duration.from({ hours: 48 }),
  skip: ({ me }) => (me.missed.length > 0 ? 'dm-closed' : undefined),
  run({ timer, me, community, now, words, later }) {
    const { what = 'removed', meeting = '', name = '', from, to, until } = timer.args ?? {}
    const { address, quiet, reminders } = me.record
    if (what === 'over') me.change((person) => withoutMeeting(person, meeting))
    if (what === 'over' || address === undefined || reminders.some((one) => one.meeting === meeting && one.off)) return []
    const zone = memberZone(me.record, community.record)
    if (quiet !== undefined && isQuiet(quiet, zone, now)) {
      later(quietUntil(quiet, zone, now))
      return []
    }
    if (what === 'removed') me.change((person) => withoutMeeting(person, meeting))
    const at = (time: string | undefined) => (time === undefined ? '' : moment(instant(time)))
    const text = words.say('remind-news', { what, name: neutral(name), from: at(from), to: at(to) })
    return [{ to: address, reply: { text }, urgency: 'reminder', until: instant(until) }]
  },
})

const instant = (time = '0') => Temporal.Instant.fromEpochMilliseconds(Number(time))
