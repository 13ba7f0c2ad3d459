/** A day as people live it: the night belongs to the evening before it. */

/** Hour at which a new day begins for check-ins, in the person's own zone. */
const DAY_BEGINS = 4

/** The date that an instant belongs to, a day ending at 04:00 on the person's clock. */
export function dayOf(at: Temporal.Instant, zone: string): Temporal.PlainDate {
  const local = at.toZonedDateTimeISO(zone)
  // By the clock on the wall, not by hours passed: a clock change at 02:00 does not move the boundary.
  return local.hour < DAY_BEGINS ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate()
}

/** Days in a row up to today; today itself may still be to come. */
export function streakOf(days: ReadonlySet<string>, today: Temporal.PlainDate): number {
  let day = days.has(today.toString()) ? today : today.subtract({ days: 1 })
  let count = 0
  for (; days.has(day.toString()); day = day.subtract({ days: 1 })) count++
  return count
}
