/** Every clock change of every zone from 2020 to 2040. */

export const ZONES = Intl.supportedValuesOf('timeZone')
const [FROM, TO] = [Temporal.Instant.from('2020-01-01T00:00Z'), Temporal.Instant.from('2041-01-01T00:00Z')]

/** A stretch on the wall that a change skips or repeats, and when that is. A zone without changes has an ordinary hour instead. */
export type Change = { zone: string; at: Temporal.Instant; from: Temporal.PlainDateTime; to: Temporal.PlainDateTime }

export function changesIn(zone: string): Change[] {
  const found: Change[] = []
  let next = FROM.toZonedDateTimeISO(zone).getTimeZoneTransition('next')
  for (; next !== null && Temporal.Instant.compare(next.toInstant(), TO) < 0; next = next.getTimeZoneTransition('next')) {
    const to = next.toPlainDateTime()
    const from = next.subtract({ nanoseconds: 1 }).toPlainDateTime().add({ nanoseconds: 1 })
    found.push({ zone, at: next.toInstant(), ...(Temporal.PlainDateTime.compare(from, to) < 0 ? { from, to } : { from: to, to: from }) })
  }
  const quiet = Temporal.PlainDateTime.from('2027-01-01T00:00')
  return found.length > 0 ? found : [{ zone, at: quiet.toZonedDateTime(zone).toInstant(), from: quiet, to: quiet.add({ hours: 1 }) }]
}
