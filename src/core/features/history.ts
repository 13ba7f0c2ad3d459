import { z } from 'zod'
import { command, hidden } from '../command.ts'
import { moment, shortDate } from '../moment.ts'
import { neutral } from '../neutral.ts'
import type { Checkin } from '../people.ts'
import { isCalm } from '../safety/calm.ts'
import { dayOf } from '../time/day.ts'
import type { Button, Context } from '../types.ts'
import { counts } from './checkin.ts'
import { calendar } from './history-picture.ts'

/** Check-ins listed at once. */
const AT_ONCE = 10
/** A longer note is shortened in the list and read whole with its own button. */
const SHORT_NOTE = 200

export const history = command({
  name: 'history',
  args: z.object({
    weeks: z.coerce.number().int().min(1).max(26).optional(),
    page: hidden(z.coerce.number().int().min(2).optional()),
    note: hidden(z.coerce.number().int().min(0).optional()),
  }),
  who: 'member',
  async run(context) {
    const { args, me, now, zone, words } = context
    const { checkins } = me.record
    if (checkins.length === 0) {
      return { text: words.say('history-none'), buttons: [{ label: words.say('prompt-button'), run: 'checkin', tone: 'primary' }] }
    }
    const whole = args.note === undefined ? undefined : checkins[args.note]
    if (whole !== undefined) return { text: `${heading(whole, context)}\n${neutral(whole.note ?? '')}` }
    const page = args.page ?? 1
    // Of two at the same moment, the one told later is the newer.
    const byDay = checkins.toReversed().toSorted((one, other) => other.day.localeCompare(one.day) || other.at - one.at)
    const shown = byDay.slice((page - 1) * AT_ONCE, page * AT_ONCE)
    const today = dayOf(now, zone)
    const calm = isCalm(await context.here.calm(), now)
    return {
      title: words.say('history-title'),
      text: words.say(page > 1 ? 'history-older-text' : 'history-text'),
      list: shown.map((one) => line(one, context)),
      facts: counts(calm ? { ...me.record, streak: false } : me.record, today, context),
      ...(page === 1 && { image: calendar(checkins, { weeks: args.weeks ?? weeksSince(checkins, today), today, words }) }),
      buttons: [
        ...wholeNotes(shown, checkins, context),
        ...(page * AT_ONCE < checkins.length
          ? [{ label: words.say('history-older'), run: 'history', args: { page: String(page + 1) } }]
          : []),
      ],
    }
  },
})

/** As many weeks as there is something to see in, five at most. */
function weeksSince(checkins: readonly Checkin[], today: Temporal.PlainDate): number {
  const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 })
  const first = checkins.map(({ day }) => day).sort()[0] ?? today.toString()
  // A clock that was set back makes the first day one that is still to come.
  return Math.max(1, Math.min(5, monday(Temporal.PlainDate.from(first)).until(monday(today)).days / 7 + 1))
}

type Shown = Pick<Context, 'zone' | 'now' | 'words'>

function line(one: Checkin, context: Shown): string {
  const note = one.note === undefined ? '' : neutral(one.note).replace(/\s+/g, ' ')
  const short = note.length > SHORT_NOTE ? `${note.slice(0, SHORT_NOTE).replace(/[\ud800-\udbff]$/, '')}…` : note
  return [heading(one, context), short].filter(Boolean).join(' ')
}

/** `Tue, Jan 5, 8:00 AM: Hard, urge 7 of 10.` */
function heading(one: Checkin, context: Shown): string {
  const { words } = context
  const parts = [
    words.say(`mood-${one.mood}`),
    one.urge === undefined ? '' : words.say('history-urge', { urge: one.urge }),
    one.shared ? words.say('history-shared') : '',
  ]
  return `${whenOf(one, context)}: ${parts.filter(Boolean).join(', ')}.`
}

/** The day, and the hour unless it was put down on a later day, whose hour says nothing. After midnight the hour is another day's. */
function whenOf({ day, at }: Checkin, { zone, now, words }: Shown): string {
  const date = shortDate(Temporal.PlainDate.from(day), now.toZonedDateTimeISO(zone), words.locale)
  const told = Temporal.Instant.fromEpochMilliseconds(at)
  if (dayOf(told, zone).toString() !== day) return date
  const local = told.toZonedDateTimeISO(zone)
  if (local.toPlainDate().toString() === day) return `${date}, ${moment(told, 'time')}`
  return words.say('history-night', { date, weekday: local.toLocaleString(words.locale, { weekday: 'short' }), time: moment(told, 'time') })
}

const wholeNotes = (shown: readonly Checkin[], all: readonly Checkin[], context: Shown): Button[] =>
  shown
    .filter(({ note }) => (note?.length ?? 0) > SHORT_NOTE)
    .map((one) => ({
      label: context.words.say('history-whole', { date: whenOf(one, context) }),
      run: 'history',
      args: { note: String(all.indexOf(one)) },
    }))
