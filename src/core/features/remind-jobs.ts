/** The reminder a member set for themselves, and the word when a meeting begins. */
import { job } from '../command.ts'
import type { JobContext, SkipContext } from '../job.ts'
import { moment } from '../moment.ts'
import { neutral } from '../neutral.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Reason } from '../reason.ts'
import { everyMeetingOf } from '../time/next.ts'
import { nextOccurrence } from '../time/rule.ts'
import type { Meeting, Occurrence } from '../time/types.ts'
import { localDate } from './daily-rule.ts'
import { nameOf } from './meeting-words.ts'
import { ownReminder } from './remind-record.ts'
import { longTime } from './remind-words.ts'
import { isHoliday, skipForMember, skipMeeting } from './skip.ts'

/** After this long, "starting now" is no longer true, in minutes. */
const LATEST_START = 10

export const myReminder = job({
  name: 'my-meeting-reminder',
  late: 'start',
  skip,
  run: (context) => remind(context, context.occurrence.at),
})

export const myStart = job({
  name: 'my-meeting-start',
  late: Temporal.Duration.from({ minutes: LATEST_START }),
  skip,
  run: (context) => remind(context, context.occurrence.at.add({ minutes: LATEST_START })),
})

function skip(context: SkipContext): Reason | undefined {
  const { me, meeting, meetings } = context
  const [first] = meetings
  if (me.address === undefined) return 'stopped'
  if (first === undefined) return 'removed'
  const own = ownReminder(me, meeting ?? { id: everyMeetingOf(first.community) })
  if (own === undefined || own.off) return 'stopped'
  return (meeting === undefined ? skipAll(context) : skipMeeting(context)) ?? skipForMember(context)
}

/** When none of those that were to begin then does. */
function skipAll({ meetings, occurrence, community }: SkipContext): Reason | undefined {
  const all = beginning(meetings, occurrence)
  if (all.length === 0) return 'cancelled'
  return all.every((one) => isOff(one, occurrence, community)) ? 'holiday' : undefined
}

/** One message for each meeting that begins then, without those that have a reminder of their own or are left out. */
function remind(context: JobContext, until: Temporal.Instant): Outgoing[] {
  const { me, meeting, meetings, occurrence, community, timer, now, words } = context
  const { address } = me.record
  if (address === undefined) return []
  const all = beginning(meetings, occurrence).filter((one) => ownReminder(me.record, one) === undefined)
  const minutes = Math.max(Math.ceil(now.until(occurrence.at).total('minutes')), 0)
  return (meeting === undefined ? all : [meeting])
    .filter((one) => !isOff(one, occurrence, community.record))
    .map((one) => {
      const values = { name: nameOf(one), time: longTime(minutes, words), when: moment(occurrence.at) }
      const note = nextOccurrence(one.rule, occurrence.at.subtract({ milliseconds: 1 }))?.note
      const text = [words.say(timer.before === 0 ? 'remind-start' : 'remind-text', values), note === undefined ? '' : neutral(note)]
      const join = { label: words.say('meeting-how-to-join'), run: 'meeting join', args: { id: one.id } }
      return { to: address, reply: { text: text.filter(Boolean).join(' '), buttons: [join] }, urgency: 'reminder', until }
    })
}

const beginning = (meetings: readonly Meeting[], { at }: Occurrence) =>
  meetings.filter(({ rule }) => nextOccurrence(rule, at.subtract({ milliseconds: 1 }))?.at.equals(at))

const isOff = ({ rule }: Meeting, { at }: Occurrence, community: SkipContext['community']) =>
  isHoliday(community, localDate(at, rule.zone), 'meetings')
