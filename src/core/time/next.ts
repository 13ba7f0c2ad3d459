/** What a timer waits for next: an occurrence of its own rule, of its meeting, or of whichever of a community's meetings comes first. */
import { type After, nextOccurrence, occurrenceOn } from './rule.ts'
import type { Meeting, Occurrence, Rule, Timer } from './types.ts'

type Kept = Omit<Timer, 'date' | 'due'>
/** An instant by which timers are due, or the timer as it waited before: then nothing is missed that shares its instant. */
type Since = Temporal.Instant | Pick<Timer, 'date' | 'due'>

/** What goes in `Timer.meeting` to wait for any meeting of a community. */
export const everyMeetingOf = (community: string): string => `every:${community}`

/** The community whose meetings a timer waits for, if it waits for any of them. */
export const communityOf = ({ meeting }: Pick<Timer, 'meeting'>): string | undefined =>
  meeting?.startsWith('every:') ? meeting.slice('every:'.length) : undefined

/** A timer as it waits for the first occurrence of a rule that is due after an instant, or undefined when its rule has run out. */
export function waiting(timer: Kept, rule: Rule, since: Since): Timer | undefined {
  const occurrence = nextOccurrence(rule, afterOf(since, timer))
  return occurrence && at(timer, occurrence.date, occurrence.at)
}

/** The same for any timer. `meetings` holds its meeting, or all of its community's; a timer that is due once has no next. */
export function nextTimer(timer: Kept, meetings: readonly Meeting[], since: Since): Timer | undefined {
  if (timer.meeting === undefined) return timer.rule && waiting(timer, timer.rule, since)
  const own = ruleOf(timer, meetings)
  if (own !== undefined) return waiting(timer, own, since) ?? resting(timer)
  if (communityOf(timer) === undefined) return undefined
  const [first] = starting(meetings, dueOf(since).add({ minutes: timer.before }))
  // Several may share a date: for such a timer the instant names the occurrence.
  return first === undefined ? resting(timer) : at(timer, first.toString(), first)
}

/** When a timer is due whose meetings have nothing to come: never. It goes with its meeting, and wakes when that gets a new date. */
export const NEVER = Temporal.Instant.from('9999-01-01T00:00Z')

const resting = (timer: Kept): Timer => ({ ...timer, date: '9999-01-01', due: NEVER })

/** When a timer's occurrence of that name is now, under the rules as they stand; undefined when there is none any more. */
export function sameOccurrence(timer: Timer, meetings: readonly Meeting[]): Timer | undefined {
  const rule = ruleOf(timer, meetings)
  const found = rule && occurrenceOn(rule, timer.date)
  return found && at(timer, timer.date, found.at)
}

/**
 * A timer after one of its meetings changed. What is due already and still stands is left to be claimed; else it waits for whatever comes
 * first now, which may be sooner than before. A reminder whose time has gone by while its meeting is still to come is due at once: if it
 * was sent already, it is not sent again.
 */
export function retimed(timer: Timer, meetings: readonly Meeting[], now: Temporal.Instant): Timer | undefined {
  if (timer.meeting === undefined && timer.rule === undefined) return timer
  const isDue = Temporal.Instant.compare(timer.due, now) <= 0
  if (isDue && sameOccurrence(timer, meetings)?.due.equals(timer.due)) return timer
  return nextTimer(timer, meetings, now.subtract({ minutes: timer.before }))
}

/** An occurrence as its timer knows it: the revision and the note are those of the rule today. */
export function occurrenceOf(timer: Timer, meetings: readonly Meeting[]): Occurrence {
  const rule = ruleOf(timer, meetings)
  const { revision, note } = (rule && occurrenceOn(rule, timer.date)) ?? { revision: 0 }
  return { date: timer.date, at: timer.due.add({ minutes: timer.before }), revision, ...(note !== undefined && { note }) }
}

const dueOf = (since: Since) => (since instanceof Temporal.Instant ? since : since.due)

function afterOf(since: Since, { before }: Kept): After {
  const at = dueOf(since).add({ minutes: before })
  return since instanceof Temporal.Instant ? at : { at, date: since.date }
}

const ruleOf = ({ rule, meeting }: Kept, meetings: readonly Meeting[]) => rule ?? meetings.find(({ id }) => id === meeting)?.rule

const at = ({ ...timer }: Kept, date: string, when: Temporal.Instant): Timer => ({
  ...timer,
  date,
  due: when.subtract({ minutes: timer.before }),
})

function starting(meetings: readonly Meeting[], after: Temporal.Instant): Temporal.Instant[] {
  return meetings.flatMap(({ rule }) => nextOccurrence(rule, after)?.at ?? []).sort(Temporal.Instant.compare)
}
