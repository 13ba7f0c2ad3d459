/** What the words of a message were found to say. Levels and their meaning: care/policy.md, "Levels". */

export type Level = 0 | 1 | 2 | 3 | 4

export type Category = (typeof CATEGORIES)[number]
export const CATEGORIES = [
  'suicide',
  'selfharm',
  'overdose',
  'withdrawal',
  'violence',
  'abuse',
  'craving',
  'relapse',
  'grief',
  'hopeless',
] as const

/** `categories` begins with that of the gravest rule; `rules` are the ids of those that fired, never any words. */
export type Finding = {
  level: Level
  categories: readonly Category[]
  subject: 'self' | 'other' | 'unclear'
  time: 'now' | 'recent' | 'past' | 'hypothetical'
  rules: readonly string[]
}
