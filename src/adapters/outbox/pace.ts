/** How fast one platform may be spoken to, so that it never has to say "too fast". Counts on a clock that only goes forward. */

/** The window a platform counts its rate in. */
const WINDOW_MS = 1000
/** A send that is late may be made up for by this many steps, so that the rate is used to the full; the window still holds. */
const SLACK_STEPS = 10
/** Of every window's sends one is never given to anything but safety. */
const RESERVED = 1

export type Pace = {
  /** How many may begin now; safety may also use what is kept free for it. */
  free(only?: 'safety'): number
  /** Notes that so many begin now. */
  use(count: number): void
  /** Milliseconds until the next one may begin. */
  wait(): number
}

const UNLIMITED: Pace = { free: () => Number.POSITIVE_INFINITY, use: () => undefined, wait: () => 0 }

/** Even steps, and never more than the platform's rate in any window. Without a rate, nothing waits. */
export function createPace(rate: number | undefined, now: () => number = () => performance.now()): Pace {
  if (rate === undefined) return UNLIMITED
  const usual = Math.max(rate - RESERVED, 1)
  const step = WINDOW_MS / usual
  const recent: number[] = []
  let next = now()

  function left(most: number): number {
    while (recent[0] !== undefined && recent[0] <= now() - WINDOW_MS) recent.shift()
    return Math.max(most - recent.length, 0)
  }
  return {
    free(only) {
      if (only === 'safety') return left(rate)
      const steps = Math.floor((now() - Math.max(next, now() - SLACK_STEPS * step)) / step) + 1
      return Math.min(left(usual), Math.max(steps, 0))
    },
    use(count) {
      for (let one = 0; one < count; one++) recent.push(now())
      next = Math.max(next, now() - SLACK_STEPS * step) + count * step
    },
    wait() {
      const window = left(usual) > 0 ? 0 : (recent[0] ?? 0) + WINDOW_MS - now()
      return Math.max(next - now(), window, 0)
    },
  }
}
