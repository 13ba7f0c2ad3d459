/** Members whose nudges are all due at nine, and what becomes of them. */
import type { Opened } from '../src/adapters/store/open.ts'
import { NO_CHANGES } from '../src/core/changes.ts'
import { nobody } from '../src/core/people.ts'
import type { Happening } from '../src/core/ports.ts'
import type { Address } from '../src/core/types.ts'

/** When they are all due. */
export const NINE = Temporal.Instant.from('2027-01-05T09:00:00Z')
/** How many are stored in one transaction. */
const BATCH = 500

/** Stores so many members, each with a nudge that is due at `due`; `platform` is where they are. */
export async function settle({ store }: Pick<Opened, 'store'>, count: number, platform: string, due = NINE): Promise<void> {
  const at = due.subtract({ hours: 12 })
  const rule = { every: 'daily', time: '09:00', zone: 'UTC', start: '2027-01-01' } as const
  for (let from = 0; from < count; from += BATCH) {
    const happenings = Array.from({ length: Math.min(BATCH, count - from) }, (_, index): Happening => {
      const address: Address = `${platform}:person:${from + index}`
      const key = store.keyOf(address)
      const record = { ...nobody(), zone: 'UTC', address, nudge: { time: '09:00', zone: 'UTC' } }
      const timer = { id: 'nudge-1', job: 'nudge', owner: 'me', rule, before: 0, date: '2027-01-05', due } as const
      return {
        changes: { ...NO_CHANGES, at, person: { key, version: 0, record }, putTimers: [timer] },
        owners: { me: key, community: '' },
      }
    })
    await store.commitAll(happenings)
  }
}
