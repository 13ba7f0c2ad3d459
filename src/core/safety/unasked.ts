/** What follows danger in words that were not said to the bot. Pure. Rules: care/policy.md, "Answers". */
import type { Community } from '../communities.ts'
import type { Person } from '../people.ts'
import { type Calm, isCooling } from './calm.ts'
import type { Finding } from './finding.ts'
import { triage } from './triage.ts'

export type Unasked = {
  /** A card for the room, a button that opens for its writer alone, or nothing. */
  show: 'card' | 'button' | 'nothing'
  /** `now` is repeated until somebody has seen it, `quietly` is said once. */
  alert?: 'now' | 'quietly'
}

type About = {
  person: Pick<Person, 'unasked'>
  community: Pick<Community, 'emergenciesOnly'>
  room: string
  calm: Calm | undefined
  now: Temporal.Instant
}

const NOTHING: Unasked = { show: 'nothing' }

export function unasked({ level, categories }: Finding, { person, community, room, calm, now }: About): Unasked {
  if (level < 3 || isCooling(calm, level, now)) return NOTHING
  const isAbuse = categories[0] === 'abuse'
  // Somebody may be looking at the screen: a card in the room would say what was said.
  if (level === 4) return { show: isAbuse ? 'button' : 'card', alert: 'now' }
  if (!person.unasked || (community.emergenciesOnly as readonly string[]).includes(room)) return NOTHING
  return { show: isAbuse ? 'nothing' : 'button', alert: 'quietly' }
}

/** The finding without what moderators called harmless. An emergency stays one, whatever they said. */
export function withoutHarmless(text: string, found: Finding, harmless: readonly string[], before: readonly string[]): Finding {
  if (found.level === 4 || found.level === 0 || harmless.length === 0) return found
  const without = (one: string) => harmless.reduce((left, words) => left.replaceAll(new RegExp(escaped(words), 'giu'), ' '), one)
  const rest = without(text)
  if (rest === text) return found
  const again = triage(rest, before.map(without))
  // What is left out may join words that were apart: that makes nothing worse.
  return again.level < found.level ? again : found
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
