/**
 * Reads danger in words: rules that say why, and under them a small model that may raise what they found. Pure, synchronous, and linear in the
 * length of the text, so that it cannot be slow or down. Rules: care/policy.md, "Levels" and "What is known about doing it well".
 */
import type { Finding, Level } from './finding.ts'
import { judge } from './model/model.ts'
import { partsOf } from './model/parts.ts'
import { type Raised, raise } from './model/raise.ts'
import { evidenceOf, type Fired, literal, mostOf, readMessage, type Seen } from './read.ts'
import type { Sign } from './rule.ts'
import { subjectOf, timeOf } from './sense.ts'
import { together } from './together.ts'

export type { Category, Finding } from './finding.ts'

/** Signs that back the model where it takes a message for an emergency. */
const DANGER = new Set<Sign>(['affairs', 'message', 'means', 'place', 'thought', 'taken', 'symptom', 'fit', 'threat', 'weapon', 'cannot'])

const NOTHING: Finding = { level: 0, categories: [], subject: 'unclear', time: 'now', rules: [] }

/** In letters: a sentence. */
const SHORT = 60
const FEWEST_WORDS = 4

/**
 * How grave a message is, what it is about and for whom. The same words always give the same finding. `before` are the same writer's last
 * messages of the last minutes (see lately.ts): what they said counts where this one adds to it.
 */
export const triage = (text: string, before: readonly string[] = []): Finding => examine(text, before).found

/** The same, and whether the words can matter to what is said next. */
export function examine(text: string, before: readonly string[]): { found: Finding; matters: boolean } {
  const { pieces, seen } = readMessage(text)
  const fired = seen.flatMap((one) => one.fired)
  const ruled = mostOf(fired)
  if (ruled < 4 && !isDenial(pieces, fired, seen)) fired.push(...lookAgain(pieces, text, ruled, seen))
  if (before.length > 0) fired.push(...together({ text, seen, level: mostOf(fired) }, before, triage))
  const matters = fired.length > 0 || seen.some(({ signs }) => signs.size > 0)
  if (fired.length === 0) return { found: NOTHING, matters }
  const level = mostOf(fired)
  const gravest = fired.toSorted((one, other) => other.level - one.level)
  const found: Finding = {
    level,
    categories: [...new Set(gravest.map(({ category }) => category))],
    subject: level === 0 ? 'unclear' : subjectOf(pieces[0] ?? '', gravest[0]?.subject),
    time: timeOf(pieces[0] ?? '', level),
    rules: [...new Set(gravest.map(({ id }) => id))],
  }
  return { found, matters }
}

/** Makes ready what the first look needs, so that nobody who asks for help waits for it. */
export const warmUp = (): void => void triage('')

/** A short message that is nothing but a denial, such as "I don’t want to die": the model, which weighs words, has nothing to add. */
function isDenial(pieces: readonly string[], fired: readonly Fired[], seen: readonly Seen[]): boolean {
  return (
    fired.length === 0 &&
    (pieces[0]?.length ?? 0) < SHORT &&
    seen.some(({ denied }) => denied) &&
    seen.every(({ hints }) => hints.length === 0)
  )
}

/** What the model says beyond the rules, with the hints that it agrees with. */
function lookAgain(pieces: readonly string[], text: string, ruled: Level, seen: readonly Seen[]): Fired[] {
  const found = seen.flatMap(({ fired, hints }) => [...fired, ...hints])
  const evidence = evidenceOf(seen)
  const backed = isBacked(seen)
  const hinted = mostOf(seen.flatMap(({ hints }) => hints))
  let most: Raised | undefined
  const parts = pieces.flatMap((piece) => partsOf(literal(piece)))
  for (const part of parts) {
    const raised = raise(judge(part, parts.length === 1 ? text : part, evidence), ruled, backed, hinted)
    // A few words such as "I think so" are likeness to nothing: a gentle question needs more than that.
    if (raised?.level === 2 && part.split(' ').length < FEWEST_WORDS) continue
    if (raised !== undefined && raised.level > (most?.level ?? 0)) most = raised
  }
  if (most === undefined) return []
  const { level } = most
  const agreed = seen.flatMap(({ hints }) => hints).map((hint) => ({ ...hint, level: hint.level > level ? level : hint.level }))
  // A rule or hint knows better what it is about than the model.
  const about = agreed.length > 0 || ruled > 2 ? (agreed[0] ?? found.find((one) => one.level > 2)) : undefined
  return [about === undefined ? most : { ...most, category: about.category, ...(about.subject && { subject: about.subject }) }, ...agreed]
}

/** Whether a rule, a hint or a sign of danger agrees when the model takes a message for an emergency. */
export function isBacked(seen: readonly Seen[]): boolean {
  return seen.some(
    ({ fired, hints, signs }) => [...fired, ...hints].some(({ level }) => level > 2) || signs.keys().some((sign) => DANGER.has(sign)),
  )
}
