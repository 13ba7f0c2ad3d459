import { expect, test } from 'vitest'
import { nextOccurrence, upcoming } from '../../src/core/time/rule.ts'
import type { Rule, Weekday } from '../../src/core/time/types.ts'

const at = (instant: string) => Temporal.Instant.from(instant)
const dates = (rule: Rule, after: string, count: number) => upcoming(rule, at(after), count).map(({ date }) => date)
const instants = (rule: Rule, after: string, count: number) => upcoming(rule, at(after), count).map((one) => one.at.toString())

const chicago = { time: '19:00', zone: 'America/Chicago' }
const NEW_YEAR = '2027-01-01T00:00Z'

test('every two weeks counts Monday to Sunday weeks from the first date', () => {
  const rule: Rule = { ...chicago, every: 'fortnightly', days: ['mon', 'sun'], start: '2027-01-05' }

  expect(dates(rule, NEW_YEAR, 5)).toEqual(['2027-01-10', '2027-01-18', '2027-01-24', '2027-02-01', '2027-02-07'])
})

test('every two weeks keeps its rhythm through a clock change and a new year', () => {
  const rule: Rule = { ...chicago, every: 'fortnightly', days: ['tue'], start: '2027-03-02' }

  expect(instants(rule, '2027-03-01T00:00Z', 3)).toEqual(['2027-03-03T01:00:00Z', '2027-03-17T00:00:00Z', '2027-03-31T00:00:00Z'])
  expect(dates(rule, '2027-12-20T00:00Z', 3)).toEqual(['2027-12-21', '2028-01-04', '2028-01-18'])
})

test('the last Friday, and a fifth one only where there is one', () => {
  const monthly = { ...chicago, every: 'monthly', days: ['fri'] as Weekday[], start: '2027-01-01' } as const

  expect(dates({ ...monthly, nth: 'last' }, NEW_YEAR, 4)).toEqual(['2027-01-29', '2027-02-26', '2027-03-26', '2027-04-30'])
  expect(dates({ ...monthly, nth: 'last' }, '2027-09-01T00:00Z', 1)).toEqual(['2027-09-24'])
  expect(dates({ ...monthly, nth: 5 }, NEW_YEAR, 3)).toEqual(['2027-01-29', '2027-04-30', '2027-07-30'])
})

test('weekly on several days, in order, from its first date to its last', () => {
  const rule: Rule = { ...chicago, every: 'weekly', days: ['mon', 'thu'], start: '2027-01-05', until: '2027-01-14' }

  expect(dates(rule, NEW_YEAR, 9)).toEqual(['2027-01-07', '2027-01-11', '2027-01-14'])
})

test('after an occurrence means after it: the same instant is not found again', () => {
  const rule: Rule = { ...chicago, every: 'daily', start: '2027-01-01' }
  const first = at('2027-01-06T01:00Z')

  expect(nextOccurrence(rule, first)?.date).toBe('2027-01-06')
  expect(nextOccurrence(rule, first.subtract({ milliseconds: 1 }))?.date).toBe('2027-01-05')
})

test('a rule far in the future is found, one that is over or names no day ends', () => {
  expect(dates({ ...chicago, every: 'monthly', days: ['fri'], nth: 5, start: '2040-02-01' }, NEW_YEAR, 1)).toEqual(['2040-03-30'])
  expect(nextOccurrence({ ...chicago, every: 'once', start: '2027-01-01' }, at('2027-01-02T01:00Z'))).toBeUndefined()
  expect(nextOccurrence({ ...chicago, every: 'daily', start: '2027-01-01', until: '2027-01-03' }, at('2027-02-01T00:00Z'))).toBeUndefined()
  expect(nextOccurrence({ ...chicago, every: 'weekly', days: [], start: '2027-01-01' }, at(NEW_YEAR))).toBeUndefined()
  expect(nextOccurrence({ ...chicago, every: 'monthly', nth: 2, start: '2027-01-01' }, at(NEW_YEAR))).toBeUndefined()
})

test('without a number, monthly is the first; a single date past the last day does not come', () => {
  expect(dates({ ...chicago, every: 'monthly', days: ['fri'], start: '2027-01-02' }, NEW_YEAR, 2)).toEqual(['2027-02-05', '2027-03-05'])
  expect(dates({ ...chicago, every: 'once', start: '2027-01-05', until: '2027-01-04' }, NEW_YEAR, 2)).toEqual([])
})

test('a rule can be asked about the past and the future in any order', () => {
  const rule: Rule = { ...chicago, every: 'daily', start: '2000-01-01' }

  expect(instants(rule, '2027-07-01T12:00Z', 1)).toEqual(['2027-07-02T00:00:00Z'])
  expect(instants(rule, '2027-01-01T12:00Z', 1)).toEqual(['2027-01-02T01:00:00Z'])
  expect(instants(rule, '2006-07-01T12:00Z', 1)).toEqual(['2006-07-02T00:00:00Z'])
})
