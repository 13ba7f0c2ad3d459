/** Cuts a question down to everyday words: what could say who somebody is stays here. */

import type { Language } from '../../content/index.ts'
import type { Tip } from '../../content/types.ts'
import { unaccented } from '../../content/unaccented.ts'
import type { Words } from '../words.ts'

/** In characters: a question for tips is a few sentences; more of it is a story, which is nobody else's. */
const LONGEST = 1_000
const MOST_WORDS = 60
const FEWEST_WORDS = 2

/** Mails, links, sites, paths, handles, rooms, mentions, and anything with a figure in it. */
const TELLING = /[@#<>/\\_=&]|\p{N}|\p{L}\.\p{L}/u
const CAPITAL = /^[^\p{L}]*\p{Lu}\p{Ll}/u
const ENDED = /[.!?…:]["”’)]*$/

/**
 * The words of a question that the language's own tips or its everyday list know, in their order: people who know nothing of this member wrote
 * those, so none is about this member. Empty when too little is left to ask with.
 */
export function clean(question: string, name: string, words: Words): string {
  const { known, everyday, introducing } = vocabularyOf(words)
  const own = new Set(wordsIn(name))
  const kept: string[] = []
  let [before, last, ended] = ['', '', true]
  for (const token of question
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .slice(0, LONGEST)
    .split(/\s+/)) {
    // A capital inside a sentence is a name, though the same letters may be a word: Hope, May, Mark. At its beginning it may be one.
    const isName = CAPITAL.test(token) && (!ended || !wordsIn(token).every((word) => everyday.has(word)))
    for (const typed of TELLING.test(token) ? [] : typedIn(token)) {
      const word = unaccented(typed)
      const isIntroduced = introducing.has(last) || (introducing.has(before) && last.length <= 2)
      if (!isName && !isIntroduced && !own.has(word) && known.has(word)) kept.push(typed)
      ;[before, last] = [last, word]
    }
    ended = ENDED.test(token)
  }
  return kept.length < FEWEST_WORDS ? '' : kept.slice(0, MOST_WORDS).join(' ')
}

/** In small letters, without apostrophes and accents, so that a word is found however it is written. */
export const wordsIn = (text: string): string[] => typedIn(text).map(unaccented)

/** All the words that tips are told and found by. */
export const wordsOf = (tips: readonly Tip[]): Set<string> =>
  new Set(tips.flatMap(({ title, text, topics, words }) => [title, text, ...topics, ...words]).flatMap(wordsIn))

/** The same as `wordsIn` with the accents that are part of a letter, and make another word of it: año, papá. */
const typedIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}’'`´ʼ]/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

type Vocabulary = Record<'known' | 'everyday' | 'introducing', ReadonlySet<string>>
const vocabularies = new WeakMap<Language, Vocabulary>()

function vocabularyOf({ language }: Words): Vocabulary {
  const made = vocabularies.get(language)
  if (made !== undefined) return made
  const everyday = new Set(language.everyday.flatMap(wordsIn))
  const vocabulary = {
    known: everyday.union(wordsOf(language.tips)),
    everyday,
    introducing: new Set(language.introducing.flatMap(wordsIn)),
  }
  vocabularies.set(language, vocabulary)
  return vocabulary
}
