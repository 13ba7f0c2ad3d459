/**
 * From the clock on a wall to an instant and back.
 *
 * A zone keeps its offset for months. While it does, days are plain arithmetic; only near a change is Temporal asked, which costs
 * a hundred times as much. Wall times are milliseconds since 1970-01-01 00:00 on that wall.
 */

import { DAY } from './calendar.ts'

/** A zone, and the stretch last looked at in which its offset stays the same: from inclusive to exclusive, all in milliseconds. */
export type Zone = { readonly name: string; from: number; to: number; offset: number }

/** More than there are names, so that only made-up spellings can reach it. */
const MOST = 1_000
const zones = new Map<string, Zone>()

/** The zone of an IANA name; a RangeError if there is none. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known !== undefined) return known
  const zone = { name, from: 0, to: 0, offset: 0 }
  look(zone, 0)
  if (zones.size >= MOST) zones.clear()
  zones.set(name, zone)
  return zone
}

/** The local day it is at an instant in epoch milliseconds. */
export function dayAt(zone: Zone, at: number): number {
  if (at < zone.from || at >= zone.to) look(zone, at)
  return Math.floor((at + zone.offset) / DAY)
}

/** When a wall time is, in epoch milliseconds: `compatible`, so a skipped time moves forward and of a doubled one it is the first. */
export function instantAt(zone: Zone, wall: number): number {
  const guess = wall - zone.offset
  if (guess < zone.from || guess >= zone.to) look(zone, guess)
  const at = wall - zone.offset
  // No clock was ever set by more than a day, so further in than that no other offset can name the same wall time.
  if (at - zone.from > DAY && zone.to - at > DAY) return at
  return wallClock(wall).toZonedDateTime(zone.name, { disambiguation: 'compatible' }).epochMilliseconds
}

const wallClock = (wall: number) => Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()

function look(zone: Zone, at: number): void {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone.name)
  zone.offset = local.offsetNanoseconds / 1e6
  // A change at this very instant has happened already, and "previous" would leave it out.
  zone.from = local.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY
  zone.to = local.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY
}
