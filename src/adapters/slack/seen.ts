/** Slack sends again what was not confirmed in time, although it may have been answered: the same happening is answered once. */
import { putBounded } from '../bounded.ts'

/** Longer than Slack tries, in ms. */
const KEPT = 65 * 60_000
const MOST_KEPT = 20_000

/** True the first time an id is seen. What commits is told apart by the store as well, whichever process it comes to. */
export function createSeen(kept = KEPT, most = MOST_KEPT): { isNew(id: string): boolean; has(id: string): boolean } {
  const seen = new Map<string, number>()
  const has = (id: string) => Date.now() - (seen.get(id) ?? Number.NEGATIVE_INFINITY) < kept
  return {
    has,
    isNew(id) {
      if (has(id)) return false
      putBounded(seen, id, Date.now(), most)
      return true
    },
  }
}
