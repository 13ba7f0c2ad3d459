import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closest } from '../../src/core/closest.ts'
import { neutral } from '../../src/core/neutral.ts'
import { canPress, readPress, writePress } from '../../src/core/press.ts'
import { seeded } from '../../src/core/random.ts'
import { dayOf, streakOf } from '../../src/core/time/day.ts'

test('a button says the same after it was written and read, whatever its arguments hold', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ maxLength: 20 }), { maxKeys: 3 }), (args) => {
      fc.pre(canPress('meeting add', args))
      expect(readPress(writePress('meeting add', args))).toEqual({ command: 'meeting add', args })
    }),
  )
})

test('a button that no platform could carry is refused where it is made', () => {
  expect(() => writePress('tips', { topic: 'x'.repeat(100) })).toThrow('longer than the 100 characters')
})

test.each([
  ['@everyone look', '@\u200beveryone look'],
  ['<@123> <!channel>', '‹@\u200b123› ‹!channel›'],
  ['**bold** `code` ~~gone~~ ||spoiler||', '∗∗bold∗∗ ˋcodeˋ ∼∼gone∼∼ ∣∣spoiler∣∣'],
  ['# heading', '＃ heading'],
  ['[click](https://example.org)', '［click［(https://example.org)'.replace('click［', 'click］')],
  ['_quiet_ but snake_case', '＿quiet＿ but snake_case'],
  ['\u202eevil\u202c zero\u200bwidth', 'evil zerowidth'],
  ['it’s 5 > 3 at noon', 'it’s 5 › 3 at noon'],
  ['⟦t:0:full⟧', 't:0:full'],
])('%j is shown as %j', (text, shown) => {
  expect(neutral(text)).toBe(shown)
})

test('the nearest names come first, far ones not at all', () => {
  expect(closest('chekin', ['checkin', 'tips', 'help'], 3)).toEqual(['checkin'])
  expect(closest('xyzzy', ['checkin', 'tips', 'help'], 3)).toEqual([])
})

test('the same seed gives the same numbers, another seed others', () => {
  const take = (seed: string) => Array.from({ length: 4 }, seeded(seed))

  expect(take('a')).toEqual(take('a'))
  expect(take('a')).not.toEqual(take('b'))
})

test.each([
  ['2027-01-05T03:59-06:00', '2027-01-04'],
  ['2027-01-05T04:00-06:00', '2027-01-05'],
  ['2027-03-14T03:30-05:00', '2027-03-13'],
  ['2027-03-14T04:00-05:00', '2027-03-14'],
  ['2027-11-07T03:59-06:00', '2027-11-06'],
])('%s in Chicago belongs to %s', (at, day) => {
  expect(dayOf(Temporal.Instant.from(at), 'America/Chicago').toString()).toBe(day)
})

test('a streak counts back from today, or from yesterday while today is open', () => {
  const days = new Set(['2027-01-01', '2027-01-02', '2027-01-03'])

  expect(streakOf(days, Temporal.PlainDate.from('2027-01-03'))).toBe(3)
  expect(streakOf(days, Temporal.PlainDate.from('2027-01-04'))).toBe(3)
  expect(streakOf(days, Temporal.PlainDate.from('2027-01-05'))).toBe(0)
})
