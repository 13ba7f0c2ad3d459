/** Moments inside a reply's text: an instant that each platform shows in the reader's own zone. */

/** How much of the moment is shown: `7:00 pm`, `Tue 5 Jan`, or both. */
export type Style = 'time' | 'date' | 'full'

/** Whose clock a moment is shown by, and when: a date in another year than now shows its year. */
export type Shown = { zone: string; locale: string; now: Temporal.Instant }

const MARK = /⟦t:(-?\d+):(time|date|full)⟧/g

/** Writes an instant into text, to be shown when the reader is known. */
export const moment = (at: Temporal.Instant, style: Style = 'full') => `⟦t:${at.epochMilliseconds}:${style}⟧`

/** Replaces every moment in a text by what `show` makes of it. */
export function showMoments(text: string, show: (at: Temporal.Instant, style: Style) => string): string {
  return text.replace(MARK, (_, milliseconds, style) => show(Temporal.Instant.fromEpochMilliseconds(Number(milliseconds)), style))
}

/** A moment as words in one zone, a full one with the zone's city so that nobody has to guess: `Tue, Jan 5, 7:00 PM (Chicago)`. */
export function inZone(at: Temporal.Instant, style: Style, { zone, locale, now }: Shown): string {
  const local = at.toZonedDateTimeISO(zone)
  const date = shortDate(local.toPlainDate(), now.toZonedDateTimeISO(zone), locale)
  const time = local.toLocaleString(locale, { hour: 'numeric', minute: '2-digit' })
  if (style === 'date') return date
  if (style === 'time') return time
  return `${date}, ${time} (${cityOf(zone)})`
}

/** `Tue, Jan 5`, and `Tue, Jan 5, 2027` in any other year. */
export const shortDate = (date: Temporal.PlainDate, today: { year: number }, locale: string) =>
  date.toLocaleString(locale, { weekday: 'short', day: 'numeric', month: 'short', ...otherYear(date, today) })

/** What to add to a date's format so that it says its year when that goes without saying no longer. */
export const otherYear = ({ year }: { year: number }, today: { year: number }) => (year === today.year ? {} : { year: 'numeric' as const })

/** A zone as people name it. */
export const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** Text from people may not hold a moment of its own. */
export const withoutMoments = (text: string) => text.replace(/[⟦⟧]/g, '')

/** A moment where no platform would show it in the reader's own zone: `2027-01-05 19:00 UTC`. */
export function inUtc(at: Temporal.Instant, style: Style): string {
  const [date = '', time = ''] = at.toString().split('T')
  return style === 'date' ? date : style === 'time' ? `${time.slice(0, 5)} UTC` : `${date} ${time.slice(0, 5)} UTC`
}

/** Labels and titles cannot hold a date that shows itself: they say it in UTC. */
export const inWords = (text: string): string => showMoments(text, inUtc)
