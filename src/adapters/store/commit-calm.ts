/** The step of a commit that stores what safety remembers of a person for a while. */
import { expiryOf } from '../../core/safety/calm.ts'
import type { Stage } from './refused.ts'

/** One row a person, the newest stands; those that are over go at once, so that none outlives its day by much. */
export async function putCalm({ trx, seal, happenings }: Stage): Promise<void> {
  for (const { changes } of happenings) {
    const { calm, forget, at } = changes
    if (calm === undefined || calm.key === forget) continue
    const row = { owner: calm.key, expires_at: expiryOf(calm.state), body: seal.seal(`calm/${calm.key}`, calm.state) }
    await trx.deleteFrom('calm').where('expires_at', '<=', at.epochMilliseconds).execute()
    const insert = trx.insertInto('calm').values(row)
    await insert.onConflict((on) => on.column('owner').doUpdateSet(row)).execute()
  }
}
