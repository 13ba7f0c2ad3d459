/** One date of a meeting to another date or time; the others stay. */
import { z } from 'zod'
import { command, kind } from '../command.ts'
import { inZone, moment } from '../moment.ts'
import { instantOf, nextOccurrence, occurrenceOn, upcoming } from '../time/rule.ts'
import type { Meeting, Occurrence } from '../time/types.ts'
import type { Context, Reply } from '../types.ts'
import { inItsRoom, nothingLeft } from './meeting-change.ts'
import { noSuchDate, occurrenceNamed, withException } from './meeting-dates.ts'
import { newsOf } from './meeting-news.ts'
import { nameOf, onItsClock, roomName } from './meeting-words.ts'

/** How many dates the preview shows. */
const PREVIEW = 4

const args = z.object({
  meeting: kind('meeting'),
  date: kind('date').optional(),
  to: kind('date').optional(),
  time: kind('time').optional(),
})
type Given = z.infer<typeof args>

export const meetingMove = command({
  name: 'meeting move',
  args,
  who: 'moderator',
  async run(context) {
    const { args, here, now, words } = context
    const meeting = (await here.meetings()).find(({ id }) => id === args.meeting)
    if (meeting === undefined) return { text: words.say('meeting-gone') }
    const before = args.date === undefined ? nextOccurrence(meeting.rule, now) : occurrenceNamed(meeting, args.date, now)
    if (before === undefined) return args.date === undefined ? nothingLeft(nameOf(meeting), context) : near(meeting, args.date, context)
    if (args.to === undefined && args.time === undefined) return again(words.say('meeting-move-what'), before, context)
    const to = moved(meeting, before, args)
    const values = { name: nameOf(meeting), when: inZone(to.at, 'full', { zone: meeting.rule.zone, locale: words.locale, now }) }
    if (to.at.equals(before.at)) return { text: words.say('meeting-move-same', values) }
    if (Temporal.Instant.compare(to.at, now) <= 0) return again(words.say('meeting-move-past', values), before, context)
    return stage(meeting, before, to, context)
  },
})

type Target = { at: Temporal.Instant; local: string }

/** Where it goes by the meeting's own clock; what was not named stays as it is. */
function moved({ rule }: Meeting, before: Occurrence, { to, time }: Given): Target {
  const local = before.at.toZonedDateTimeISO(rule.zone)
  const date = Temporal.PlainDate.from(to ?? local.toPlainDate())
  const clock = time ?? local.toPlainTime().toString({ smallestUnit: 'minute' })
  return { at: instantOf(date, clock, rule.zone), local: `${date}T${clock}` }
}

async function stage(meeting: Meeting, before: Occurrence, to: Target, context: Context<Given>): Promise<Reply> {
  const { here, now, words } = context
  const { date } = before
  const own = occurrenceOn({ ...meeting.rule, except: {} }, date)
  const isBack = own?.at.equals(to.at) ?? false
  const { rule, revision } = withException(meeting.rule, date, ({ to: _, ...kept }) => (isBack ? kept : { ...kept, to: to.local }))
  const changed = { ...meeting, rule }
  here.putMeeting(changed)
  here.tell(newsOf('moved', meeting, { date, revision, from: before.at, to: to.at }))
  const name = nameOf(meeting)
  const clock = (at: Temporal.Instant) => inZone(at, 'full', { zone: rule.zone, locale: words.locale, now })
  const values = { name, from: clock(before.at), to: clock(to.at), room: await roomName(meeting.room, context) }
  const times = upcoming(rule, now, PREVIEW)
  const notice = words.say('meeting-move-notice', { name, from: moment(before.at), to: moment(to.at) })
  const latest = Temporal.Instant.compare(before.at, to.at) > 0 ? before.at : to.at
  return {
    text: [words.say(isBack ? 'meeting-moved-back' : 'meeting-moved', values), times.length > 1 ? words.say('meeting-moved-times') : '']
      .filter(Boolean)
      .join(' '),
    ...(times.length > 1 && { list: times.map((one) => onItsClock(one, changed, context)) }),
    also: [inItsRoom(meeting, notice, latest)],
  }
}

function near(meeting: Meeting, date: string, context: Context<Given>): Reply {
  const { to, time } = context.args
  return noSuchDate(meeting, date, { run: 'meeting move', args: { ...(to && { to }), ...(time && { time }) } }, context)
}

/** Asks where to, and keeps which one is meant. */
const again = (text: string, { date }: Occurrence, { form, args }: Context<Given>): Reply => ({
  text,
  form: form(['to', 'time'], { meeting: args.meeting, date }),
})
