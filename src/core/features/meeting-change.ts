/** What moderators change about a meeting: skip it once, or remove it. */
import { z } from 'zod'
import { alias, command, kind } from '../command.ts'
import { inZone, moment } from '../moment.ts'
import type { Outgoing } from '../outgoing.ts'
import { type After, instantOf, nextOccurrence } from '../time/rule.ts'
import type { Meeting, Occurrence } from '../time/types.ts'
import type { Context, Reply } from '../types.ts'
import { moveTimers } from './meeting-jobs.ts'
import { findMeeting, whichMeeting } from './meeting-which.ts'
import { ago, listed, longDate, nameOf, onItsClock, patternOf, roomName } from './meeting-words.ts'

/** No rule leaves more days between two of its dates: a fifth weekday comes round within months. */
const WIDEST_GAP = 150
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
    const skipped = args.date === undefined ? nextOccurrence(meeting.rule, now) : occurrenceOn(meeting, args.date, now)
    if (skipped === undefined) return args.date === undefined ? nothingLeft(name, context) : noSuchDate(meeting, args.date, context)
    const rule = { ...meeting.rule, except: { ...meeting.rule.except, [skipped.date]: { cancelled: true } } }
    here.putMeeting({ ...meeting, rule })
    await moveTimers(here, { ...meeting, rule }, skipped.date, now)
    const next = nextOccurrence(rule, now)
    const values = { name, when: onItsClock(skipped, meeting, context), room: await roomName(meeting.room, context) }
    const after = next === undefined ? words.say('meeting-skipped-last') : nextIs(onItsClock(next, meeting, context), context)
    const notice = [
      words.say('meeting-skip-notice', { name, when: moment(skipped.at) }),
      next === undefined ? '' : nextIs(moment(next.at), context),
    ]
    return {
      text: `${words.say('meeting-skipped', values)} ${after}`,
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
    if (isOver) return { text: words.say('meeting-removed-over', values) }
    return {
      text: words.say('meeting-removed', values),
      also: [inItsRoom(meeting, words.say('meeting-remove-notice', values), now.add({ hours: LATEST_NOTICE }))],
    }
  },
})

const inItsRoom = ({ room }: Meeting, text: string, until: Temporal.Instant): Outgoing => ({
  to: room,
  reply: { to: 'room', text },
  urgency: 'reminder',
  until,
})

const nextIs = (when: string, { words }: Pick<Context, 'words'>) => words.say('meeting-skipped-next', { when })

const nothingLeft = (name: string, { words }: Pick<Context, 'words'>): Reply => ({ text: words.say('meeting-skip-none', { name }) })

/** The meeting's times that are still to come, around a date: up to the first one after it. */
function around({ rule }: Meeting, date: string, now: Temporal.Instant): Occurrence[] {
  const early = instantOf(Temporal.PlainDate.from(date).subtract({ days: WIDEST_GAP }), '00:00', rule.zone)
  const found: Occurrence[] = []
  let after: After = Temporal.Instant.compare(early, now) > 0 ? early : now
  while ((found.at(-1)?.date ?? '') <= date) {
    const next = nextOccurrence(rule, after)
    if (next === undefined) break
    found.push(next)
    after = next
  }
  return found
}

const occurrenceOn = (meeting: Meeting, date: string, now: Temporal.Instant) => around(meeting, date, now).find((one) => one.date === date)

/** Why there is nothing to skip on a date, and the nearest dates that there are, each a press away. */
function noSuchDate(meeting: Meeting, date: string, context: Pick<Context, 'words' | 'now'>): Reply {
  const { words, now } = context
  const name = nameOf(meeting)
  const all = around(meeting, date, now)
  const near = [all.findLast((one) => one.date < date), all.find((one) => one.date > date)].filter((one) => one !== undefined)
  if (near.length === 0) return { text: `${whyNot(meeting, date, context)} ${words.say('meeting-skip-none', { name })}` }
  const { zone } = meeting.rule
  const dates = near.map(({ at }) => inZone(at, 'date', { zone, locale: words.locale, now }))
  const nearest = words.say('meeting-skip-nearest', { count: near.length, dates: listed(dates, words.locale) })
  return {
    text: `${whyNot(meeting, date, context)} ${nearest}`,
    buttons: near.map((one) => ({
      label: words.say('meeting-skip-date', { date: inZone(one.at, 'date', { zone, locale: words.locale, now }) }),
      run: 'meeting skip',
      args: { meeting: meeting.id, date: one.date },
    })),
  }
}

function whyNot(meeting: Meeting, date: string, { words, now }: Pick<Context, 'words' | 'now'>): string {
  const { say, locale } = words
  const name = nameOf(meeting)
  const day = Temporal.PlainDate.from(date)
  const today = now.toZonedDateTimeISO(meeting.rule.zone).toPlainDate()
  const values = { name, date: longDate(date, locale) }
  if (Temporal.PlainDate.compare(day, today) < 0) return say('meeting-skip-past', { ago: ago(day, today, locale) })
  if (meeting.rule.except?.[date]?.cancelled) return say('meeting-skip-already', values)
  const planned = nextOccurrence(meeting.rule, instantOf(day, '00:00', meeting.rule.zone).subtract({ minutes: 1 }))
  return say(planned?.date === date ? 'meeting-skip-begun' : 'meeting-skip-other-day', values)
}
