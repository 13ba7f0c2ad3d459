import { z } from 'zod'
import { command, hidden } from '../command.ts'
import { moment } from '../moment.ts'
import { neutral } from '../neutral.ts'
import type { Checkin } from '../people.ts'
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
  run(context) {
    const { args, me, now, zone, words } = context
    const { checkins } = me.record
    if (checkins.length === 0) {
      return { text: words.say('history-none'), buttons: [{ label: words.say('prompt-button'), run: 'checkin', tone: 'primary' }] }
    }
    const whole = args.note === undefined ? undefined : checkins[args.note]
    if (whole !== undefined) return { text: `${heading(whole, zone, words)}\n${neutral(whole.note ?? '')}` }
    const page = args.page ?? 1
    const byDay = checkins.toSorted((one, other) => other.day.localeCompare(one.day) || other.at - one.at)
    const shown = byDay.slice((page - 1) * AT_ONCE, page * AT_ONCE)
    const today = dayOf(now, zone)
    return {
      title: words.say('history-title'),
      text: words.say(page > 1 ? 'history-older-text' : 'history-text'),
      list: shown.map((one) => line(one, zone, words)),
      facts: counts(me.record, today, context),
      ...(page === 1 && { image: calendar(checkins, { weeks: args.weeks ?? weeksSince(checkins, today), today, words }) }),
      buttons: [
        ...wholeNotes(shown, checkins, zone, words),
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

function line(one: Checkin, zone: string, words: Context['words']): string {
  const note = one.note === undefined ? '' : neutral(one.note).replace(/\s+/g, ' ')
  const short = note.length > SHORT_NOTE ? `${note.slice(0, SHORT_NOTE).replace(/[\ud800-\udbff]$/, '')}…` : note
  return [heading(one, zone, words), short].filter(Boolean).join(' ')
}

/** `Tue, Jan 5, 8:00 AM: Hard, urge 7 of 10.` */
function heading(one: Checkin, zone: string, words: Context['words']): string {
  const parts = [
    words.say(`mood-${one.mood}`),
    one.urge === undefined ? '' : words.say('history-urge', { urge: one.urge }),
    one.shared ? words.say('history-shared') : '',
  ]
  return `${whenOf(one, zone, words)}: ${parts.filter(Boolean).join(', ')}.`
}

/** The day, and the hour unless it was put down on a later day, whose hour says nothing. */
function whenOf({ day, at }: Checkin, zone: string, words: Context['words']): string {
  const date = Temporal.PlainDate.from(day).toLocaleString(words.locale, { weekday: 'short', day: 'numeric', month: 'short' })
  const told = Temporal.Instant.fromEpochMilliseconds(at)
  return dayOf(told, zone).toString() === day ? `${date}, ${moment(told, 'time')}` : date
}

const wholeNotes = (shown: readonly Checkin[], all: readonly Checkin[], zone: string, words: Context['words']): Button[] =>
  shown
    .filter(({ note }) => (note?.length ?? 0) > SHORT_NOTE)
    .map((one) => ({
      label: words.say('history-whole', { date: whenOf(one, zone, words) }),
      run: 'history',
      args: { note: String(all.indexOf(one)) },
    }))
