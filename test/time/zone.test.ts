import { expect, test } from 'vitest'
import { DAY, dateOf, dayNumber, dayOfMonth, dayOfWeek } from '../../src/core/time/calendar.ts'
import { dayAt, instantAt, zoneOf } from '../../src/core/time/zone.ts'
import { changesIn, ZONES } from './zones.ts'

const HOUR = 3_600_000
const asWall = (wall: number) => Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()
const told = (zone: string, wall: number) => asWall(wall).toZonedDateTime(zone).epochMilliseconds
const day = (zone: string, at: number) =>
  dayNumber(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString())

test('every day of four centuries has its date, and a date its day', () => {
  const first = Temporal.PlainDate.from('1799-12-31')
  let date = first
  for (let number = dayNumber('1799-12-31'); date.year < 2201; number++, date = date.add({ days: 1 })) {
    const found = [dateOf(number), dayOfMonth(number), dayOfWeek(number)]
    if (found.join() !== [date.toString(), date.day, date.dayOfWeek - 1].join()) expect(found).toEqual([date.toString()])
    if (dayNumber(dateOf(number)) !== number) expect(number).toBe(dateOf(number))
  }

  expect(dayNumber('1970-01-01')).toBe(0)
  expect(() => dayNumber('2027-02-30')).toThrow(RangeError)
})

/** Milliseconds from a change: where the zone was looked at before, and what is asked then. */
const BEFORE = [-400 * DAY, 400 * DAY]
const ASKED = [-25, -1, -0.5, 0, 1, 25].map((hours) => hours * HOUR)

test('around every change, wherever the zone was looked at before, wall times and days are what Temporal says', () => {
  const wrong: unknown[] = []
  for (const change of ZONES.flatMap(changesIn)) {
    const zone = zoneOf(change.zone)
    const at = change.at.epochMilliseconds
    const from = change.from.toZonedDateTime('UTC').epochMilliseconds
    for (const before of BEFORE) {
      for (const asked of ASKED) {
        dayAt(zone, at + before)
        if (dayAt(zone, at + asked) !== day(change.zone, at + asked)) wrong.push([change.zone, at, asked])
        dayAt(zone, at + before)
        if (instantAt(zone, from + asked) !== told(change.zone, from + asked)) wrong.push([change.zone, asWall(from + asked).toString()])
      }
    }
  }

  expect(wrong).toEqual([])
})

test('a zone that jumped over a whole day is right on either side, whichever was looked at first', () => {
  const jump = Temporal.Instant.from('2011-12-30T10:00Z').epochMilliseconds
  const apia = zoneOf('Pacific/Apia')

  for (const [there, here] of [
    [jump - 1, jump],
    [jump, jump - 1],
    [jump + 400 * DAY, jump - 1],
  ] as const) {
    dayAt(apia, there)
    expect(dateOf(dayAt(apia, here))).toBe(here < jump ? '2011-12-29' : '2011-12-31')
  }
})

test('a name that is no zone is refused, and none of the many made-up ones is kept for ever', () => {
  expect(() => zoneOf('Mars/Olympus')).toThrow(RangeError)
  const london = zoneOf('Europe/London')
  expect(zoneOf('Europe/London')).toBe(london)

  for (let index = 0; index < 1_440; index++)
    zoneOf(`+${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`)

  expect(zoneOf('Europe/London')).not.toBe(london)
})
