/** From one due timer and the records it needs to what is to be stored. Nothing is written here. */
import { NO_CHANGES } from '../changes.ts'
import type { Community } from '../communities.ts'
import { deliveriesOf, idOf, makerIdOf } from '../delivery.ts'
import type { Job, JobContext } from '../job.ts'
import type { Outgoing, Planned } from '../outgoing.ts'
import type { Person } from '../people.ts'
import type { Changes, Due, Happening, OwnerKey, Skip, Versioned } from '../ports.ts'
import { seeded } from '../random.ts'
import type { Reason } from '../reason.ts'
import { type Calm, isCalm } from '../safety/calm.ts'
import type { Reader } from '../simplify.ts'
import { drafts } from '../staged.ts'
import { wordsFor } from '../words.ts'
import { missed, skipped, tooLateAt } from './missed.ts'
import { nextTimer, occurrenceOf } from './next.ts'
import type { Meeting, Timer } from './types.ts'

/** A due timer with everything read for it. `meetings` holds its meeting, or all of its community's. */
export type Ready = Due & {
  job: Job
  me: Versioned<Person>
  community: Versioned<Community>
  keys: { me: OwnerKey; community: OwnerKey }
  meetings: readonly Meeting[]
  calm: Calm | undefined
  reach: JobContext['reach']
}

/** Runs the job, unless it is too late or there is a reason not to; the timer moves on either way. */
export async function happening(ready: Ready, now: Temporal.Instant): Promise<Happening> {
  const { timer, owner, row, lease, job, keys, meetings } = ready
  const latest = tooLateAt(job, timer, now)
  const late = missed(job, timer, meetings, latest, now)
  const isLate = Temporal.Instant.compare(timer.due, latest) <= 0
  const { outgoing, changes, skips, planned, reader, later } = isLate ? nothing(ready, now) : await ran(ready, now)
  const next = later === undefined ? nextTimer(timer, meetings, isLate ? latest : timer) : { ...timer, due: later }
  const maker = { id: makerIdOf(ready), by: job.name, planned }
  return {
    owners: keys,
    changes: {
      ...NO_CHANGES,
      ...changes,
      at: now,
      due: { timer, owner, row, lease, ...(next && { next }) },
      meetings,
      deliveries: deliveriesOf(maker, outgoing, reader),
      skips: (job.unwritten ? [] : [...late, ...skips]).map((skip) => ({
        ...skip,
        id: idOf(maker.id, { date: skip.date, revision: planned.revision }),
      })),
    },
  }
}

type Ran = {
  outgoing: readonly Outgoing[]
  changes: Pick<Changes, 'person' | 'community'>
  skips: readonly Omit<Skip, 'id'>[]
  planned: Planned
  reader: Reader
  /** When to run again instead of what comes next. */
  later?: Temporal.Instant
}

const nothing = (ready: Ready, now: Temporal.Instant): Ran => ({
  outgoing: [],
  changes: {},
  skips: [],
  planned: plannedOf(ready, now),
  reader: readerOf(ready),
})

async function ran(ready: Ready, now: Temporal.Instant): Promise<Ran> {
  const { timer, job, meetings } = ready
  const { me, community, changed } = drafts(ready)
  const meeting = meetings.find(({ id }) => id === timer.meeting)
  const known = { occurrence: occurrenceOf(timer, meetings), now, meetings, ...(meeting && { meeting }), calm: isCalm(ready.calm, now) }
  const reason = putOut(timer, community.record) ?? job.skip?.({ ...known, me: me.record, community: community.record })
  if (reason !== undefined) return { ...nothing(ready, now), skips: [skipped(job.name, timer, reason)] }
  const reader = readerOf(ready)
  const random = seeded(`${timer.id} ${timer.date}`)
  let later: Temporal.Instant | undefined
  const putOff = (at: Temporal.Instant) => {
    later = at
  }
  const outgoing = await job.run({ ...known, timer, me, community, words: reader.words, random, reach: ready.reach, later: putOff })
  return { outgoing, changes: changed(), skips: [], planned: plannedOf(ready, now), reader, ...(later && { later }) }
}

/** Nothing that is about a community happens while the bot is put out of it. */
export const putOut = ({ owner, meeting }: Pick<Timer, 'owner' | 'meeting'>, { left }: Community): Reason | undefined =>
  left !== undefined && (owner === 'community' || meeting !== undefined) ? 'kicked' : undefined

function plannedOf({ timer, meetings, me, community, keys }: Ready, now: Temporal.Instant): Planned {
  const { at, revision } = occurrenceOf(timer, meetings)
  const { date, meeting } = timer
  const by = { [keys.me]: me.version, [keys.community]: community.version, ...versionsOf(meetings) }
  const when = { at: at.epochMilliseconds, due: timer.due.epochMilliseconds, made: now.epochMilliseconds }
  return { date, ...when, revision, by, ...(meeting !== undefined && { meeting }) }
}

const versionsOf = (meetings: readonly Meeting[]) => Object.fromEntries(meetings.map(({ id, version }) => [id, version]))

/** The one who reads it: the person, or the community. */
const readerOf = ({ me: { record: me }, community: { record: community } }: Ready) => ({
  zone: me.zone ?? community.zone ?? 'UTC',
  words: wordsFor(me.language, community.language),
})
