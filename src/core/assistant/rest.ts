/** A model that does not answer is left alone for a while, so that members do not wait for it again and again. */
import type { Failure } from '../ports.ts'

const IN_A_ROW = 3
const MINUTES = 1
const TROUBLE: readonly (Failure | undefined)[] = ['slow', 'busy', 'down']

export function createRest() {
  let failed = 0
  let until: Temporal.Instant | undefined
  return {
    isResting: (now: Temporal.Instant) => until !== undefined && Temporal.Instant.compare(now, until) < 0,
    /** What the last question came to. */
    note(failure: Failure | undefined, now: Temporal.Instant) {
      failed = TROUBLE.includes(failure) ? failed + 1 : 0
      until = failed >= IN_A_ROW ? now.add({ minutes: MINUTES }) : undefined
    },
  }
}
