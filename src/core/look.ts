/** The last look before something is sent that was planned: is it still wanted, on the records as they stand now? */
import { unset } from './communities.ts'
import type { Delivery } from './outgoing.ts'
import { nobody } from './people.ts'
import type { Clock, OwnerKey, Store } from './ports.ts'
import type { Reason } from './reason.ts'
import type { Job, SkipContext } from './types.ts'

type Work = { store: Store; clock: Clock; jobs: readonly Job[] }
/** A delivery and the key of whoever it was planned by: a person, or a community by its address. */
export type Waiting = { owner: OwnerKey; delivery: Delivery }

/** For each delivery the reason not to send it, if there is one. A handful of reads, however many there are. */
export async function lookAgain({ store, clock, jobs }: Work, waiting: readonly Waiting[]): Promise<(Reason | undefined)[]> {
  const planned = waiting.filter(({ delivery }) => delivery.planned !== undefined)
  if (planned.length === 0) return waiting.map(() => undefined)
  const people = await store.people(planned.map(({ owner }) => owner).filter((owner) => !owner.includes(':')))
  const homeOf = (owner: OwnerKey) => (owner.includes(':') ? owner : people.get(owner)?.record.home)
  const communities = await store.communities(planned.flatMap(({ owner }) => homeOf(owner) ?? []))
  const meetings = await store.meetingsOf(planned.flatMap(({ delivery }) => delivery.planned?.meeting ?? []))
  const now = clock.now()

  return waiting.map(({ owner, delivery: { by, planned: one } }) => {
    const job = jobs.find(({ name }) => name === by)
    if (job?.skip === undefined || one === undefined) return undefined
    const me = people.get(owner)?.record
    if (me === undefined && !owner.includes(':')) return 'forgotten'
    const meeting = one.meeting === undefined ? undefined : meetings.get(one.meeting)
    const at = Temporal.Instant.fromEpochMilliseconds(one.at)
    const context: SkipContext = {
      me: me ?? nobody(),
      community: communities.get(homeOf(owner) ?? '')?.record ?? unset(),
      ...(meeting && { meeting }),
      occurrence: { date: one.date, at, revision: one.revision },
      now,
    }
    return job.skip(context)
  })
}
