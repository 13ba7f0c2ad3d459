/** From what a moderator gave to the rule a meeting follows. */
import { z } from 'zod'
import { kind, words } from '../command.ts'
import { instantOf, nextOccurrence, WEEKDAYS } from '../time/rule.ts'
import type { Rule, Weekday } from '../time/types.ts'
import type { Words } from '../words.ts'
import { ago, longDate } from './meeting-words.ts'

const EVERY = ['once', 'daily', 'weekly', 'fortnightly', 'monthly'] as const
const NTH = ['1', '2', '3', '4', '5', 'last'] as const
/** Longest name: buttons and lists of choices carry it whole on every platform. */
const LONGEST_NAME = 75

/** What must be known beside the name and the time. */
const NEEDS = {
  once: ['date'],
  daily: [],
  weekly: ['days'],
  fortnightly: ['days'],
  monthly: ['nth', 'days'],
} as const satisfies Record<(typeof EVERY)[number], readonly string[]>

export const meetingArgs = z
  .object({
    name: words('line').max(LONGEST_NAME),
    every: z.enum(EVERY),
    time: kind('time'),
    days: kind('days').optional(),
    nth: z.enum(NTH).optional(),
    date: kind('date').optional(),
    zone: kind('zone').optional(),
    room: kind('room').optional(),
    link: words('line').max(1000).optional(),
    remind: z.enum(['0', '5', '10', '15', '30', '60']).default('15'),
    until: kind('date').optional(),
  })
  .superRefine(
    (given, context) => {
      for (const name of NEEDS[given.every] ?? []) if (given[name] === undefined) context.addIssue({ code: 'custom', path: [name] })
    },
    // Also when something else is missing, so that all of it is asked for at once.
    { when: () => true },
  )
export type Given = z.infer<typeof meetingArgs>

export function ruleFrom(given: Given, zone: string, now: Temporal.Instant): Rule {
  const { time, date, until } = given
  const days = (given.days?.split(',') ?? []).filter((day): day is Weekday => WEEKDAYS.some((one) => one === day))
  const start = date ?? today(zone, now).toString()
  const base = { time, zone, start, ...(until !== undefined && { until }) }
  // "Every day" on some days only is what people mean by it.
  if (given.every === 'daily' && days.length > 0) return { ...base, every: 'weekly', days }
  if (given.every === 'once' || given.every === 'daily') return { ...base, every: given.every }
  if (given.every === 'monthly') return { ...base, every: 'monthly', days, nth: nthOf(given.nth) }
  if (given.every === 'weekly') return { ...base, every: 'weekly', days }
  // Two weeks are counted from the first time it takes place, not from the day it was planned on.
  const from = date === undefined ? now : instantOf(Temporal.PlainDate.from(date), '00:00', zone).subtract({ minutes: 1 })
  const first = nextOccurrence({ ...base, every: 'weekly', days }, from)
  return { ...base, every: 'fortnightly', days, start: first?.date ?? start }
}

/** What about the rule's dates makes no sense now, and which arguments would mend it. */
export function wrongDate(given: Given, rule: Rule, now: Temporal.Instant, { say, locale }: Words) {
  const day = today(rule.zone, now)
  const past = (date: string | undefined) => date !== undefined && Temporal.PlainDate.compare(Temporal.PlainDate.from(date), day) < 0
  const howLongAgo = (date = '') => ago(Temporal.PlainDate.from(date), day, locale)
  // A past date may say which of two weeks to count from.
  if (past(given.date) && given.every !== 'fortnightly')
    return { names: ['date'], error: say('meeting-date-past', { ago: howLongAgo(given.date) }) } as const
  if (past(given.until)) return { names: ['until'], error: say('meeting-date-past', { ago: howLongAgo(given.until) }) } as const
  if (nextOccurrence(rule, now) !== undefined) return undefined
  if (given.until !== undefined)
    return { names: ['until'], error: say('meeting-until-early', { date: longDate(given.until, locale) }) } as const
  return { names: ['time', 'date'], error: say('meeting-time-past') } as const
}

const today = (zone: string, now: Temporal.Instant) => now.toZonedDateTimeISO(zone).toPlainDate()

const nthOf = (nth: Given['nth']) => (nth === undefined || nth === 'last' ? 'last' : (Number(nth) as 1 | 2 | 3 | 4 | 5))
