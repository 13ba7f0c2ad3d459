import { describe, expect, test } from 'vitest'
import { createPace } from '../../src/adapters/outbox/pace.ts'

const RATE = 50
const TENTH = 100

/** Sends for so many ms on a clock of its own, `late` being how long each look is put off. When each began, in ms. */
function sendFor(ms: number, rate: number, late: (at: number) => number): number[] {
  let at = 0
  const pace = createPace(rate, () => at)
  const begun: number[] = []
  while (at < ms) {
    const free = pace.free()
    for (let one = 0; one < free; one++) begun.push(at)
    pace.use(free)
    at += Math.ceil(pace.wait()) + late(at)
  }
  return begun
}

/** The most that began in any second. */
const densest = (begun: readonly number[]) =>
  Math.max(...begun.map((from, index) => begun.slice(index, index + 2 * RATE).filter((at) => at < from + 1_000).length))

/** Up to so many ms, never the same twice running. */
const uneven = (most: number) => (at: number) => (Math.floor(at) * 7_919) % (most + 1)

describe.each([
  ['a punctual clock', () => 0],
  ['looks that come a little late', uneven(4)],
  ['looks that come late', uneven(15)],
  ['a machine that stands still now and then', (at: number) => (at % 3_000 < 25 ? 2 * TENTH : 0)],
])('with %s', (_, late) => {
  test('uses nearly all of the rate', () => {
    const begun = sendFor(60_000, RATE, late)

    expect(begun.length / 60 / RATE).toBeGreaterThan(0.98)
  })

  test('has no second with more', () => {
    const begun = sendFor(60_000, RATE, late)

    expect(densest(begun)).toBeLessThanOrEqual(RATE)
  })
})

test('lets something about safety go within a tenth of a second, however full it is', () => {
  let at = 0
  const pace = createPace(RATE, () => at)
  let longest = 0
  let since = 0

  for (; at < 20_000; at++) {
    pace.use(pace.free())
    if (pace.free('safety') > 0) since = at
    longest = Math.max(longest, at - since)
  }

  expect(longest).toBeLessThan(TENTH)
})

test('takes no more than one a second where that is the rate', () => {
  expect(densest(sendFor(10_000, 1, () => 0))).toBe(1)
})

test('holds nothing back without a rate', () => {
  const pace = createPace(undefined)

  pace.use(1_000)

  expect([pace.free(), pace.wait()]).toEqual([Number.POSITIVE_INFINITY, 0])
})
