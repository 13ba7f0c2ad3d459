import type { Words } from '../words.ts'

/** `15 minutes`, `an hour`, `1 day`, `1 hour, 30 minutes`. */
export function longTime(minutes: number, { locale }: Words): string {
  const { days, hours, minutes: rest } = Temporal.Duration.from({ minutes }).round({ largestUnit: 'days' })
  return new Intl.DurationFormat(locale, { style: 'long' }).format({ days, hours, minutes: rest })
}
