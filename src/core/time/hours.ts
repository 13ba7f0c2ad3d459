/** Hours of the day in which somebody wants quiet. */
import { z } from 'zod'

/** Wall times, HH:MM; they may go over midnight. `from` is quiet, `to` no longer is. */
export const hours = z.object({ from: z.string(), to: z.string() })
export type Hours = z.infer<typeof hours>

/** Whether a clock in this zone stands within the hours. */
export function isQuiet({ from, to }: Hours, zone: string, now: Temporal.Instant): boolean {
  const time = now.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
  return from <= to ? time >= from && time < to : time >= from || time < to
}
