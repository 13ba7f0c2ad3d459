/** From timers that are due to deliveries in the outbox: the clock's half of the bot. */
import { unset } from '../communities.ts'
import { faultOf } from '../fault.ts'
import type { Job } from '../job.ts'
import { nobody } from '../people.ts'
import type { Clock, Due, Happening, Log, OwnerKey, Store } from '../ports.ts'
import type { Address } from '../types.ts'
import { happening, type Ready } from './happening.ts'
import { communityOf } from './next.ts'

/** `wake` is called whenever there is something new to send. */
export type Work = { store: Store; clock: Clock; log: Log; jobs: readonly Job[]; wake(): void }

/** How many timers are claimed, and at most stored in one transaction: enough to be quick, few enough that nobody waits for them. */
const BATCH = 500
/** Others may change the same records meanwhile; a timer that meets them more often than this is left until its lease runs out. */
const MOST_TRIES = 20

/** Runs everything that is due, oldest first, and says how many timers were settled. */
export async function runDue(work: Work): Promise<number> {
  let settled = 0
  for (;;) {
    const due = await work.store.claim(work.clock.now(), BATCH)
    const done = await settle(work, due)
    settled += done
    // A timer that was late may be due again already: what is left is looked at until there is nothing to do.
    if (done === 0) return settled
    // A herd takes a while: its first deliveries are on their way before its last timer is claimed.
    work.wake()
  }
}

/** Stores what the jobs of some due timers want, each together with its timer's next occurrence. */
async function settle(work: Work, due: readonly Due[]): Promise<number> {
  let rest = due
  let settled = 0
  for (let attempt = 0; attempt < MOST_TRIES && rest.length > 0; attempt++) {
    const { wave, later } = await compute(work, rest)
    const outcomes = await work.store.commitAll(wave.map((one) => one.happening))
    settled += outcomes.filter((outcome) => outcome === 'done').length
    for (const [index, one] of wave.entries())
      if (outcomes[index] === 'failed') work.log.error('What a timer asked for could not be stored', { job: one.due.timer.job })
    rest = [...later, ...wave.filter((_, index) => outcomes[index] === 'conflict').map((one) => one.due)]
  }
  return settled
}

type Computed = { due: Due; happening: Happening }

/** Runs the jobs on records that are read together. Two that change the same record cannot both go by what was read: one is for later. */
async function compute(work: Work, due: readonly Due[]): Promise<{ wave: Computed[]; later: Due[] }> {
  const wave: Computed[] = []
  const later: Due[] = []
  const changed = new Set<string>()
  for (const ready of await load(work, due)) {
    const computed = await tryHappening(work, ready)
    if (computed === undefined) continue
    const { person, community } = computed.changes
    const keys = [person?.key, community?.key].filter((key) => key !== undefined)
    if (keys.some((key) => changed.has(key))) later.push(ready)
    else wave.push({ due: ready, happening: computed })
    for (const key of keys) changed.add(key)
  }
  return { wave, later }
}

async function tryHappening({ clock, log }: Work, ready: Ready): Promise<Happening | undefined> {
  try {
    return await happening(ready, clock.now())
  } catch (error) {
    // The lease runs out and the timer is tried again; the others go on.
    log.error('A timer could not be settled', { job: ready.job.name, ...faultOf(error) })
    return undefined
  }
}

/** Everything some timers need, in a handful of reads however many they are. */
async function load({ store, log, jobs }: Work, due: readonly Due[]): Promise<Ready[]> {
  const mine = due.filter(({ timer }) => timer.owner === 'me').map(({ owner }) => owner)
  const people = await store.people(mine)
  const calm = await store.calm(mine)
  const meetings = await store.meetingsOf(due.flatMap(({ timer }) => (communityOf(timer) === undefined ? (timer.meeting ?? []) : [])))
  const homeOf = ({ timer, owner }: Due): Address | undefined => {
    if (timer.owner === 'community') return owner as Address
    const about = (communityOf(timer) as Address | undefined) ?? meetings.get(timer.meeting ?? '')?.community
    return about ?? people.get(owner)?.record.home
  }
  const homes = [...new Set(due.map(homeOf).filter((home) => home !== undefined))]
  const communities = await store.communities(homes.map(store.keyOf))
  const all = [...new Set(due.flatMap(({ timer }) => communityOf(timer) ?? []))] as Address[]
  const listed = all.length === 0 ? [] : await store.meetings(...all)
  return due.flatMap((one): Ready[] => {
    const job = jobs.find(({ name }) => name === one.timer.job)
    if (job === undefined) {
      log.error('A timer names a job that does not exist', { job: one.timer.job })
      return []
    }
    const home = homeOf(one)
    const key = home === undefined ? '' : store.keyOf(home)
    const every = communityOf(one.timer)
    const single = one.timer.meeting === undefined ? undefined : meetings.get(one.timer.meeting)
    return [
      {
        ...one,
        job,
        me: people.get(one.owner) ?? { record: nobody(), version: 0 },
        calm: calm.get(one.owner),
        reach: onCallFor(store, one.owner),
        community: communities.get(key) ?? { record: unset(), version: 0 },
        keys: { me: one.timer.owner === 'me' ? one.owner : '', community: key },
        meetings: every === undefined ? [...(single ? [single] : [])] : listed.filter(({ community }) => community === every),
      },
    ]
  })
}

/** Their own record decides: whoever has left the list, or is forgotten, is not reached. */
const onCallFor = (store: Store, community: OwnerKey) => async (key: OwnerKey) => {
  const { record } = await store.person(key)
  return record.onCall.includes(community) ? record.address : undefined
}
