/** From a timer that is due to deliveries in the outbox: the clock's half of the bot. */
import { unset } from '../communities.ts'
import { delivery } from '../delivery.ts'
import { faultOf } from '../fault.ts'
import { nobody } from '../people.ts'
import type { Clock, Due, Log, Store } from '../ports.ts'
import { seeded } from '../random.ts'
import { stage } from '../staged.ts'
import type { Job } from '../types.ts'
import { wordsFor } from '../words.ts'
import { nextOccurrence } from './rule.ts'
import type { Meeting, Occurrence, Rule, Timer } from './types.ts'

type Work = { store: Store; clock: Clock; log: Log; jobs: readonly Job[] }

/** How many timers are claimed at once: enough to be quick, few enough that a lease outlives them. */
const BATCH = 100

/** Runs everything that is due, oldest first, and says how many timers were settled. */
export async function runDue(work: Work): Promise<number> {
  let settled = 0
  for (;;) {
    const due = await work.store.claim(work.clock.now(), BATCH)
    for (const one of due) if (await settle(work, one)) settled++
    if (due.length < BATCH) return settled
  }
}

/** A timer as it waits for the first occurrence after an instant, or undefined when its rule has run out. */
export function waiting(timer: Omit<Timer, 'date' | 'due'>, rule: Rule, after: Temporal.Instant): Timer | undefined {
  const occurrence = nextOccurrence(rule, after.add({ minutes: timer.before }))
  return occurrence && { ...timer, date: occurrence.date, due: occurrence.at.subtract({ minutes: timer.before }) }
}

/** Stores what a due timer's job wants, together with the timer's next occurrence. False when it has to wait for another try. */
async function settle({ store, clock, log, jobs }: Work, due: Due): Promise<boolean> {
  const { timer } = due
  const job = jobs.find(({ name }) => name === timer.job)
  if (job === undefined) {
    log.error('A timer names a job that does not exist', { job: timer.job })
    return false
  }
  const now = clock.now()
  const latest = now.subtract(job.late)
  const tooLate = Temporal.Instant.compare(timer.due, latest) < 0
  if (tooLate) log.warn('Skipped what was due too long ago', { job: job.name })
  try {
    const meeting = timer.meeting === undefined ? undefined : await store.meeting(timer.meeting)
    const rule = timer.rule ?? meeting?.rule
    const next = rule && waiting(timer, rule, tooLate ? latest : timer.due)
    const run = await compute(store, due, meeting, now, tooLate ? undefined : job)
    const at = {
      at: now,
      due: { ...due, ...(next && { next }) },
      ...run.changes,
      deliveries: run.outgoing.map((one, index) => delivery(`${timer.id} ${timer.date} ${index}`, one, run.reader)),
    }
    return (await store.commit(at, run.keys)) === 'done'
  } catch (error) {
    // The lease runs out and the timer is tried again; the others go on.
    log.error('A timer could not be settled', { job: timer.job, ...faultOf(error) })
    return false
  }
}

/** Runs the job on its owner's records; without a job there is nothing to deliver and nothing changes. */
async function compute(store: Store, { timer, owner }: Due, meeting: Meeting | undefined, now: Temporal.Instant, job: Job | undefined) {
  const mine = timer.owner === 'me'
  const me = mine ? await store.person(owner) : { record: nobody(), version: 0 }
  const home = mine ? me.record.home : undefined
  const key = mine ? (home === undefined ? '' : store.keyOf(home)) : owner
  const community = key === '' ? { record: unset(), version: 0 } : await store.community(key)
  const keys = { me: mine ? owner : '', community: key }
  const staged = stage(store, { me, community, keys }, home, async () => [])
  const words = wordsFor(me.record.language, community.record.language)
  const occurrence = { date: timer.date, at: timer.due.add({ minutes: timer.before }), ...said(meeting, timer.date) }
  const random = seeded(`${timer.id} ${timer.date}`)
  const context = { timer, me: staged.me, community: staged.community, occurrence, now, words, random, ...(meeting && { meeting }) }
  const outgoing = job === undefined ? [] : await job.run(context)
  const zone = me.record.zone ?? community.record.zone ?? 'UTC'
  return { outgoing, changes: staged.changes(), keys, reader: { zone, words } }
}

function said(meeting: Meeting | undefined, date: string): Pick<Occurrence, 'revision' | 'note'> {
  const { note, revision = 0 } = meeting?.rule.except?.[date] ?? {}
  return { revision, ...(note !== undefined && { note }) }
}
