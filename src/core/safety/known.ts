/** What help may use of what is kept: as much as can be read in the time help has. Never rejects. */
import { type Care, careFor } from '../../content/care.ts'
import { type Community, unset } from '../communities.ts'
import { faultOf } from '../fault.ts'
import { withPatience } from '../patience.ts'
import { nobody, type Person } from '../people.ts'
import type { Log, Store } from '../ports.ts'
import type { Address, Request } from '../types.ts'
import type { Calm } from './calm.ts'

export type Known = { person: Person; community: Community; home: Address | undefined; country: string | undefined; care: Care }

/** A store that is down or slow means that nothing is known: a card is less local then, never late. */
export async function knownOf({ from, community, locale }: Request, store: Store, log: Log): Promise<Known> {
  const nothing = { person: nobody(), community: unset(), home: community, country: undefined, care: careFor(locale) }
  const read = async (): Promise<Known> => {
    const { record } = await store.person(store.keyOf(from))
    const home = community ?? record.home
    const place = home === undefined ? unset() : (await store.community(store.keyOf(home))).record
    // The member's own country goes before the community's, and so does what the platform knows of their language.
    const care = careFor(record.language, locale, place.language)
    return { person: record, community: place, home, country: record.country ?? place.country, care }
  }
  const failed = (error: unknown) => {
    log.error('Could not read what a help card goes by', faultOf(error))
    return undefined
  }
  return (await withPatience(read().catch(failed))) ?? nothing
}

/** When they were answered last, by the same rule: not knowing is no reason to say nothing. */
export function calmOf({ from }: Pick<Request, 'from'>, store: Store, log: Log): Promise<Calm | undefined> {
  const read = async () => {
    const key = store.keyOf(from)
    return (await store.calm([key])).get(key)
  }
  const failed = (error: unknown) => {
    log.error('Could not read when help was offered last', faultOf(error))
    return undefined
  }
  return withPatience(read().catch(failed))
}
