import { describe, expect, test } from 'vitest'
import { idioms } from '../../src/core/safety/families/idioms.ts'
import { signals } from '../../src/core/safety/families/signals.ts'
import { families } from '../../src/core/safety/families.ts'
import { triage } from '../../src/core/safety/triage.ts'

const LENGTH = 100_000
const patterns = [...families, ...signals, ...idioms].map(({ id, pattern }) => [id, pattern] as const)

/** The words a pattern knows: what comes nearest to matching it without end. */
const alphabet = (pattern: RegExp) => [...new Set(pattern.source.replace(/\\[a-zA-Z]/g, ' ').match(/[a-z]+/g) ?? ['a'])]

function fill(next: (at: number) => string): string {
  const words: string[] = []
  for (let length = 0, at = 0; length < LENGTH; at++) {
    const word = next(at)
    words.push(word)
    length += word.length + 1
  }
  return words.join(' ')
}

/** The same mixture each time. */
function mixer(seed: number) {
  let state = seed
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * most)
  }
}

function hostile(pattern: RegExp): string[] {
  const words = alphabet(pattern)
  const pick = mixer(7)
  const pairs = Array.from({ length: 3 }, () => [words[pick(words.length)] ?? '', words[pick(words.length)] ?? ''])
  return [
    fill(() => words[pick(words.length)] ?? ''),
    fill((at) => words[at % words.length] ?? ''),
    ...pairs.map((pair) => fill((at) => pair[at % 2] ?? '')),
    `${words[0]} ${'a'.repeat(LENGTH)}`,
    `${words[0]}${' '.repeat(LENGTH)}${words[0]}`,
  ]
}

describe('every pattern gets through 100 kB made of its own words', () => {
  test.each(patterns)('%s', (_, pattern) => {
    const began = performance.now()

    for (const text of hostile(pattern)) for (const _match of text.matchAll(pattern));

    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test.each(patterns)('%s repeats nothing inside a repetition, and has no open gap', (_, { source }) => {
    expect(source).not.toMatch(/\.[*+]/)
    expect(source).not.toMatch(/\{\d+,\}/)
    expect(source).not.toMatch(/\([^()]*[*+][^()]*\)[*+]/)
  })
})

test.each([
  ['one word', 'a'.repeat(LENGTH)],
  ['spaces', ' '.repeat(LENGTH)],
  ['backticks', '`'.repeat(LENGTH)],
  ['quotation marks', '"a'.repeat(LENGTH / 2)],
  ['quoted lines', '> a\n'.repeat(LENGTH / 4)],
  ['stars', 'a*'.repeat(LENGTH / 2)],
  ['mentions', '<@'.repeat(LENGTH / 2)],
  ['addresses', 'https://'.repeat(LENGTH / 8)],
  ['zero-width signs', 'a\u200B'.repeat(LENGTH / 2)],
  ['accents', 'a\u0301'.repeat(LENGTH / 2)],
  ['ligatures that grow', '\uFDFA'.repeat(LENGTH)],
  [
    'everything at once',
    fill((at) => ['i', 'wanna', 'die', 'not', 'he', 'wont', 'wake', 'tonight', 'pills', 'the', '.'][(at * 7) % 11] ?? ''),
  ],
])('triage gets through 100 kB of %s', (_, text) => {
  expect(triage(text).level).toBeTypeOf('number')
})
