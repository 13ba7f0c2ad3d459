/** How fast one platform may be spoken to, so that it never has to say "too fast". Counts on a clock that only goes forward. */

/** The window a platform counts its rate in. */
const WINDOW_MS = 1000
/** A platform counts when a send arrives, and one that left later may be quicker on its way. */
const JITTER_MS = 5
/** A send that is late may be made up for by this many steps, so that the rate is used to the full; the window still holds. */
const SLACK_STEPS = 10
/** In every other window one send is left to safety. That is enough, as each step frees another and what is urgent takes it first. */
const RESERVED = 0.5

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
  const step = WINDOW_MS / Math.max(rate - RESERVED, 1)
  const window = WINDOW_MS + JITTER_MS
  const recent: number[] = []
  let next = now()

  const left = (): number => {
    while (recent[0] !== undefined && recent[0] <= now() - window) recent.shift()
    return Math.max(rate - recent.length, 0)
  }

  return {
    free(only) {
      if (only === 'safety') return left()
      const steps = Math.floor((now() - Math.max(next, now() - SLACK_STEPS * step)) / step) + 1
      return Math.min(left(), Math.max(steps, 0))
    },
    use(count) {
      for (let one = 0; one < count; one++) recent.push(now())
      next = Math.max(next, now() - SLACK_STEPS * step) + count * step
    },
    wait() {
      const full = left() > 0 ? 0 : (recent[0] ?? 0) + window - now()
      return Math.max(next - now(), full, 0)
    },
  }
}
