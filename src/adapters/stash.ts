/** What a platform keeps for a person until they press for it: an open form, or a reply that only they may see. Sealed, and gone after an hour. */
import { randomBytes } from 'node:crypto'
import type { OwnerKey } from '../core/ports.ts'
import type { Address } from '../core/types.ts'

export type Stash = {
  /** Resolves with a name of 16 characters; rejects when it cannot be kept. */
  put(owner: Address, value: unknown): Promise<string>
  /** What the same person put there, or undefined: when it is another's, or too old. */
  get(owner: Address, name: string): Promise<unknown>
}

/** Longer than anybody fills in a form, in ms. */
const KEPT = 60 * 60_000

type Memory = { get(key: string): Promise<unknown>; set(key: string, value: unknown, ttl: number): Promise<unknown> }

/** The owner's key comes first in every key: so forgetting somebody takes these along, and nobody gets what is another's. */
export function createStash(memory: Memory, keyOf: (address: Address) => OwnerKey): Stash {
  return {
    async put(owner, value) {
      const name = randomBytes(12).toString('base64url')
      await memory.set(`${keyOf(owner)}:${name}`, value, KEPT)
      return name
    },
    get: async (owner, name) => memory.get(`${keyOf(owner)}:${name}`),
  }
}
