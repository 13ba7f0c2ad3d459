import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { occurrenceOn, upcoming, WEEKDAYS } from '../../src/core/time/rule.ts'
import type { Occurrence, Rule } from '../../src/core/time/types.ts'
import { oracle } from './oracle.ts'
import { type Change, changesIn, ZONES } from './zones.ts'

// Ten seconds on a machine that has nothing else to do.
vi.setConfig({ testTimeout: 300_000 })
const KINDS = ['once', 'daily', 'weekly', 'fortnightly', 'monthly', 'last'] as const

/** Where a time on the wall lies, seen from a change: just before, at its beginning, within, at its end, or at some minute of the day. */
const PLACES = ['before', 'from', 'middle', 'within', 'to'] as const
type Place = (typeof PLACES)[number] | number
const minute = fc.integer({ min: 0, max: 1439 })

function wallAt({ from, to }: Change, where: Place): Temporal.PlainDateTime {
  if (where === 'before') return from.subtract({ minutes: 1 })
  if (where === 'from') return from
  if (where === 'middle') return from.add({ seconds: from.until(to).total('seconds') / 2 })
  if (where === 'within') return to.subtract({ minutes: 1 })
  if (where === 'to') return to
  return from.toPlainDate().toPlainDateTime().add({ minutes: where })
}

const exception = fc.record(
  {
    on: fc.integer({ min: -3, max: 3 }),
    cancelled: fc.boolean(),
    move: fc.record({ days: fc.integer({ min: -3, max: 9 }), where: fc.oneof(fc.constantFrom(...PLACES), minute) }),
    note: fc.constantFrom('outside'),
    revision: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ['on'] },
)

const shape = fc.record({
  // As many as there are kinds, so that around every change each kind and each place comes up.
  wheres: minute.chain((one) => fc.shuffledSubarray([...PLACES, one], { minLength: 6 })),
  early: fc.integer({ min: 0, max: 15 }),
  late: fc.integer({ min: 0, max: 8 }),
  also: fc.subarray([...WEEKDAYS], { maxLength: 2 }),
  exceptions: fc.array(exception, { maxLength: 3 }),
  after: fc.constantFrom(-30 * 24 * 3600_000, -3 * 24 * 3600_000, -3600_000, -1, 0, 1, 24 * 3600_000),
  backwards: fc.boolean(),
})
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never

function ruleAt(change: Change, every: (typeof KINDS)[number], where: Place, { early, late, also, exceptions }: Shape): Rule {
  const wall = wallAt(change, where)
  const date = wall.toPlainDate()
  const except = exceptions.map(({ on, cancelled, move, note, revision }) => {
    const to = move && wallAt(change, move.where).add({ days: move.days }).toString()
    const said = { ...(cancelled && { cancelled }), ...(to && { to }), ...(note && { note }), ...(revision !== undefined && { revision }) }
    return [date.add({ days: on }).toString(), said] as const
  })
  const monthly = every === 'monthly' || every === 'last'
  return {
    every: every === 'last' ? 'monthly' : every,
    time: wall.toPlainTime().toString(),
    zone: change.zone,
    start: (every === 'once' ? date : date.subtract({ days: early })).toString(),
    until: date.add({ days: monthly ? late * 5 : late }).toString(),
    days: [WEEKDAYS[date.dayOfWeek - 1] ?? 'mon', ...also],
    ...(monthly && { nth: every === 'last' ? every : (Math.ceil(date.day / 7) as 1 | 2 | 3 | 4 | 5) }),
    except: Object.fromEntries(except),
  }
}

const told = (found: readonly Occurrence[]) => found.map((one) => `${one.date} ${one.at} ${one.revision} ${one.note ?? ''}`).join('\n')

/** What differs from the oracle, or undefined. The list is made by going on from one to the next, as timers do. */
function difference(rule: Rule, after: Temporal.Instant) {
  const all = oracle(rule)
  const expected = told(all.filter(({ at }) => Temporal.Instant.compare(at, after) > 0))
  const found = told(upcoming(rule, after, 100))
  if (found !== expected) return { rule, after: after.toString(), found, expected }
  const named = [...Object.keys(rule.except ?? {}), rule.start, rule.until ?? rule.start]
  return named
    .map((date) => ({
      rule,
      date,
      found: told([occurrenceOn(rule, date) ?? []].flat()),
      expected: told(all.filter((one) => one.date === date)),
    }))
    .find((one) => one.found !== one.expected)
}

test('in every zone, around every change from 2020 to 2040, every kind of rule comes as a walk through the days says', () => {
  let compared = 0
  const all = ZONES.map(changesIn)
  for (const changes of all) {
    const property = fc.property(shape, (shape) => {
      for (const [turn, change] of (shape.backwards ? changes.toReversed() : changes).entries()) {
        for (const [index, every] of KINDS.entries()) {
          const rule = ruleAt(change, every, shape.wheres[(turn + index) % KINDS.length] ?? 0, shape)
          expect(difference(rule, change.at.add({ milliseconds: shape.after }))).toBeUndefined()
          compared++
        }
      }
    })
    fc.assert(property, { numRuns: changes.length > 1 ? 1 : 3 })
  }

  expect(ZONES.length).toBeGreaterThan(400)
  expect(all.flat().length).toBeGreaterThan(5_000)
  expect(compared).toBeGreaterThan(30_000)
})
