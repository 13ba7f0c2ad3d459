/** Reads how far the sandbox clock should move: `3 days`, `next`, or a date and time. */
import { laterBy, momentFrom } from './time-words.ts'

const MOST_DAYS = 400

type Reading = { until: Temporal.Instant } | { error: string }

/** The instant to move to, or what is wrong with it, as a sentence. Days and weeks are those of the clock's zone. */
export function readAdvance(typed: string, now: Temporal.Instant, zone: string, next: Temporal.Instant | undefined): Reading {
  if (typed === 'next' && next === undefined)
    return { error: 'Nothing is planned yet. Plan a meeting or a daily word first, then come back.' }
  const until = typed === 'next' ? next : (laterBy(typed, now, zone) ?? momentFrom(typed, zone)?.toInstant())
  if (until === undefined) return { error: 'Write a date and a time such as 2026-01-05T19:00, or how far: 3 days.' }
  if (until.epochMilliseconds > now.add({ hours: 24 * MOST_DAYS }).epochMilliseconds)
    return { error: `At most ${MOST_DAYS} days at once, please.` }
  // What is due already is not in the future, and still comes next.
  if (typed === 'next') return { until: Temporal.Instant.compare(until, now) < 0 ? now : until }
  return Temporal.Instant.compare(until, now) < 0 ? { error: 'The sandbox clock only moves forward.' } : { until }
}

/** True for names that the machine knows as time zones. */
export function isZone(name: string): boolean {
  try {
    return Temporal.Now.instant().toZonedDateTimeISO(name).timeZoneId !== ''
  } catch {
    return false
  }
}
