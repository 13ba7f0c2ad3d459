import { expect, test } from 'vitest'
import { answered, expiryOf, falseAlarm, isCalm, isCooling } from '../../src/core/safety/calm.ts'

const NOW = Temporal.Instant.from('2027-01-04T14:00:00Z')
const after = (time: Temporal.DurationLike) => NOW.add(time)

test('the same level or a lower one waits six hours, a graver one does not', () => {
  const calm = answered(undefined, 3, NOW)

  expect([2, 3, 4].map((level) => isCooling(calm, level as 2 | 3 | 4, after({ hours: 5, minutes: 59 })))).toEqual([true, true, false])
  expect(isCooling(calm, 3, after({ hours: 6 }))).toBe(false)
})

test('an emergency waits ten minutes, and what is less grave six hours', () => {
  const calm = answered(undefined, 4, NOW)

  expect(isCooling(calm, 4, after({ minutes: 9 }))).toBe(true)
  expect(isCooling(calm, 4, after({ minutes: 10 }))).toBe(false)
  expect(isCooling(calm, 3, after({ hours: 5 }))).toBe(true)
})

test('a lighter word does not shorten what a graver one began', () => {
  const calm = answered(answered(undefined, 3, NOW), 2, after({ hours: 1 }))

  expect(calm).toEqual({ level: 3, at: NOW.epochMilliseconds, quietUntil: after({ hours: 24 }).epochMilliseconds })
})

test('nothing cheerful comes for a day after level 3 or 4, and level 2 holds nothing back', () => {
  expect(isCalm(answered(undefined, 3, NOW), after({ hours: 23, minutes: 59 }))).toBe(true)
  expect(isCalm(answered(undefined, 4, NOW), after({ hours: 24 }))).toBe(false)
  expect(isCalm(answered(undefined, 2, NOW), NOW)).toBe(false)
})

test('a false alarm is silence for six hours, but never in an emergency', () => {
  const calm = falseAlarm(NOW)

  expect(isCalm(calm, NOW)).toBe(false)
  expect([3, 4].map((level) => isCooling(calm, level as 3 | 4, after({ hours: 5 })))).toEqual([true, false])
})

test('a clock that was set back silences nobody', () => {
  expect(isCooling(answered(undefined, 4, NOW), 4, NOW.subtract({ hours: 1 }))).toBe(false)
})

test('nothing is remembered for more than a day', () => {
  for (const level of [2, 3, 4] as const)
    expect(expiryOf(answered(undefined, level, NOW))).toBeLessThanOrEqual(after({ hours: 24 }).epochMilliseconds)
})
