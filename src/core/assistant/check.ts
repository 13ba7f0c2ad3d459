/** Whether a model's answer may be shown. In doubt it may not: the tips stand well without it. */
import type { Tip } from '../../content/types.ts'
import { triage } from '../safety/triage.ts'
import { AT_ONCE } from '../search.ts'
import type { Words } from '../words.ts'
import { wordsIn, wordsOf } from './clean.ts'
import type { Given } from './question.ts'

export type Picked = { tips: readonly Tip[]; link: string }

/** In characters: two short sentences. */
const SHORTEST = 20
const LONGEST = 280
const MOST_SENTENCES = 2
/** How many longer words a sentence shares with the tips it is about; less is about something else. */
const LEAST_SHARED = 2
const LONG_WORD = 4

/** Letters, spaces and the marks of a plain sentence: no figures, links, mentions, markup, questions or cheers. */
const PLAIN = /^[\p{L}\p{M} ,.;:’'“”"()…–—-]+$/u
/** A full stop inside a word is an address. */
const SITE = /\p{L}\.\p{L}/u

/** The tips it picked and the sentence, or undefined. Only ids that were offered count, and one that was not spoils the answer. */
export function check({ tips: ids, link: given }: Given, offered: readonly Tip[], { language }: Words): Picked | undefined {
  const tips = ids.map((id) => offered.find((tip) => tip.id === id)).filter((tip) => tip !== undefined)
  if (tips.length !== ids.length || new Set(ids).size !== ids.length || tips.length < 1 || tips.length > AT_ONCE) return undefined
  // An accent beside its letter would hide a word from the lists.
  const link = given.normalize('NFC').trim()
  if (link.length < SHORTEST || link.length > LONGEST || !PLAIN.test(link) || SITE.test(link)) return undefined
  if (link.split(/[.…]+/).filter((sentence) => sentence.trim() !== '').length > MOST_SENTENCES) return undefined
  if (language.neverFromModel.some((never) => never.test(link))) return undefined
  if (!isAbout(link, tips) || triage(link).level > 1) return undefined
  return { tips, link }
}

function isAbout(link: string, tips: readonly Tip[]): boolean {
  const known = wordsOf(tips)
  const shared = new Set(wordsIn(link).filter((word) => word.length >= LONG_WORD && known.has(word)))
  return shared.size >= LEAST_SHARED
}
