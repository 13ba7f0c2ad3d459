/** How meetings are spoken of: their pattern, their room, the date of one of them. */
import { cityOf, inZone } from '../moment.ts'
import { neutral } from '../neutral.ts'
import { WEEKDAYS } from '../time/rule.ts'
import type { Meeting, Occurrence, Rule, Weekday } from '../time/types.ts'
import type { Address, Context } from '../types.ts'
import type { Words } from '../words.ts'

/** A name on one line, safe to show. */
export const nameOf = ({ name }: Pick<Meeting, 'name'>) => neutral(name.replace(/\s+/g, ' ')).trim()

/** `Every Tuesday at 7:00 PM (Chicago)`. */
export function patternOf(rule: Rule, words: Words): string {
  const { every, time, zone, start, until, days = [], nth = '' } = rule
  const pattern = words.say('meeting-pattern', {
    every,
    nth,
    days: listed(
      days.map((day) => weekdayName(day, words.locale)),
      words.locale,
    ),
    date: longDate(start, words.locale),
    time: Temporal.PlainTime.from(time).toLocaleString(words.locale, { hour: 'numeric', minute: '2-digit' }),
    city: cityOf(zone),
  })
  return until === undefined ? pattern : words.say('meeting-pattern-until', { pattern, date: longDate(until, words.locale) })
}

/** Several names as people write them: `Monday, Wednesday, and Friday`. */
export const listed = (names: readonly string[], locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)

/** A local date with its year, which a mistyped one gives away. */
export function longDate(date: string, locale: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `yesterday`, `3 days ago`. */
export function ago(date: Temporal.PlainDate, today: Temporal.PlainDate, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-date.until(today).days, 'day')
}

/** One time of a meeting by the meeting's own clock: what its dates are named by. */
export const onItsClock = ({ at }: Occurrence, { rule: { zone } }: Meeting, { words, now }: Pick<Context, 'words' | 'now'>) =>
  inZone(at, 'full', { zone, locale: words.locale, now })

export async function roomName(room: Address, { here, request, words }: Pick<Context, 'here' | 'request' | 'words'>): Promise<string> {
  const found = (await here.rooms()).find(({ address }) => address === room)
  return found === undefined ? unlisted(room, request.room, words) : `#${neutral(found.name)}`
}

/** A thread is in no list of rooms, and neither is a room that was closed. */
const unlisted = (room: Address, here: Address, words: Words) => words.say(room === here ? 'meeting-this-room' : 'meeting-lost-room')

/** Any Monday will do to name the days by. */
const MONDAY = Temporal.PlainDate.from('2024-01-01')
const weekdayName = (day: Weekday, locale: string) =>
  MONDAY.add({ days: WEEKDAYS.indexOf(day) }).toLocaleString(locale, { weekday: 'long' })
