/** What became of deliveries, written into the ledger. */
import type { Kysely } from 'kysely'
import type { Tables } from '../store/schema.ts'
import type { Settled } from './queue.ts'

/** One statement for all that ended alike; `at` is in ms since 1970. Those who are forgotten have no row any more. */
export async function record(trx: Kysely<Tables>, results: readonly Settled[], at: number): Promise<void> {
  const alike = Map.groupBy(results, (result) => {
    const reason = result.state === 'sent' ? null : result.reason
    const unclear = result.state === 'sent' ? result.taken.unclear : result.unclear
    return JSON.stringify([result.state, reason, result.taken.tries, unclear])
  })
  for (const group of alike.values()) {
    const [first] = group
    if (first === undefined) continue
    const state = first.state === 'again' ? ('waiting' as const) : first.state
    const reason = first.state === 'sent' ? null : first.reason
    const unclear = first.state === 'sent' ? first.taken.unclear : first.unclear
    const ids = group.map(({ taken }) => taken.id)
    await trx.updateTable('ledger').set({ state, reason, at, tries: first.taken.tries, unclear }).where('id', 'in', ids).execute()
  }
}
