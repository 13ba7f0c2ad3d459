/** Which local dates a rule names, as days since 1970: a rule's strings are read once and kept as long as the rule itself. */
import { dayNumber, dayOfMonth, dayOfWeek } from './calendar.ts'
import type { Rule, Weekday } from './types.ts'
import { instantAt, type Zone, zoneOf } from './zone.ts'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[]

/** What an exception says about a day: `at`, in epoch milliseconds, is there when it was moved. */
export type Exception = { cancelled: boolean; at?: number; note?: string; revision: number }

export type Plan = {
  zone: Zone
  /** Milliseconds after midnight on the wall. */
  time: number
  first: number
  last: number
  /** Monday of the first week, from which all weeks are counted in pairs. */
  monday: number
  /** How many days to wait for the next named weekday, for each day of a pair of weeks. */
  wait: readonly number[]
  nth: Rule['nth'] | undefined
  except: ReadonlyMap<number, Exception>
}

const plans = new WeakMap<Rule, Plan>()

/** A rule, read. It is read once: who changes a rule makes a new one. A RangeError if a date, a time or the zone makes no sense. */
export function planOf(rule: Rule): Plan {
  const known = plans.get(rule)
  if (known !== undefined) return known
  const plan = read(rule)
  plans.set(rule, plan)
  return plan
}

/** The first day a rule names from a day on, whatever became of it, or undefined when it names no more. */
export function nextDay({ first, last, monday, wait, nth }: Plan, from: number): number | undefined {
  for (let day = Math.max(from, first); ; day++) {
    day += wait[(day - monday) % PAIR] ?? NEVER
    if (day > last || day === NEVER) return undefined
    if (nth === undefined || isNth(day, nth)) return day
  }
}

const PAIR = 14
const NEVER = Number.POSITIVE_INFINITY

function isNth(day: number, nth: NonNullable<Rule['nth']>): boolean {
  return nth === 'last' ? dayOfMonth(day + 7) <= 7 : Math.ceil(dayOfMonth(day) / 7) === nth
}

function read(rule: Rule): Plan {
  const first = dayNumber(rule.start)
  const until = rule.until === undefined ? NEVER : dayNumber(rule.until)
  const plan: Plan = {
    zone: zoneOf(rule.zone),
    time: millisecondsOf(Temporal.PlainTime.from(rule.time)),
    first,
    last: rule.every === 'once' ? Math.min(first, until) : until,
    monday: first - dayOfWeek(first),
    wait: waits(rule),
    nth: rule.every === 'monthly' ? (rule.nth ?? 1) : undefined,
    except: new Map(),
  }
  return { ...plan, except: exceptions(rule, plan) }
}

const millisecondsOf = ({ hour, minute, second, millisecond }: Temporal.PlainTime) =>
  ((hour * 60 + minute) * 60 + second) * 1_000 + millisecond

const EVERY_DAY = Array.from({ length: PAIR }, () => 0)

function waits({ every, days = [] }: Rule): readonly number[] {
  if (every === 'once' || every === 'daily') return EVERY_DAY
  const named = Array.from({ length: 2 * PAIR }, (_, day) => {
    return days.includes(WEEKDAYS[day % 7] ?? 'mon') && (every !== 'fortnightly' || day % PAIR < 7)
  })
  return Array.from({ length: PAIR }, (_, day) => {
    const next = named.indexOf(true, day)
    return next < 0 ? NEVER : next - day
  })
}

/** An exception says something about a day that the rule names; one that is left over from a rule changed since says nothing. */
function exceptions({ except = {} }: Rule, plan: Plan): Map<number, Exception> {
  const found = new Map<number, Exception>()
  for (const [date, { cancelled = false, to, note, revision }] of Object.entries(except)) {
    const day = dayNumber(date)
    if (nextDay(plan, day) !== day) continue
    const at = to === undefined ? undefined : instantAt(plan.zone, wallOf(to))
    const moves = revision ?? (to === undefined ? 0 : 1)
    found.set(day, { cancelled, ...(at !== undefined && { at }), ...(note && { note }), revision: moves })
  }
  return found
}

const wallOf = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('UTC').epochMilliseconds
