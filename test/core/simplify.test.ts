import { expect, test } from 'vitest'
import { moment } from '../../src/core/moment.ts'
import type { Can } from '../../src/core/ports.ts'
import { simplify } from '../../src/core/simplify.ts'
import { split } from '../../src/core/split.ts'
import type { Reply } from '../../src/core/types.ts'
import { wordsFor } from '../../src/core/words.ts'

const ALL: Can = { pictures: true, files: true, forms: true, moments: true, titles: true, text: 2_000, buttons: 25, dedupes: true }
const NOTHING: Can = { pictures: false, files: false, forms: false, moments: false, titles: false, text: 2_000, buttons: 5, dedupes: true }
const reader = { zone: 'America/Chicago', words: wordsFor('en'), now: Temporal.Instant.from('2027-01-04T14:00Z') }
const evening = Temporal.Instant.from('2027-01-06T01:00Z')
const full: Reply = {
  to: 'room',
  title: 'Title',
  text: `Starts ${moment(evening)}`,
  facts: [{ name: 'Mood', value: 'okay' }],
  list: ['one', 'two'],
  image: { svg: '<svg/>', alt: 'A calendar of one good day' },
  file: { name: 'export.json', type: 'application/json', body: '{"checkins":[]}' },
  form: {
    title: 'Check in',
    run: 'checkin',
    args: {},
    fields: [{ name: 'note', label: 'Anything to add?', kind: 'text', optional: true }],
  },
  buttons: Array.from({ length: 12 }, (_, index) => ({ label: `Choice ${index}`, run: 'help' })),
}

test('a file that only adds to the text is left out where files cannot be shown', () => {
  const reply: Reply = { text: 'Circle begins', file: { name: 'meeting.ics', type: 'text/calendar', body: 'BEGIN', extra: true } }

  expect(simplify(reply, NOTHING, reader)).toEqual([{ text: 'Circle begins' }])
  expect(simplify(reply, ALL, reader)).toEqual([reply])
})

test('a platform that can show everything gets it as it is', () => {
  expect(simplify(full, ALL, reader)).toEqual([full])
})

test('what a platform cannot show is written into the text, nothing lost and nothing twice', () => {
  const [first, ...more] = simplify(full, NOTHING, reader)

  const text = first?.text ?? ''
  for (const part of [
    'Title',
    'Mood: okay',
    '• one',
    '• two',
    'A calendar of one good day',
    'export.json',
    '{"checkins":[]}',
    'Anything to add?',
    '/checkin note:…',
  ]) {
    expect(text.split(part), part).toHaveLength(2)
  }
  expect(text).toContain('Tue, Jan 5, 7:00 PM (Chicago)')
  expect([first, ...more].flatMap((reply) => reply?.buttons ?? [])).toEqual(full.buttons)
  expect([first, ...more].every((reply) => reply?.to === 'room')).toBe(true)
})

test('a private reply stays private in all its parts', () => {
  const parts = simplify({ text: 'word '.repeat(2_000), to: 'me', buttons: full.buttons ?? [] }, NOTHING, reader)

  expect(parts.length).toBeGreaterThan(5)
  expect(parts.every(({ to }) => to === 'me')).toBe(true)
})

test('a long text is split at the kindest seam, within the limit, and holds every word', () => {
  const text = Array.from({ length: 60 }, (_, index) => `Paragraph ${index} has ${'some words '.repeat(index % 9)}in it.`).join('\n\n')

  const parts = split(text, 300)

  expect(parts.every((part) => part.length <= 300)).toBe(true)
  expect(parts.join(' ').split(/\s+/)).toEqual(text.split(/\s+/))
  expect(parts.every((part) => part.endsWith('in it.'))).toBe(true)
})

test('a split never cuts a moment or a character in two', () => {
  const text = `${'x'.repeat(90)}${moment(evening)}${'😀'.repeat(80)}`

  const parts = split(text, 100)

  expect(parts.join('')).toBe(text)
  expect(parts.every((part) => part.isWellFormed() && (part.match(/⟦/g)?.length ?? 0) === (part.match(/⟧/g)?.length ?? 0))).toBe(true)
})

test('a mention, a timestamp or a link is never cut in two', () => {
  const whole = ['<@123456789012345678>', '<t:1799114400:F>', 'https://example.org/a/rather/long/way?to=somewhere', moment(evening)]
  for (const one of whole) {
    const pieces = split(`${'x'.repeat(95)}${one}${'y'.repeat(95)}`, 100)

    expect(pieces.join(''), one).toContain(one)
    expect(
      pieces.filter((piece) => piece.includes(one)),
      one,
    ).toHaveLength(1)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(100)
  }
})
