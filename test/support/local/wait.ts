/** Waiting for the bot to do something, and saying so loudly when it does not. */

/** `explain` says what was done lately, so that a failed wait explains itself. */
export function createWait(explain: () => string) {
  const waiting = new Set<() => void>()
  let last = performance.now()
  return {
    /** Wakes whoever waits. */
    changed() {
      last = performance.now()
      for (const look of waiting) look()
    },
    /** Resolves when nothing has happened for `ms`: what comes of the last thing is over, as far as anybody can tell. */
    async quiet(ms: number) {
      for (let left = ms; left > 0; left = ms - (performance.now() - last)) await new Promise((resolve) => setTimeout(resolve, left))
    },
    /** The first answer of `find`, looked for again whenever something happens; rejects after `ms`. */
    until<T>(find: () => T | undefined, what: string, ms: number): Promise<T> {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => end(() => reject(new Error(`${what} within ${ms} ms.${explain()}`))), ms)
        const end = (settle: () => void) => {
          clearTimeout(timer)
          clearInterval(ticking)
          waiting.delete(look)
          settle()
        }
        const look = () => {
          const found = find()
          if (found !== undefined) end(() => resolve(found))
        }
        // Not everything that is waited for happens here.
        const ticking = setInterval(look, 10)
        waiting.add(look)
        look()
      })
    },
  }
}
