/** One form for the forms of a word that people mix: cravings and craving, can't and cant, booze and alcohol. */

import type { SearchWords } from '../content/types.ts'
import { unaccented } from '../content/unaccented.ts'

/** Shortest beginning that is left when an ending is taken off. */
const SHORTEST = 3

/** Turns a word into what it is found by; null drops it. */
export function termsOf({ ignored, endings, families }: SearchWords): (word: string) => string | null {
  const dropped = new Set(ignored.map(unaccented))
  const bareEndings = endings.map(unaccented)
  const heads = new Map(
    families.flatMap(([head = '', ...others]) => [head, ...others].map((one) => [stem(unaccented(one)), stem(unaccented(head))] as const)),
  )
  return (typed) => {
    const word = unaccented(typed.toLowerCase().replace(/[’']/g, ''))
    if (word === '' || dropped.has(word)) return null
    const stemmed = stem(word)
    return heads.get(stemmed) ?? stemmed
  }

  function stem(word: string): string {
    const ending = bareEndings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST)
    // Slipped is slip, and stopping is stop.
    return ending === undefined ? word : word.slice(0, -ending.length).replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  }
}
