import { dayOf } from '../time/day.ts'
import { type Direction, dateFrom } from './date-words.ts'
import type { KindRules } from './kind.ts'

/** A date that is to come: 2027-01-05, tomorrow, a weekday (the next one), 5 Jan, in three days; as YYYY-MM-DD in the reader's zone. */
export const date: KindRules = {
  read: (typed, { zone, now, words }) =>
    found(typed, now.toZonedDateTimeISO(zone).toPlainDate(), 'ahead', () => words.say('date-unknown', { typed })),
}

/** A day that has been, the nearest such one, counted from the day as people live it: at one in the morning, today is still the day before. */
export const day: KindRules = {
  read: (typed, { zone, now, words }) => found(typed, dayOf(now, zone), 'back', () => words.say('day-unknown', { typed })),
}

function found(typed: string, today: Temporal.PlainDate, direction: Direction, error: () => string) {
  const date = dateFrom(typed, today, direction)
  return date === undefined ? { error: error() } : { value: date.toString() }
}
