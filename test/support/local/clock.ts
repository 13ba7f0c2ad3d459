/** The time of a local server. */

/** Milliseconds, and may be moved forward. Standing still, it only moves so. */
export type Clock = ReturnType<typeof createClock>

export function createClock(now: () => number = Date.now) {
  let ahead = 0
  let still: number | undefined
  return {
    now: () => (still ?? now()) + ahead,
    advance(ms: number) {
      ahead += ms
    },
    freeze() {
      still ??= now()
    },
  }
}
