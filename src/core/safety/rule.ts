import type { Category, Level } from './finding.ts'

/**
 * One way of saying one thing, written against the spelling of normalise.ts. `pattern` takes time linear in the text: gaps are bounded, and no
 * repetition stands inside another. A test sees every example fire.
 */
export type Rule = {
  id: string
  level: Exclude<Level, 0>
  category: Category
  /** One sentence: what the words mean, and why at this level. */
  why: string
  pattern: RegExp
  examples: readonly string[]
  /** Says too little alone, and is evidence for the model (model/raise.ts): too many harmless messages have these words as well. */
  hint?: true
  /** Set where the words themselves say whose life it is about. */
  subject?: 'self' | 'other'
}

/** What alone says little, and together much. Level 0 on its own. */
export type Signal = { id: string; sign: Sign; pattern: RegExp; examples: readonly string[] }

export type Sign =
  | 'farewell'
  | 'affairs'
  | 'message'
  | 'means'
  | 'place'
  | 'thought'
  | 'soon'
  | 'taken'
  | 'symptom'
  | 'other'
  | 'help'
  | 'stopping'
  | 'alone'
  | 'break'
  | 'use'
  | 'fit'
  | 'threat'
  | 'weapon'
  | 'cannot'
  | 'heavy'
  | 'tremor'
  | 'story'

/** Signs that together are a rule; `examples` fire it. */
export type Combination = Omit<Rule, 'pattern'> & {
  all: readonly Sign[] /** How many different signals of the first sign. */
  count?: number
  /** Signs that must not stand there: an event of long ago, or advice. */
  none?: readonly Sign[]
}
