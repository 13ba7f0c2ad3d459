/** What tells deliveries apart that were made at once: a number that rises. */

let last = 0

/** Rises within a process, and across a restart as far as the clock does. `at` is in ms since 1970. */
export function nextSeq(at: number): number {
  last = Math.max(last + 1, at * 1000)
  return last
}
