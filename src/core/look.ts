/** The last look before something is sent that was planned: is it still wanted, on the records as they stand now? */
import { isPerson } from './address.ts'
import { unset } from './communities.ts'
import type { Job } from './job.ts'
import type { Delivery, Planned } from './outgoing.ts'
import { nobody } from './people.ts'
import type { Clock, OwnerKey, Store } from './ports.ts'
import type { Reason } from './reason.ts'
import { isCalm } from './safety/calm.ts'
import { putOut } from './time/happening.ts'
import { communityOf } from './time/next.ts'
import type { Meeting } from './time/types.ts'
import type { Address } from './types.ts'

type Work = { store: Store; clock: Clock; jobs: readonly Job[] }
/** A delivery and the key of whoever it was planned by: a person, or a community by its address. */
export type Waiting = { owner: OwnerKey; delivery: Delivery }
type Asked = { owner: OwnerKey; planned: Planned; job: Job }

/** What was decided so lately is decided still, unless a record has changed. In ms: hours and dates change no sooner. */
const LATELY = 30_000

/** For each delivery the reason not to send it, if there is one. A handful of reads, however many there are. */
export async function lookAgain(work: Work, waiting: readonly Waiting[]): Promise<(Reason | undefined)[]> {
  const asked = waiting.map(({ owner, delivery: { by, planned } }): Asked | undefined => {
    const job = work.jobs.find(({ name }) => name === by)
    return planned === undefined || job?.skip === undefined ? undefined : { owner, planned, job }
  })
  const changed = await changedOf(
    work,
    asked.filter((one) => one !== undefined),
  )
  const reasons = await reasonsOf(work, changed)
  return asked.map((one) => one && reasons.get(one))
}

/** Those that were not decided just now on the records as they still are. */
async function changedOf({ store, clock }: Work, asked: readonly Asked[]): Promise<Asked[]> {
  const now = clock.now().epochMilliseconds
  const isLate = ({ planned }: Asked) => Math.abs(now - planned.made) > LATELY
  const keys = asked.filter((one) => !isLate(one)).flatMap(({ planned }) => Object.keys(planned.by))
  if (keys.length === 0) return [...asked]
  const versions = new Map([
    ...(await store.versions(keys)),
    ...[...(await store.meetingsOf(keys))].map(([id, { version }]) => [id, version] as const),
  ])
  const isSame = ({ planned }: Asked) => Object.entries(planned.by).every(([key, version]) => (versions.get(key) ?? 0) === version)
  return asked.filter((one) => isLate(one) || !isSame(one))
}

async function reasonsOf({ store, clock }: Work, asked: readonly Asked[]): Promise<Map<Asked, Reason | undefined>> {
  if (asked.length === 0) return new Map()
  const owners = asked.map(({ owner }) => owner).filter(isPerson)
  const people = await store.people(owners)
  const calm = await store.calm(owners)
  const meetings = await meetingsFor(
    store,
    asked.map(({ planned }) => planned),
  )
  const homeOf = ({ owner, planned }: Asked) => {
    if (!isPerson(owner)) return owner
    return communityOf(planned) ?? meetings(planned)[0]?.community ?? people.get(owner)?.record.home ?? ''
  }
  const communities = await store.communities(asked.map(homeOf))
  const now = clock.now()
  return new Map(
    asked.map((one) => {
      const { owner, planned, job } = one
      const me = people.get(owner)?.record
      if (me === undefined && isPerson(owner)) return [one, 'forgotten']
      const meeting = meetings(planned).find(({ id }) => id === planned.meeting)
      const occurrence = { date: planned.date, at: Temporal.Instant.fromEpochMilliseconds(planned.at), revision: planned.revision }
      const community = communities.get(homeOf(one))?.record ?? unset()
      const known = { me: me ?? nobody(), community, ...(meeting && { meeting }), meetings: meetings(planned) }
      const context = { ...known, occurrence, now, calm: isCalm(calm.get(owner), now) }
      const timer = {
        owner: isPerson(owner) ? 'me' : 'community',
        ...(planned.meeting !== undefined && { meeting: planned.meeting }),
      } as const
      return [one, putOut(timer, community) ?? job.skip?.(context)]
    }),
  )
}

/** For each occurrence its meeting, or all of the community's when it was any of them. */
async function meetingsFor(store: Store, planned: readonly Planned[]): Promise<(one: Planned) => readonly Meeting[]> {
  const single = await store.meetingsOf(planned.flatMap((one) => (communityOf(one) === undefined ? (one.meeting ?? []) : [])))
  const communities = [...new Set(planned.flatMap((one) => communityOf(one) ?? []))] as Address[]
  const listed = communities.length === 0 ? [] : await store.meetings(...communities)
  return (one) => {
    const every = communityOf(one)
    if (every !== undefined) return listed.filter(({ community }) => community === every)
    const meeting = single.get(one.meeting ?? '')
    return meeting === undefined ? [] : [meeting]
  }
}
