/** Erases what belongs to a person, or all that is kept of a community. */
import { type Kysely, sql } from 'kysely'
import type { OwnerKey } from '../../core/ports.ts'
import type { Address } from '../../core/types.ts'
import type { Erase } from '../outbox/queue.ts'
import type { Tables } from './schema.ts'
import { tables } from './schema.ts'
import { ownerKey, type Seal } from './seal.ts'

/** Every row that is theirs, in every table, and what waits elsewhere. */
export async function eraseOwner(trx: Kysely<Tables>, owner: OwnerKey, erase: Erase | undefined): Promise<void> {
  for (const [table, fate] of Object.entries(tables)) {
    if (fate.forget === 'keep') continue
    for (const column of fate.owned) await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${owner}`.execute(trx)
  }
  await erase?.(trx, owner)
}

/** The community, and the people who can belong to no other. */
export async function eraseCommunity(trx: Kysely<Tables>, seal: Seal, community: Address, erase: Erase | undefined): Promise<void> {
  const key = ownerKey(seal, community)
  const people = await trx.selectFrom('people').select('key').where('community', '=', seal.hash('person', community)).execute()
  for (const person of people) await eraseOwner(trx, person.key, erase)
  const meetings = await trx.selectFrom('meetings').select('id').where('community', '=', community).execute()
  // Reminders that people set themselves go with what they are about.
  for (const meeting of [`every:${community}`, ...meetings.map(({ id }) => id)]) {
    await trx.deleteFrom('timers').where('meeting', '=', meeting).execute()
    await trx.deleteFrom('ledger').where('meeting', '=', meeting).execute()
  }
  await eraseOwner(trx, key, erase)
  await trx.deleteFrom('meetings').where('community', '=', community).execute()
  await trx.deleteFrom('tallies').where('community', '=', key).execute()
  await trx.deleteFrom('communities').where('address', '=', key).execute()
}

/** A keyed hash of the only community a person's address can belong to (`slack:person:T1/U2`), or null where addresses tell nothing. */
export function onlyCommunity(seal: Seal, address: Address): string | null {
  const [platform, , id = ''] = address.split(':')
  const [community, rest] = id.split('/')
  return rest === undefined ? null : seal.hash('person', `${platform}:community:${community}`)
}
