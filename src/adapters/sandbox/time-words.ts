/** The words that steer the sandbox's clock. */

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const

/** `3 days`, `1 day 2 hours`, `an hour` or an ISO duration, or undefined. */
export function durationFrom(text: string): Temporal.Duration | undefined {
  const wanted = text.trim().toLowerCase()
  if (wanted.startsWith('-')) return undefined
  if (wanted.startsWith('p')) return valid(() => Temporal.Duration.from(wanted))
  const parts = [...wanted.matchAll(/(\d+|an?)\s*([a-z]+)/g)]
  const amounts = parts.map(([, count = '', unit = '']) => ({
    count: /^an?$/.test(count) ? 1 : Number(count),
    unit: UNITS.find((one) => unit === one || unit === `${one}s`),
  }))
  if (amounts.length === 0 || amounts.some(({ unit }) => unit === undefined)) return undefined
  return valid(() => Temporal.Duration.from(Object.fromEntries(amounts.map(({ count, unit }) => [`${unit}s`, count]))))
}

/** `2027-03-13T23:00[America/New_York]`, or the same without a zone in the one the clock has. */
export function momentFrom(text: string, zone: string): Temporal.ZonedDateTime | undefined {
  const wanted = text.trim()
  return valid(() => Temporal.ZonedDateTime.from(wanted)) ?? valid(() => Temporal.PlainDateTime.from(wanted).toZonedDateTime(zone))
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
