/** Looks once through a text for the beginnings of words that patterns need, and says which patterns are worth trying. */
import { needsOf } from './needs.ts'
import { createTable, FIRST, hashOf, step } from './table.ts'

const SPACE = 32

/** For each pattern, in their order, 1 where it may match; the array is the same each time and holds until the next call. */
export type Sift = (text: string) => Uint8Array

/** Reading all that patterns need takes a tenth of a second, which is spent at the first text and not at every start: `warmUp` is that text. */
export function createSift(patterns: readonly RegExp[]): Sift {
  let made: Sift | undefined
  return (text) => {
    made ??= siftFor(patterns)
    return made(text)
  }
}

function siftFor(patterns: readonly RegExp[]): Sift {
  const always: number[] = []
  const lists: number[][] = [[]]
  const numbers = new Map<number, number>()
  patterns.forEach((pattern, at) => {
    const needs = needsOf(pattern)
    if (needs === undefined) always.push(at)
    for (const need of needs ?? []) {
      const key = hashOf(need)
      const number = numbers.get(key) ?? lists.push([]) - 1
      numbers.set(key, number)
      lists[number]?.push(at)
    }
  })
  const table = createTable(numbers)
  const may = new Uint8Array(patterns.length)
  const look = (hash: number) => {
    const number = table(hash)
    if (number > 0) for (const at of lists[number] ?? []) may[at] = 1
  }
  return (text) => {
    may.fill(0)
    for (const at of always) may[at] = 1
    let hash = FIRST
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at)
      hash = step(hash, sign)
      look(hash)
      if (sign === SPACE) hash = FIRST
    }
    look(step(hash, SPACE))
    return may
  }
}
