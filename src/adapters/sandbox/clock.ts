/** A clock that can be set, for the sandbox alone. Flowing, it keeps the pace of the real one from where it was set; else it stands still. */
import type { Clock } from '../../core/ports.ts'

export type SandboxClock = Clock & { set(to: Temporal.Instant): void; readonly zone: string; setZone(zone: string): void }

/** Starts at `from`, or now, in the machine's own zone. */
export function sandboxClock(flowing: boolean, from = Temporal.Now.instant()): SandboxClock {
  let zone = Temporal.Now.timeZoneId()
  let base = from
  let setAt = performance.now()
  return {
    now: () => (flowing ? base.add({ milliseconds: Math.round(performance.now() - setAt) }) : base),
    set(to) {
      base = to
      setAt = performance.now()
    },
    get zone() {
      return zone
    },
    setZone(next) {
      zone = next
    },
  }
}
