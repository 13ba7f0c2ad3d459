/** What follows when a delivery can never arrive: a person is told when they next appear, moderators are told of a room that is gone. */
import { isPerson } from './address.ts'
import { again } from './again.ts'
import { NO_CHANGES } from './changes.ts'
import type { Community } from './communities.ts'
import type { Delivery } from './outgoing.ts'
import type { Person } from './people.ts'
import type { Clock, OwnerKey, Store, Versioned } from './ports.ts'
import type { Reason } from './reason.ts'
import type { Timer } from './time/types.ts'

type Work = { store: Store; clock: Clock }
export type Lost = { owner: OwnerKey; recipient: OwnerKey; delivery: Delivery }

/** As many as a person can look through; older ones are in /why. */
const MOST_MISSED = 20

/** Notes a closed DM in the person's record and a room that is gone in the community's. Rejects when that cannot be stored. */
export async function noteLost({ store, clock }: Work, { owner, recipient, delivery }: Lost, reason: Reason): Promise<void> {
  if (reason === 'dm-closed') return again(() => noteMissed(store, clock, recipient, delivery))
  if ((reason === 'room-gone' || reason === 'kicked') && !isPerson(owner)) return again(() => noteGone(store, clock, owner, delivery))
}

/** Once per delivery, however often it is noted. */
async function noteMissed(store: Store, clock: Clock, key: OwnerKey, { id, by, planned }: Delivery): Promise<boolean> {
  const { record, version } = await store.person(key)
  // Who has been forgotten is not remembered for what did not reach them.
  if (version === 0 || record.missed.some((one) => one.id === id)) return true
  const one = { id, by, at: planned?.due ?? clock.now().epochMilliseconds }
  return put(store, clock, { key, version, record: { ...record, missed: [...record.missed, one].slice(-MOST_MISSED) } })
}

async function noteGone(store: Store, clock: Clock, key: OwnerKey, { to, by }: Delivery): Promise<boolean> {
  const { record, version } = await store.community(key)
  if (record.gone.some(({ room }) => room === to)) return true
  // When it is the moderators' own room, nobody has read what was said there last.
  const before = record.moderatorRoom === to ? record.gone.map((one) => ({ ...one, told: false })) : record.gone
  const gone = [...before, { room: to, told: false, by }]
  const now = clock.now()
  const tell = { id: 'room-gone', job: 'room-gone', owner: 'community', before: 0, date: now.toString(), due: now } as const
  return put(store, clock, undefined, { key, version, record: { ...record, gone } }, [tell])
}

type Put<T> = Versioned<T> & { key: OwnerKey }

async function put(
  store: Store,
  clock: Clock,
  person?: Put<Person>,
  community?: Put<Community>,
  putTimers: readonly Timer[] = [],
): Promise<boolean> {
  const changes = { ...NO_CHANGES, putTimers, at: clock.now(), ...(person && { person }), ...(community && { community }) }
  return (await store.commit(changes, { me: person?.key ?? '', community: community?.key ?? '' })) === 'done'
}
