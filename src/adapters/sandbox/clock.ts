/** A clock that can be set, for the sandbox alone. Flowing, it keeps the pace of the real one from where it was set; else it stands still. */
import type { Clock, Log } from '../../core/ports.ts'
import { background } from '../ticking.ts'

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

/** The machine's own time, for a sandbox beside real platforms: nobody moves their clock. */
export function machineClock(): SandboxClock {
  const shown = sandboxClock(false)
  return Object.assign(shown, { now: () => Temporal.Now.instant() })
}

/** What keeps a number between two runs. */
type Memory = { get(key: string): Promise<unknown>; set(key: string, value: number): Promise<unknown> }

/** A clock that was set ahead starts there again, so that what was planned stays in its future. */
export async function rememberClock(clock: SandboxClock, memory: Memory, log: Log): Promise<void> {
  const ahead = await memory.get('ahead')
  if (typeof ahead === 'number') clock.set(Temporal.Now.instant().add({ milliseconds: ahead }))
  const { set } = clock
  clock.set = (to) => {
    set(to)
    background('remember the clock', () => memory.set('ahead', to.epochMilliseconds - Date.now()), log)
  }
}
