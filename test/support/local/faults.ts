/** Bad days: answers that fail, come late, or never come. */

/**
 * `status` is answered instead of doing anything; `drop: 'before'` hangs up without doing it, `'after'` does it and hangs up, so that
 * nobody can know; `wait` does it later.
 */
export type Fault = { times?: number; status?: number; drop?: 'before' | 'after'; wait?: number }

export type Faults = ReturnType<typeof createFaults>

export function createFaults() {
  const planned: { route: string; fault: Fault; left: number }[] = []
  return {
    /** For the next requests to a route (`POST /channels/{channel_id}/messages`) or a method (`chat.postMessage`), or to all of them: `*`. */
    plan(route: string, fault: Fault): void {
      planned.push({ route, fault, left: fault.times ?? 1 })
    },
    /** Everything is well again. */
    clear(): void {
      planned.length = 0
    },
    next(route: string): Fault | undefined {
      const found = planned.find((one) => one.left > 0 && (one.route === '*' || one.route === route))
      if (found === undefined) return undefined
      found.left -= 1
      return found.fault
    },
  }
}
