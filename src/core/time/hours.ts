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

/** When the quiet that a clock stands in is over. */
export function quietUntil({ to }: Hours, zone: string, now: Temporal.Instant): Temporal.Instant {
  const local = now.toZonedDateTimeISO(zone)
  const end = Temporal.PlainTime.from(to)
  // In an hour that comes twice, of the end's two times the one in the same half of it.
  const ends = local.with({ hour: end.hour, minute: end.minute, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 })
  return (Temporal.ZonedDateTime.compare(ends, local) > 0 ? ends : local.add({ days: 1 }).withPlainTime(to)).toInstant()
}
