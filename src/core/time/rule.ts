/**
 * When things come round: wall time and zone, on native Temporal.
 *
 * A time that a clock change skips moves forward, a time that happens twice fires the first time: exactly once (`compatible`).
 */
import type { Occurrence, Rule, Weekday } from './types.ts'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[]

/** The first occurrence after an instant, or undefined when the rule has run out. */
export function nextOccurrence(rule: Rule, after: Temporal.Instant): Occurrence | undefined {
  const planned = nextPlanned(rule, after)
  const moved = nextMoved(rule, after)
  if (planned === undefined || moved === undefined) return planned ?? moved
  return Temporal.Instant.compare(moved.at, planned.at) < 0 ? moved : planned
}

/** The next few occurrences, soonest first. */
export function upcoming(rule: Rule, after: Temporal.Instant, count: number): Occurrence[] {
  const found: Occurrence[] = []
  for (let one = nextOccurrence(rule, after); one !== undefined && found.length < count; one = nextOccurrence(rule, one.at)) found.push(one)
  return found
}

/** A wall time in a zone as an instant, by the policy above. */
export function instantOf(date: Temporal.PlainDate, time: string, zone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant()
}

function nextPlanned(rule: Rule, after: Temporal.Instant): Occurrence | undefined {
  // A day early, since a time that was moved over midnight by a clock change belongs to the date before.
  const from = after.toZonedDateTimeISO(rule.zone).toPlainDate().subtract({ days: 1 })
  for (const date of dates(rule, from)) {
    const exception = rule.except?.[date.toString()]
    if (exception?.cancelled || exception?.to) continue
    const at = instantOf(date, rule.time, rule.zone)
    if (Temporal.Instant.compare(at, after) > 0) return { date: date.toString(), at, ...(exception?.note && { note: exception.note }) }
  }
  return undefined
}

function nextMoved(rule: Rule, after: Temporal.Instant): Occurrence | undefined {
  return Object.entries(rule.except ?? {})
    .flatMap(([date, { cancelled, to, note }]) => {
      if (to === undefined || cancelled) return []
      const at = Temporal.PlainDateTime.from(to).toZonedDateTime(rule.zone).toInstant()
      return Temporal.Instant.compare(at, after) > 0 ? [{ date, at, ...(note && { note }) }] : []
    })
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at))[0]
}

/** No rule is silent for longer: a fifth weekday comes round within months. It ends the search of a rule that names no day. */
const FURTHEST = 400

/** The local dates a rule names, from a date on. Ends: with `until`, with the single date of `once`, or a good year on. */
function* dates(rule: Rule, from: Temporal.PlainDate): Generator<Temporal.PlainDate> {
  const start = Temporal.PlainDate.from(rule.start)
  const until = rule.until === undefined ? undefined : Temporal.PlainDate.from(rule.until)
  let date = Temporal.PlainDate.compare(from, start) > 0 ? from : start
  if (rule.every === 'once') {
    if (date.equals(start)) yield start
    return
  }
  const end = date.add({ days: FURTHEST })
  const last = until !== undefined && Temporal.PlainDate.compare(until, end) < 0 ? until : end
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    if (fallsOn(rule, date, start)) yield date
    date = date.add({ days: 1 })
  }
}

function fallsOn(rule: Rule, date: Temporal.PlainDate, start: Temporal.PlainDate): boolean {
  if (rule.every === 'daily') return true
  if (!rule.days?.includes(WEEKDAYS[date.dayOfWeek - 1] ?? 'mon')) return false
  if (rule.every === 'weekly') return true
  if (rule.every === 'fortnightly') return weeksBetween(start, date) % 2 === 0
  return rule.nth === 'last' ? date.day > date.daysInMonth - 7 : Math.ceil(date.day / 7) === (rule.nth ?? 1)
}

/** Whole weeks, Monday to Sunday, from one date's week to another's. */
function weeksBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const monday = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 })
  return monday(from).until(monday(to), { largestUnit: 'day' }).days / 7
}
