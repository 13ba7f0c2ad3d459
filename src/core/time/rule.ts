/**
 * When things come round: wall time and zone, on native Temporal.
 *
 * A time that a clock change skips moves forward, a time that happens twice fires the first time: exactly once (`compatible`).
 */
import { DAY, dateOf, dayNumber } from './calendar.ts'
import { type Exception, nextDay, type Plan, planOf } from './plan.ts'
import type { Occurrence, Rule } from './types.ts'
import { dayAt, instantAt } from './zone.ts'

export { WEEKDAYS } from './plan.ts'

/** How far somebody has come: an instant with all that happens in it, or the occurrence last seen. */
export type After = Temporal.Instant | Pick<Occurrence, 'at' | 'date'>

type Slot = { day: number; at: number }

/**
 * The first occurrence after an instant, or undefined when the rule has run out.
 *
 * Occurrences are ordered by instant and, where a move or a skipped day puts two of them into the same one, by original date. After
 * an instant means after everything in it; who goes from one occurrence to the next gives the occurrence, and misses none.
 */
export function nextOccurrence(rule: Rule, after: After): Occurrence | undefined {
  const plan = planOf(rule)
  const since = after instanceof Temporal.Instant ? { at: after, date: LATEST } : after
  const at = since.at.epochMilliseconds
  const isAfter = (slot: Slot) => slot.at > at || (slot.at === at && dateOf(slot.day) > since.date)
  const found = sooner(nextPlanned(plan, at, isAfter), plan.except.size === 0 ? undefined : nextMoved(plan, isAfter))
  return found && occurrence(found, plan.except.get(found.day))
}

/** The next few occurrences, soonest first. */
export function upcoming(rule: Rule, after: After, count: number): Occurrence[] {
  const found: Occurrence[] = []
  for (let one = nextOccurrence(rule, after); one !== undefined && found.length < count; one = nextOccurrence(rule, one)) found.push(one)
  return found
}

/** The occurrence of an original local date, wherever it was moved; undefined if the rule names no such date or it is cancelled. */
export function occurrenceOn(rule: Rule, date: string): Occurrence | undefined {
  const plan = planOf(rule)
  const day = dayNumber(date)
  const exception = plan.except.get(day)
  if (nextDay(plan, day) !== day || exception?.cancelled) return undefined
  return occurrence({ day, at: exception?.at ?? plannedAt(plan, day) }, exception)
}

/** A wall time in a zone as an instant, by the policy above. */
export function instantOf(date: Temporal.PlainDate, time: string, zone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant()
}

/** Sorts behind every date. */
const LATEST = '~'

const plannedAt = ({ zone, time }: Plan, day: number) => instantAt(zone, day * DAY + time)

function nextPlanned(plan: Plan, after: number, isAfter: (slot: Slot) => boolean): Slot | undefined {
  // A day early, since a time that was moved over midnight by a clock change belongs to the date before.
  for (let day = nextDay(plan, dayAt(plan.zone, after) - 1); day !== undefined; day = nextDay(plan, day + 1)) {
    const exception = plan.except.get(day)
    if (exception?.cancelled || exception?.at !== undefined) continue
    const slot = { day, at: plannedAt(plan, day) }
    if (isAfter(slot)) return slot
  }
  return undefined
}

function nextMoved({ except }: Plan, isAfter: (slot: Slot) => boolean): Slot | undefined {
  let first: Slot | undefined
  for (const [day, { at, cancelled }] of except) {
    if (at !== undefined && !cancelled && isAfter({ day, at })) first = sooner({ day, at }, first)
  }
  return first
}

function sooner(one: Slot | undefined, other: Slot | undefined): Slot | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return (one.at - other.at || one.day - other.day) < 0 ? one : other
}

function occurrence({ day, at }: Slot, exception: Exception | undefined): Occurrence {
  const found = { date: dateOf(day), at: Temporal.Instant.fromEpochMilliseconds(at), revision: exception?.revision ?? 0 }
  return exception?.note === undefined ? found : { ...found, note: exception.note }
}
