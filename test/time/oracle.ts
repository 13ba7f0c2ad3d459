/** The same rules, told as plainly as can be: one day after the other, with Temporal alone. Far too slow to use, and easy to believe. */
import type { Occurrence, Rule } from '../../src/core/time/types.ts'

const DAYS = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** All occurrences of a rule that has an end, in order. */
export function oracle(rule: Rule): Occurrence[] {
  const found: Occurrence[] = []
  const start = Temporal.PlainDate.from(rule.start)
  for (let date = start; date.toString() <= (rule.until ?? rule.start); date = date.add({ days: 1 })) {
    const exception = rule.except?.[date.toString()]
    if (!names(rule, date, start) || exception?.cancelled) continue
    const wall = exception?.to === undefined ? date.toPlainDateTime(rule.time) : Temporal.PlainDateTime.from(exception.to)
    const at = wall.toZonedDateTime(rule.zone, { disambiguation: 'compatible' }).toInstant()
    const revision = exception?.revision ?? (exception?.to === undefined ? 0 : 1)
    found.push({ date: date.toString(), at, revision, ...(exception?.note !== undefined && { note: exception.note }) })
  }
  return found.sort((one, other) => Temporal.Instant.compare(one.at, other.at) || (one.date < other.date ? -1 : 1))
}

function names({ every, days, nth = 1 }: Rule, date: Temporal.PlainDate, start: Temporal.PlainDate): boolean {
  if (every === 'once') return date.equals(start)
  if (every === 'daily') return true
  if (!days?.some((day) => day === DAYS[date.dayOfWeek])) return false
  if (every === 'weekly') return true
  if (every === 'fortnightly') return monday(start).until(monday(date)).total('days') % 14 === 0
  if (nth === 'last') return date.add({ weeks: 1 }).month !== date.month
  return date.subtract({ weeks: nth - 1 }).month === date.month && date.subtract({ weeks: nth }).month !== date.month
}

const monday = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 })
