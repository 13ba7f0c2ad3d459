/** Other people's ways to find the next time of a rule, each told the same rule in its own words. */
import { Cron } from 'croner'
import { RRuleTemporal } from 'rrule-temporal'
import { nextOccurrence, WEEKDAYS } from '../src/core/time/rule.ts'
import type { Rule } from '../src/core/time/types.ts'

type Moment = Date | { epochMilliseconds: number }
export type Next = (after: Temporal.Instant) => Moment | null | undefined

/** Undefined where a library has no words for a rule. */
export const LIBRARIES: Record<string, (rule: Rule) => Next | undefined> = {
  porchlight: (rule) => (after) => nextOccurrence(rule, after)?.at,
  croner: (rule) => {
    const pattern = rule.every === 'once' ? `${rule.start}T${rule.time}:00` : cronOf(rule)
    if (pattern === undefined) return undefined
    const cron = new Cron(pattern, { timezone: rule.zone })
    return (after) => cron.nextRun(dateOf(after))
  },
  'rrule-temporal': (rule) => {
    const dtstart = Temporal.PlainDate.from(rule.start).toZonedDateTime({ timeZone: rule.zone, plainTime: rule.time })
    const { hour, minute } = Temporal.PlainTime.from(rule.time)
    const at = { byHour: [hour], byMinute: [minute], bySecond: [0], tzid: rule.zone, dtstart, temporal: Temporal }
    const recurrence = new RRuleTemporal<Temporal.ZonedDateTime>({ ...at, ...partsOf(rule) })
    return (after) => recurrence.next(dateOf(after))
  },
  'node-cron': (rule) => {
    const pattern = cronOf(rule)
    if (pattern === undefined) return undefined
    const matcher = new TimeMatcher(pattern, rule.zone)
    return (after) => matcher.getNextMatch(dateOf(after))
  },
}

const dateOf = (at: Temporal.Instant) => new Date(at.epochMilliseconds)
const numbers = ({ days = [] }: Rule) => days.map((day) => (WEEKDAYS.indexOf(day) + 1) % 7)

function cronOf(rule: Rule): string | undefined {
  const { hour, minute } = Temporal.PlainTime.from(rule.time)
  const at = `${minute} ${hour} * *`
  if (rule.every === 'daily') return `${at} *`
  if (rule.every === 'weekly') return `${at} ${numbers(rule).join(',')}`
  if (rule.every === 'monthly') return `${at} ${numbers(rule)}${rule.nth === 'last' ? 'L' : `#${rule.nth ?? 1}`}`
  return undefined
}

function partsOf({ every, days = [], nth = 1 }: Rule) {
  const byDay = days.map((day) => day.slice(0, 2).toUpperCase())
  if (every === 'once') return { freq: 'DAILY', count: 1 } as const
  if (every === 'daily') return { freq: 'DAILY' } as const
  if (every === 'monthly') return { freq: 'MONTHLY', byDay: byDay.map((day) => `${nth === 'last' ? -1 : nth}${day}`) } as const
  return { freq: 'WEEKLY', byDay, interval: every === 'fortnightly' ? 2 : 1 } as const
}

type Matcher = new (pattern: string, zone: string) => { getNextMatch(after: Date): Date }

/** What node-cron looks for the next time with. It can only be asked from the present, so the class is taken from inside the package. */
const inside: Record<string, unknown> = await import(new URL('_shared.js', import.meta.resolve('node-cron')).href)
const TimeMatcher = Object.values(inside).find((one): one is Matcher => typeof one === 'function' && one.name === 'TimeMatcher') as Matcher
