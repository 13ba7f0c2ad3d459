/** What a grave message is about, by the kinds of words in it: for messages that no rule knows. Reads what features.ts saw last. */
import type { Category } from '../finding.ts'
import { counts, kinds } from './features.ts'
import { subjects } from './weights.ts'

/** In the order of the weights, the graver ones first: level 3 and 4 are never about the last two. */
export const CATEGORIES = [
  'suicide',
  'selfharm',
  'overdose',
  'withdrawal',
  'violence',
  'abuse',
  'grief',
  'hopeless',
] as const satisfies Category[]
const GRAVE = 6

export function categoryOf(level: 2 | 3): Category {
  const open = level === 3 ? GRAVE : CATEGORIES.length
  let [best, most] = [0, Number.NEGATIVE_INFINITY]
  for (let category = 0; category < open; category++) {
    let sum = subjects[category * (kinds.length + 1)] ?? 0
    for (let kind = 1; kind <= kinds.length; kind++) {
      if ((counts[kind] ?? 0) > 0) sum += subjects[category * (kinds.length + 1) + kind] ?? 0
    }
    if (sum > most) [best, most] = [category, sum]
  }
  return CATEGORIES[best] ?? 'suicide'
}

/** Kinds of words that name means, a place, the body failing, or an attack. */
const DANGEROUS = new Set(
  'suicide selfharm bleed pills gun rope height water gas note goodbye give_away wake breathe blue naloxone overdose seizure seeing confused heart hit choke weapon threat rape hide die kill too_much opioid stimulant benzo'.split(
    ' ',
  ),
)
const dangerous = kinds.flatMap((kind, at) => (DANGEROUS.has(kind) ? [at + 1] : []))

export const namesDanger = (): boolean => dangerous.some((kind) => (counts[kind] ?? 0) > 0)
