/** What moderators change about a meeting: skip it once, or remove it. */
import { z } from 'zod'
import { alias, command, kind } from '../command.ts'
import { moment } from '../moment.ts'
import type { Outgoing } from '../outgoing.ts'
import { nextOccurrence } from '../time/rule.ts'
import type { Meeting } from '../time/types.ts'
import type { Context, Reply } from '../types.ts'
import { holdAgain, noSuchDate, occurrenceNamed, withException } from './meeting-dates.ts'
import { newsOf } from './meeting-news.ts'
import { findMeeting, whichMeeting } from './meeting-which.ts'
import { nameOf, onItsClock, patternOf, roomName } from './meeting-words.ts'

/** How long a room may still be told of a removal, in hours. */
const LATEST_NOTICE = 24

export const meetingSkip = command({
  name: 'meeting skip',
  args: z.object({ meeting: alias('name', kind('meeting')), date: kind('date').optional() }),
  who: 'moderator',
  async run(context) {
    const { args, here, now, words } = context
    const meeting = await findMeeting(context)
    if (meeting === undefined) return { text: words.say('meeting-gone') }
    const name = nameOf(meeting)
    const skipped = args.date === undefined ? nextOccurrence(meeting.rule, now) : occurrenceNamed(meeting, args.date, now)
    if (skipped === undefined)
      return args.date === undefined ? nothingLeft(name, context) : noSuchDate(meeting, args.date, { run: 'meeting skip' }, context)
    const { rule, revision } = withException(meeting.rule, skipped.date, (before) => ({ ...before, cancelled: true }))
    // Its timers follow in the same commit.
    here.putMeeting({ ...meeting, rule })
    here.tell(newsOf('cancelled', meeting, { date: skipped.date, revision, from: skipped.at }))
    const next = nextOccurrence(rule, now)
    const values = { name, when: onItsClock(skipped, meeting, context), room: await roomName(meeting.room, context) }
    const after = next === undefined ? words.say('meeting-skipped-last') : nextIs(onItsClock(next, meeting, context), context)
    const notice = [
      words.say('meeting-skip-notice', { name, when: moment(skipped.at) }),
      next === undefined ? '' : nextIs(moment(next.at), context),
    ]
    return {
      text: `${words.say('meeting-skipped', values)} ${after}`,
      buttons: [holdAgain(meeting, skipped.date, words)],
      also: [inItsRoom(meeting, notice.filter(Boolean).join(' '), skipped.at)],
    }
  },
})

/** Asks once: a button, which gives the id, is how somebody says that they are sure. */
export const meetingRemove = command({
  name: 'meeting remove',
  args: whichMeeting,
  who: 'moderator',
  async run(context) {
    const { args, here, now, words } = context
    const meeting = await findMeeting(context)
    if (meeting === undefined) return { text: words.say('meeting-gone') }
    const isOver = nextOccurrence(meeting.rule, now) === undefined
    const values = { name: nameOf(meeting), pattern: patternOf(meeting.rule, words), room: await roomName(meeting.room, context) }
    if (args.id === undefined) {
      return {
        text: words.say(isOver ? 'meeting-remove-sure-over' : 'meeting-remove-sure', values),
        buttons: [{ label: words.say('meeting-remove-yes'), run: 'meeting remove', args: { id: meeting.id }, tone: 'danger' }],
      }
    }
    // Its timers go with it.
    here.removeMeeting(meeting.id)
    here.tell(newsOf(isOver ? 'over' : 'removed', meeting, { until: now.add({ hours: LATEST_NOTICE }) }))
    if (isOver) return { text: words.say('meeting-removed-over', values) }
    return {
      text: words.say('meeting-removed', values),
      also: [inItsRoom(meeting, words.say('meeting-remove-notice', values), now.add({ hours: LATEST_NOTICE }))],
    }
  },
})

export const inItsRoom = ({ room }: Meeting, text: string, until: Temporal.Instant): Outgoing => ({
  to: room,
  reply: { to: 'room', text },
  urgency: 'reminder',
  until,
})

const nextIs = (when: string, { words }: Pick<Context, 'words'>) => words.say('meeting-skipped-next', { when })

export const nothingLeft = (name: string, { words }: Pick<Context, 'words'>): Reply => ({ text: words.say('meeting-skip-none', { name }) })
