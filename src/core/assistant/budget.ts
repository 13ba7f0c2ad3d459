/** How often a model is asked in a day. Counts only, under keys that `/forget` erases with the person. */
import { z } from 'zod'
import type { OwnerKey } from '../ports.ts'

/** For what may be lost or must expire; `ttl` in ms. */
export type Shelf = { get(key: string): Promise<unknown>; set(key: string, value: unknown, ttl: number): Promise<unknown> }

/** More than anybody asks in a long hard evening. */
const MEMBER_A_DAY = 20
/** Fifteen such members, or hundreds of ordinary ones: about half a million tokens, a cost a community can bear. */
const COMMUNITY_A_DAY = 300
/** In ms; the day is in the key, so this only has to be longer. */
const KEPT = 26 * 3_600_000

const count = z.number().int().min(0).catch(0)

export type Budget = { spend(me: OwnerKey, community: OwnerKey, now: Temporal.Instant): Promise<boolean> }

export function createBudget(shelf: Shelf): Budget {
  // One after the other, so that many at once do not all see the same count.
  let last: Promise<unknown> = Promise.resolve()

  /** False when either has none left; then nothing is counted. */
  async function spend(me: OwnerKey, community: OwnerKey, now: Temporal.Instant): Promise<boolean> {
    const day = now.toString().slice(0, 10)
    const limits = [
      { key: `${me}:${day}`, most: MEMBER_A_DAY },
      { key: `${community}:${day}`, most: COMMUNITY_A_DAY },
    ]
    const counts = await Promise.all(limits.map(async ({ key }) => count.parse(await shelf.get(key))))
    if (limits.some(({ most }, at) => (counts[at] ?? 0) >= most)) return false
    for (const [at, { key }] of limits.entries()) await shelf.set(key, (counts[at] ?? 0) + 1, KEPT)
    return true
  }

  return {
    spend(me, community, now) {
      const mine = last.then(() => spend(me, community, now))
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
