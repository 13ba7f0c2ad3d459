/** Finds coping tips offline: by topic, by title and text, and by the words people use for what they go through. */
import MiniSearch from 'minisearch'
import type { Tip } from '../content/types.ts'
import type { Words } from './words.ts'

/** Words that say nothing about what somebody needs. */
const STOP = new Set(
  'a about all am an and are as at be been but by can cant couldn didn do doesn don dont for from get got have having help how i if im in is isn it its ive just like ll m me my need not of on or re really s so some someone something t tell that the their them there they this to today tomorrow tonight too ve very want was wasn we what when with won you your'.split(
    ' ',
  ),
)

const indexes = new Map<string, MiniSearch<Tip>>()

/** A question is boiled down to what a button can carry, in characters once they are encoded. */
const LONGEST_ESSENCE = 60
/** Longest question that is read word by word. */
const MOST_WORDS = 300

/** The words of a question that some tip knows, in their order; empty when there are none. */
export function essence(query: string, { locale, language }: Words): string {
  const index = indexOf(locale, language.tips)
  const known = new Set<string>()
  for (const word of query.split(/[^\p{L}\p{N}’']+/u).slice(0, MOST_WORDS)) {
    if (word === '' || known.has(word) || index.search(word).length === 0) continue
    if (encodeURIComponent([...known, word].join(' ')).length > LONGEST_ESSENCE) break
    known.add(word)
  }
  return [...known].join(' ')
}

/** A tip that fits this much less well than the best one fits by accident. */
const WEAKEST = 0.3

/** The tips that fit some words, best first, then those about the same things as the best; none when nothing fits. */
export function findTips(query: string, { locale, language }: Words): readonly Tip[] {
  const tips: readonly Tip[] = language.tips
  const index = indexOf(locale, tips)
  const found = index.search(query)
  const best = tips.find(({ id }) => id === found[0]?.id)
  if (best === undefined) return []
  const fitting = found.filter(({ score }) => score >= (found[0]?.score ?? 0) * WEAKEST)
  const related = index.search(best.topics.join(' '), { fields: ['topics'], fuzzy: false })
  const ids = new Set([...fitting, ...related].map(({ id }) => id))
  return [...ids].flatMap((id) => tips.find((tip) => tip.id === id) ?? [])
}

function indexOf(locale: string, tips: readonly Tip[]): MiniSearch<Tip> {
  const known = indexes.get(locale)
  if (known !== undefined) return known
  const index = new MiniSearch<Tip>({
    fields: ['topics', 'words', 'title', 'text'],
    extractField: (tip, field) => {
      const value = tip[field as keyof Tip]
      return Array.isArray(value) ? value.join(' ') : String(value)
    },
    processTerm: stem,
    searchOptions: {
      boost: { topics: 4, words: 3, title: 2 },
      prefix: (term) => term.length > 4,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  })
  index.addAll(tips)
  indexes.set(locale, index)
  return index
}

/** One form for the forms of a word that people mix: cravings and craving, can't and cant. Undefined drops the word. */
function stem(term: string): string | null {
  const word = term.toLowerCase().replace(/[’']/g, '')
  if (STOP.has(word) || word === '') return null
  return word.length > 4 ? word.replace(/(ies|y)$/, 'i').replace(/(ing|ed|s)$/, '') : word
}
