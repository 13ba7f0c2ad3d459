import { dayOf } from '../time/day.ts'
import { WEEKDAYS } from '../time/rule.ts'
import type { KindRules } from './kind.ts'

/** A date: 2027-01-05, today, tomorrow, yesterday, a weekday (the next one), or 5 Jan; as YYYY-MM-DD in the reader's zone. */
export const date: KindRules = {
  read(typed, { zone, now, words }) {
    const found = dateFrom(typed.trim().toLowerCase(), now.toZonedDateTimeISO(zone).toPlainDate())
    return found === undefined ? { error: words.say('date-unknown', { typed }) } : { value: found.toString() }
  },
}

/** A date as in `date`, counted from the day as people live it: at one in the morning, today is still the day before. */
export const day: KindRules = {
  read(typed, { zone, now, words }) {
    const found = dateFrom(typed.trim().toLowerCase(), dayOf(now, zone))
    return found === undefined ? { error: words.say('date-unknown', { typed }) } : { value: found.toString() }
  },
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function dateFrom(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (typed === 'today') return today
  if (typed === 'tomorrow') return today.add({ days: 1 })
  if (typed === 'yesterday') return today.subtract({ days: 1 })
  const weekday = WEEKDAYS.findIndex((day) => typed.replace(/^next /, '').startsWith(day)) + 1
  if (weekday > 0) return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 })
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return real(() => Temporal.PlainDate.from(typed, { overflow: 'reject' }))
  return dayAndMonth(typed, today)
}

/** `5 Jan` or `Jan 5 2027`; without a year, the next time that date comes round. */
function dayAndMonth(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(typed)) + 1
  const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(typed)?.[1])
  const year = /\b(\d{4})\b/.exec(typed)?.[1]
  if (month === 0 || !Number.isInteger(day)) return undefined
  const found = real(() => Temporal.PlainDate.from({ year: Number(year ?? today.year), month, day }, { overflow: 'reject' }))
  return found !== undefined && year === undefined && Temporal.PlainDate.compare(found, today) < 0 ? found.add({ years: 1 }) : found
}

/** Undefined for a date that no calendar has, such as 31 June. */
function real(make: () => Temporal.PlainDate): Temporal.PlainDate | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
