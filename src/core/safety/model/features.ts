/**
 * What the model sees of a message: hashes of words and runs of words, of letters in words, of kinds of words and their order, and of its shape.
 * Written into the same arrays each time, so that nothing is made; they hold until the next message.
 */
import { createTable, FIRST, hashOf, mix, step } from '../table.ts'
import { kindsOfWords } from './kinds-of-words.ts'
import { shape } from './shape.ts'

/** How many places there are for hashes, as a power of two. */
export const BITS = 17
const PLACES = (1 << BITS) - 1
/** More words than a window of triage.ts has. */
const MOST_WORDS = 4_096
const MOST = 32_768
const DOT = 46
const SPACE = 32
/** Different kinds of words of which all pairs are looked at. */
const MOST_KINDS = 24

/** Groups of features, each with its own share in the score, however long the message. */
export type Group = { list: Int32Array; size: number }
const group = (): Group => ({ list: new Int32Array(MOST), size: 0 })
export const groups = { words: group(), letters: group(), order: group(), pairs: group(), mixed: group(), shape: group() } as const

/** The last place is for the end of a sentence, which is no kind. */
export const kinds = Object.keys(kindsOfWords)
const END = 999
const [exact, stems] = [new Map<number, number>(), new Map<number, number>()]
for (const [at, kind] of kinds.entries()) {
  for (const word of kindsOfWords[kind]?.split(' ') ?? []) {
    if (word.endsWith('*')) stems.set(hashOf(word.slice(0, -1)), at + 1)
    else exact.set(hashOf(word), at + 1)
  }
}
const [exactly, beginning] = [createTable(exact), createTable(stems)]

const hashes = new Int32Array(MOST_WORDS)
const kindAt = new Int32Array(MOST_WORDS)
const order = new Int32Array(MOST_WORDS)
const present = new Uint8Array(kinds.length + 1)
/** How often each kind of word stood in the last message looked at; kinds count from 1, in the order of kinds-of-words.ts. */
export const counts = new Int32Array(kinds.length + 1)

/** Reads a message as normalise.ts left it; `raw` is how it was written, `evidence` the hashes of rules and signs that were found. */
export function look(plain: string, raw: string, evidence: readonly number[]): typeof groups {
  for (const one of Object.values(groups)) one.size = 0
  const words = readWords(plain)
  readKinds(words)
  shape((one, other) => put(groups.shape, mix(one, other)), raw, evidence, words, hashes, counts)
  return groups
}

const put = (into: Group, hash: number) => {
  if (into.size < MOST) into.list[into.size++] = hash & PLACES
}

function readWords(plain: string): number {
  let [count, from] = [0, 0]
  for (let at = 0; at <= plain.length && count < MOST_WORDS; at++) {
    if (at < plain.length && plain.charCodeAt(at) !== SPACE) continue
    if (at > from) readWord(plain, from, at, count++)
    from = at + 1
  }
  if (count > 0) put(groups.words, mix(mix(2, hashes[count - 1] ?? 0), 9))
  return count
}

function readWord(plain: string, from: number, to: number, at: number): void {
  const { words, letters } = groups
  let [hash, before, stem] = [FIRST, FIRST, 0]
  for (let sign = from; sign < to; sign++) {
    before = hash
    hash = step(hash, plain.charCodeAt(sign))
    if (sign - from >= 2) stem = beginning(hash) || stem
  }
  kindAt[at] =
    to - from === 1 && plain.charCodeAt(from) === DOT ? END : exactly(hash) || stem || (to - from > 4 ? plural(plain, to, before) : 0)
  const word = mix(hash, to - from)
  hashes[at] = word
  const [last, earlier] = [at > 0 ? (hashes[at - 1] ?? 0) : 7, at > 1 ? (hashes[at - 2] ?? 0) : 7]
  put(words, mix(1, word))
  put(words, mix(mix(2, last), word))
  if (at > 1) {
    put(words, mix(mix(mix(3, earlier), last), word))
    put(words, mix(mix(4, earlier), word))
  }
  // Two to five letters in a row, the spaces around the word included.
  for (let start = from - 1; start < to; start++) {
    let run = FIRST
    for (let sign = start; sign < start + 5 && sign <= to; sign++) {
      run = step(run, sign < from || sign === to ? SPACE : plain.charCodeAt(sign))
      if (sign > start) put(letters, run ^ (run >>> 13))
    }
  }
}

/** 115 is `s`. */
const plural = (plain: string, to: number, before: number) => (plain.charCodeAt(to - 1) === 115 ? exactly(before) : 0)

function readKinds(words: number): void {
  present.fill(0)
  counts.fill(0)
  let [size, different] = [0, 0]
  const { order: inOrder, pairs, mixed } = groups
  for (let at = 0; at < words; at++) {
    const kind = kindAt[at] ?? 0
    if (kind === 0) continue
    const [last, earlier] = [order[size - 1] ?? 0, order[size - 2] ?? 0]
    if (kind !== END) {
      put(inOrder, mix(10, kind))
      if (at > 0) put(mixed, mix(mix(13, hashes[at - 1] ?? 0), kind))
      if (at < words - 1) put(mixed, mix(mix(14, kind), hashes[at + 1] ?? 0))
      present[kind] = 1
      counts[kind] = (counts[kind] ?? 0) + 1
    }
    if (size > 0) put(inOrder, mix(mix(11, last), kind))
    if (size > 1) put(inOrder, mix(mix(mix(12, earlier), last), kind))
    order[size++] = kind
  }
  for (let kind = 1; kind < present.length; kind++) if (present[kind] === 1 && different < MOST_KINDS) order[different++] = kind
  for (let one = 0; one < different; one++)
    for (let other = one + 1; other < different; other++) put(pairs, mix(mix(15, order[one] ?? 0), order[other] ?? 0))
}
