/** What comes once a day at an hour on somebody's clock, and may be paused until a date. */
import { waiting } from '../time/next.ts'
import type { Rule, Timer } from '../time/types.ts'

export type Daily = { time: string; zone: string; pausedUntil?: string | undefined; skip?: readonly string[] | undefined }

/** The date on the wall of a zone. */
export const localDate = (now: Temporal.Instant, zone: string) => now.toZonedDateTimeISO(zone).toPlainDate().toString()

/** True on the dates before the one a pause ends. */
export const isPaused = ({ pausedUntil }: Daily, date: string) => pausedUntil !== undefined && date < pausedUntil

/** A timer as it waits for the next time that is not paused or left out. Nothing else keeps a pause, so what is said of the next one is what happens. */
export function dailyTimer(set: Daily, one: Pick<Timer, 'id' | 'job' | 'owner'>, now: Temporal.Instant): Timer | undefined {
  const today = localDate(now, set.zone)
  const start = isPaused(set, today) ? (set.pausedUntil ?? today) : today
  const except = Object.fromEntries((set.skip ?? []).map((date) => [date, { cancelled: true }]))
  const rule: Rule = { every: 'daily', time: set.time, zone: set.zone, start, ...(set.skip && { except }) }
  const first = waiting({ ...one, rule, before: 0 }, rule, now)
  // There is none before the first: also not for a clock that is set back to before today's hour.
  return first && { ...first, rule: { ...rule, start: first.date } }
}

/** True when today's hour has gone by, so that what was set now begins tomorrow. */
export const fromTomorrow = (set: Daily, timer: Timer | undefined, now: Temporal.Instant) =>
  timer !== undefined && timer.date > localDate(now, set.zone)
