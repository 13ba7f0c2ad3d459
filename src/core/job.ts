/** A job: the clock asks instead of a person. */
import type { Community } from './communities.ts'
import type { Outgoing } from './outgoing.ts'
import type { Person } from './people.ts'
import type { OwnerKey } from './ports.ts'
import type { Random } from './random.ts'
import type { Reason } from './reason.ts'
import type { Meeting, Occurrence, Timer } from './time/types.ts'
import type { Address, Draft } from './types.ts'
import type { Words } from './words.ts'

/** The clock asks instead of a person. */
export type Job = {
  name: string
  /** Due longer ago than this, it is skipped; `start` means once the occurrence itself has begun. */
  late: Temporal.Duration | 'start'
  /** Nothing is written down of what it leaves out: the job alone would say too much of a person. */
  unwritten?: true
  /** Why there should be nothing this time. Asked when the timer is due, and again on fresh records just before a delivery is sent. */
  skip?(context: SkipContext): Reason | undefined
  run(context: JobContext): readonly Outgoing[] | Promise<readonly Outgoing[]>
}

export type SkipContext = {
  me: Person
  community: Community
  /** The timer's meeting as it stands; absent when it was removed. */
  meeting?: Meeting
  /** The meetings of the community, for a timer that waits for any of them; else its meeting. */
  meetings: readonly Meeting[]
  /** When the occurrence itself is: a timer that reminds is due before it. */
  occurrence: Occurrence
  now: Temporal.Instant
  /** True in the day after the timer's owner was in danger: nothing cheerful goes to them. */
  calm: boolean
}

export type JobContext = Omit<SkipContext, 'me' | 'community'> & {
  timer: Timer
  /** The record of the timer's owner; for a person's timer, the community is that of the meeting, or else their home. */
  me: Draft<Person>
  community: Draft<Community>
  words: Words
  random: Random
  /** Where somebody can be reached who is on call for the timer's community; undefined when they no longer are. */
  reach(key: OwnerKey): Promise<Address | undefined>
  /** Puts the timer off: it is due again then, for the same occurrence, and not before. */
  later(at: Temporal.Instant): void
}
