/** A page that one person has alone: what they did last is what it shows, however long something before it takes. */
import type { Address } from '../../core/types.ts'

/** Shows something, unless the person has done something else meanwhile. */
export type Turn = (job: () => Promise<unknown>) => Promise<void>
export type Turns = { take(who: Address): Turn }

const MOST_KEPT = 2000

export function createTurns(): Turns {
  const latest = new Map<Address, { nth: number; done: Promise<unknown> }>()
  let count = 0
  return {
    take(who) {
      const nth = ++count
      const before = latest.get(who)
      latest.delete(who)
      if (latest.size >= MOST_KEPT) latest.delete([...latest.keys()][0] as Address)
      const mine = { nth, done: before?.done ?? Promise.resolve() }
      latest.set(who, mine)
      return async (job) => {
        // One after the other: two that are on their way at once might arrive in any order.
        const work = mine.done.then(async () => {
          if ((latest.get(who)?.nth ?? nth) === nth) await job()
        })
        mine.done = work.catch(() => undefined)
        await work
      }
    },
  }
}
