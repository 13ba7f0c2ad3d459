/** The words that steer the sandbox's clock, on the page and in the terminal. */

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const

/** The instant that is `3 days`, `1 day 2 hours`, `an hour` or an ISO duration after another, in days of that zone; else undefined. */
export function laterBy(text: string, now: Temporal.Instant, zone: string): Temporal.Instant | undefined {
  const wanted = text.trim().toLowerCase()
  if (wanted.startsWith('-')) return undefined
  const amount = wanted.startsWith('p') ? wanted : amountFrom(wanted)
  return amount === undefined ? undefined : valid(() => now.toZonedDateTimeISO(zone).add(amount).toInstant())
}

/** `2027-03-13T23:00[America/New_York]`, or the same without a zone, or with an offset, in the zone given. */
export function momentFrom(text: string, zone: string): Temporal.ZonedDateTime | undefined {
  const wanted = text.trim()
  return (
    valid(() => Temporal.ZonedDateTime.from(wanted)) ??
    valid(() => Temporal.Instant.from(wanted).toZonedDateTimeISO(zone)) ??
    valid(() => Temporal.PlainDateTime.from(wanted).toZonedDateTime(zone))
  )
}

function amountFrom(text: string): Temporal.DurationLike | undefined {
  const parts = [...text.matchAll(/(\d+|an?)\s*([a-z]+)/g)]
  const amounts = parts.map(([, count = '', unit = '']) => ({
    count: /^an?$/.test(count) ? 1 : Number(count),
    unit: UNITS.find((one) => unit === one || unit === `${one}s`),
  }))
  if (amounts.length === 0 || amounts.some(({ unit }) => unit === undefined)) return undefined
  return Object.fromEntries(amounts.map(({ count, unit }) => [`${unit}s`, count]))
}

/** Undefined for what Temporal refuses. */
function valid<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}
