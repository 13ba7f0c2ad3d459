import { describe, expect, test } from 'vitest'
import { load } from '../../bench/triage/corpora.ts'
import { idioms } from '../../src/core/safety/families/idioms.ts'
import { signals } from '../../src/core/safety/families/signals.ts'
import { families } from '../../src/core/safety/families.ts'
import { needsOf } from '../../src/core/safety/needs.ts'
import { normalise } from '../../src/core/safety/normalise.ts'
import { createSift } from '../../src/core/safety/sift.ts'

describe('what a pattern needs', () => {
  test.each([
    [/\bkill myself\b/g, ['kill ']],
    [/\b(?:hit|hits) me\b/g, ['hit ', 'hits ']],
    [/\bpainless(?:ly)? way/g, ['painless ', 'painlessly ']],
    [/\bcut(?:ting)?\b/g, ['cut ', 'cutting ']],
    [/\b(?:a|the) (?:\w+ )?seizure\b/g, ['seizure ']],
    [/(?<!not )\boverdos\w+/g, ['overdos']],
  ])('%s', (pattern, needs) => {
    expect(needsOf(pattern)).toEqual(needs)
  })

  test.each([[/\w+ing\b/g], [/die/g], [/\bdie|\d+/g], [/(?:\bdie)?/g]])('nothing that could be named: %s', (pattern) => {
    expect(needsOf(pattern)).toBeUndefined()
  })
})

test('no pattern is passed over where it would match, in any labelled message', () => {
  const patterns = [...families, ...signals, ...idioms].map(({ pattern }) => pattern)
  const sift = createSift(patterns)

  const missed = load(['train', 'writers', '.']).flatMap(({ text }) => {
    const plain = normalise(text).all
    const may = sift(plain)
    return patterns.filter((pattern, at) => may[at] === 0 && plain.search(pattern) !== -1)
  })

  expect(missed).toEqual([])
})
