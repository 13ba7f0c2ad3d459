/** Finds coping tips offline: by topic, by title and text, and by the words people use for what they go through. */
import MiniSearch from 'minisearch'
import type { Tip } from '../content/types.ts'
import { termsOf } from './search-terms.ts'
import type { Words } from './words.ts'

/** `terms` are those some tip is found by. */
type Index = { tips: MiniSearch<Tip>; term(word: string): string | null; terms: ReadonlySet<string> }

const indexes = new Map<string, Index>()

/** Tips shown at once: more than three overwhelm (see what members say of long lists). */
export const AT_ONCE = 3
/** A question is boiled down to what a button can carry, in characters once they are encoded. */
const LONGEST_ESSENCE = 60
/** Longest question that is read word by word. */
const MOST_WORDS = 300

/** The words of a question that some tip knows, in their order, the rarest when they are too many; empty when there are none. */
export function essence(query: string, words: Words): string {
  const { tips, term } = indexOf(words)
  const known = new Map<string, { word: string; common: number }>()
  for (const word of query.split(/[^\p{L}\p{N}’']+/u).slice(0, MOST_WORDS)) {
    const meant = term(word)
    if (meant === null || known.has(meant)) continue
    const common = tips.search(word).length
    if (common > 0) known.set(meant, { word, common })
  }
  let kept = [...known.values()]
  while (encodeURIComponent(kept.map(({ word }) => word).join(' ')).length > LONGEST_ESSENCE) {
    const most = Math.max(...kept.map(({ common }) => common))
    kept = kept.toSpliced(
      kept.findLastIndex(({ common }) => common === most),
      1,
    )
  }
  return kept.map(({ word }) => word).join(' ')
}

/** What to do in an overdose or a withdrawal is for those who ask about it; to others it only brings alarm. */
export const isGeneral = ({ topics }: Tip): boolean => !topics.includes('safety')

/** A tip that fits this much less well than the best one fits by accident. */
const WEAKEST = 0.3

/** The tips that fit some words, best first, then those about the same things as the best; none when nothing fits. */
export function findTips(query: string, words: Words): readonly Tip[] {
  const tips: readonly Tip[] = words.language.tips
  const index = indexOf(words).tips
  const found = index.search(query)
  const best = tips.find(({ id }) => id === found[0]?.id)
  if (best === undefined) return []
  const fitting = found.filter(({ score }) => score >= (found[0]?.score ?? 0) * WEAKEST)
  const related = index.search(best.topics.join(' '), { fields: ['topics'], fuzzy: false, prefix: false })
  const ids = new Set([...fitting, ...related].map(({ id }) => id))
  return [...ids].flatMap((id) => tips.find((tip) => tip.id === id) ?? [])
}

function indexOf({ locale, language }: Words): Index {
  const ready = indexes.get(locale)
  if (ready !== undefined) return ready
  const term = termsOf(language.search)
  const terms = new Set<string>()
  // What is written as some tip has it means just that; only what no tip has may be a slip of the finger, or cut short.
  const isUnknown = (one: string) => one.length > 4 && !terms.has(one)
  const tips = new MiniSearch<Tip>({
    fields: ['topics', 'words', 'title', 'text'],
    extractField: (tip, field) => {
      const value = tip[field as keyof Tip]
      return Array.isArray(value) ? value.join(' ') : String(value)
    },
    processTerm: term,
    searchOptions: {
      boost: BOOST,
      prefix: isUnknown,
      fuzzy: (one) => isUnknown(one) && 0.2,
    },
  })
  tips.addAll(language.tips)
  for (const { topics, words, title, text } of language.tips) {
    for (const word of [...topics, ...words, title, text].join(' ').split(/[^\p{L}\p{N}’']+/u)) {
      const meant = term(word)
      if (meant !== null) terms.add(meant)
    }
  }
  const index = { tips, term, terms }
  indexes.set(locale, index)
  return index
}

/** What a tip is made for counts more than what its text happens to mention. */
const BOOST = { topics: 4, words: 4, title: 2, text: 0.2 }
