import { expect, test } from 'vitest'
import { instantOf, nextOccurrence, occurrenceOn, upcoming, WEEKDAYS } from '../../src/core/time/rule.ts'
import type { Rule, Weekday } from '../../src/core/time/types.ts'
import { before, CHANGES } from './cases.ts'

const at = (instant: string) => Temporal.Instant.from(instant)
const weekday = (date: string) => WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? 'mon'

test.each(CHANGES)('%s on %s at %s is %s: %s', (zone, date, time, instant) => {
  const rule: Rule = { every: 'once', time, zone, start: date }
  const expected = { date, at: at(instant), revision: 0 }

  expect(instantOf(Temporal.PlainDate.from(date), time, zone).toString()).toBe(instant)
  expect(nextOccurrence(rule, before(date))).toEqual(expected)
  expect(nextOccurrence(rule, at(instant).subtract({ milliseconds: 1 }))).toEqual(expected)
  expect(nextOccurrence(rule, at(instant))).toBeUndefined()
  expect(occurrenceOn(rule, date)).toEqual(expected)
})

test.each(CHANGES)('%s on %s at %s comes exactly once in a daily rule', (zone, date, time, instant) => {
  const dates = Array.from({ length: 15 }, (_, day) =>
    Temporal.PlainDate.from(date)
      .add({ days: day - 5 })
      .toString(),
  )
  const rule: Rule = { every: 'daily', time, zone, start: dates[0] ?? date }

  const found = upcoming(rule, before(date), 15)

  expect(found.map((one) => one.date)).toEqual(dates)
  expect(found[5]?.at.toString()).toBe(instant)
})

test.each(CHANGES)('%s on %s at %s comes every week and every other week', (zone, date, time, instant) => {
  const start = Temporal.PlainDate.from(date).subtract({ days: 14 })
  const rule: Rule = { every: 'weekly', days: [weekday(date)], time, zone, start: start.toString() }
  const dates = (found: ReturnType<typeof upcoming>) =>
    found.map((one) => start.until(Temporal.PlainDate.from(one.date), { largestUnit: 'day' }).days)

  const weekly = upcoming(rule, before(start.toString()), 5)
  const fortnightly = upcoming({ ...rule, every: 'fortnightly' }, before(start.toString()), 3)

  expect(dates(weekly)).toEqual([0, 7, 14, 21, 28])
  expect(dates(fortnightly)).toEqual([0, 14, 28])
  expect([weekly[2]?.at.toString(), fortnightly[1]?.at.toString()]).toEqual([instant, instant])
})

/** Every number by which a month can call a date: the fourth Sunday may be the last as well. */
const MONTHLY = CHANGES.flatMap(([zone, date, time, instant]) => {
  const { day, daysInMonth } = Temporal.PlainDate.from(date)
  const numbers = [Math.ceil(day / 7) as 1 | 2 | 3 | 4 | 5, ...(day > daysInMonth - 7 ? (['last'] as const) : [])]
  return numbers.map((nth) => [zone, nth, weekday(date), date, time, instant] as const)
})

test.each(MONTHLY)('%s: number %s of the month, %s %s at %s, is %s', (zone, nth, day, date, time, instant) => {
  const rule: Rule = { every: 'monthly', days: [day], nth, time, zone, start: Temporal.PlainDate.from(date).with({ day: 1 }).toString() }

  expect(upcoming(rule, before(rule.start), 1).map((one) => [one.date, one.at.toString()])).toEqual([[date, instant]])
})

/** Half past two on a weekday for a year, and the dates on which the clock shows something else then. */
const YEARS: readonly (readonly [string, number, Weekday, Record<string, string>])[] = [
  ['America/New_York', 2027, 'sun', { '2027-03-14': '2027-03-14T07:30:00Z' }],
  ['Europe/London', 2027, 'sun', {}],
  ['Australia/Lord_Howe', 2027, 'sun', {}],
  ['Africa/Cairo', 2027, 'fri', {}],
  ['Asia/Beirut', 2027, 'sun', {}],
  ['Africa/Casablanca', 2024, 'sun', { '2024-04-14': '2024-04-14T02:30:00Z' }],
  ['Africa/Casablanca', 2025, 'sun', { '2025-04-06': '2025-04-06T02:30:00Z' }],
  ['Africa/Casablanca', 2026, 'sun', { '2026-03-22': '2026-03-22T02:30:00Z' }],
  ['America/Vancouver', 2026, 'sun', { '2026-03-08': '2026-03-08T10:30:00Z' }],
  ['America/Sao_Paulo', 2018, 'sun', {}],
  ['Pacific/Apia', 2011, 'fri', { '2011-12-30': '2011-12-30T12:30:00Z' }],
  ['Pacific/Apia', 2020, 'sun', {}],
  ['Pacific/Kiritimati', 1994, 'sat', { '1994-12-31': '1994-12-31T12:30:00Z' }],
]

test.each(YEARS)('%s: 02:30 every week of %i on %s, each once', (zone, year, day, odd) => {
  const rule: Rule = { every: 'weekly', days: [day], time: '02:30', zone, start: `${year}-01-01`, until: `${year}-12-31` }
  const january = Array.from({ length: 7 }, (_, index) => new Temporal.PlainDate(year, 1, index + 1))
  const first = january.find((date) => date.dayOfWeek === WEEKDAYS.indexOf(day) + 1) ?? new Temporal.PlainDate(year, 1, 1)
  const dates = Array.from({ length: 53 }, (_, week) => first.add({ weeks: week })).filter((date) => date.year === year)
  const expected = dates.map((date) => [
    date.toString(),
    odd[date.toString()] ?? date.toPlainDateTime('02:30').toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant().toString(),
  ])

  const found = upcoming(rule, at(`${year - 1}-12-01T00:00Z`), 100)

  expect(found.map((one) => [one.date, one.at.toString()])).toEqual(expected)
  expect(new Set(found.map((one) => one.at.toString())).size).toBe(dates.length)
})
