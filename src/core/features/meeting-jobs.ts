/** What the clock does for a meeting: the reminder before it, and the word when it starts. */
import { job } from '../command.ts'
import type { JobContext } from '../job.ts'
import { moment } from '../moment.ts'
import { neutral } from '../neutral.ts'
import type { Outgoing } from '../outgoing.ts'
import { waiting } from '../time/next.ts'
import type { Meeting } from '../time/types.ts'
import type { Context } from '../types.ts'
import { nameOf } from './meeting-words.ts'
import { skipInRoom } from './skip.ts'

/** After this long, "starting now" is no longer true, in minutes. */
const LATEST_START = 10

export const meetingReminder = job({
  name: 'meeting-reminder',
  late: 'start',
  skip: skipInRoom,
  run(context) {
    const { occurrence, now, words } = context
    // Once it has begun this is past its time, and the outbox does not send it.
    const minutes = Math.ceil(now.until(occurrence.at).total('minutes'))
    return inItsRoom(context, occurrence.at, ({ name }) => [
      words.say('meeting-reminder', { name, minutes, when: moment(occurrence.at) }),
      words.say('meeting-reminder-warm'),
    ])
  },
})

export const meetingStart = job({
  name: 'meeting-start',
  late: Temporal.Duration.from({ minutes: LATEST_START }),
  skip: skipInRoom,
  run: (context) =>
    inItsRoom(context, context.occurrence.at.add({ minutes: LATEST_START }), ({ name }) => [
      context.words.say('meeting-start', { name }),
      context.words.say('meeting-start-warm'),
    ]),
})

/** Puts a new meeting's timers: one for the reminder, where there is one, and one for the start. */
export function putTimers(here: Context['here'], meeting: Meeting, now: Temporal.Instant): void {
  for (const { before, ...rest } of timersOf(meeting)) {
    const timer = waiting({ ...rest, owner: 'community', meeting: meeting.id, before }, meeting.rule, now)
    if (timer !== undefined) here.putTimer(timer)
  }
}

const timersOf = ({ id, remind }: Meeting) => [
  ...(remind > 0 ? [{ id: `${id}-reminder`, job: meetingReminder.name, before: remind }] : []),
  { id: `${id}-start`, job: meetingStart.name, before: 0 },
]

function inItsRoom(context: JobContext, until: Temporal.Instant, say: (named: { name: string }) => string[]): Outgoing[] {
  const { meeting, occurrence, words } = context
  if (meeting === undefined) return []
  const lines = [...say({ name: nameOf(meeting) }), occurrence.note === undefined ? '' : neutral(occurrence.note)]
  const join = { label: words.say('meeting-how-to-join'), run: 'meeting join', args: { id: meeting.id } }
  const reply = {
    to: 'room',
    text: lines.filter(Boolean).join(' '),
    ...(meeting.link !== undefined && { buttons: [join] }),
  } as const
  return [{ to: meeting.room, reply, urgency: 'reminder', until }]
}
