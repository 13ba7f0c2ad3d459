import { expect, test } from 'vitest'
import { nextOccurrence, occurrenceOn, upcoming } from '../../src/core/time/rule.ts'
import type { Rule } from '../../src/core/time/types.ts'

const at = (instant: string) => Temporal.Instant.from(instant)
const NEW_YEAR = at('2027-01-01T00:00Z')

/** Tuesdays at seven in the evening in Chicago, three of them. */
const tuesdays: Rule = { every: 'weekly', days: ['tue'], time: '19:00', zone: 'America/Chicago', start: '2027-01-05', until: '2027-01-19' }
const daily: Rule = { every: 'daily', time: '02:30', zone: 'America/New_York', start: '2027-03-12', until: '2027-03-16' }

const all = (rule: Rule, except: Rule['except'] = {}) =>
  upcoming({ ...rule, except }, NEW_YEAR, 20).map((one) => [one.date, one.at.toString(), one.revision])
const dates = (rule: Rule, except: Rule['except'] = {}) => all(rule, except).map(([date]) => date)

test('a cancelled date does not come, a moved one keeps its name, a note is told', () => {
  const rule: Rule = {
    ...tuesdays,
    until: '2027-02-02',
    except: {
      '2027-01-12': { cancelled: true, note: 'no heating' },
      '2027-01-19': { to: '2027-01-20T18:00', note: 'in the garden', revision: 1 },
      '2027-01-26': { note: 'bring a friend' },
    },
  }

  expect(upcoming(rule, NEW_YEAR, 9)).toEqual([
    { date: '2027-01-05', at: at('2027-01-06T01:00Z'), revision: 0 },
    { date: '2027-01-19', at: at('2027-01-21T00:00Z'), revision: 1, note: 'in the garden' },
    { date: '2027-01-26', at: at('2027-01-27T01:00Z'), revision: 0, note: 'bring a friend' },
    { date: '2027-02-02', at: at('2027-02-03T01:00Z'), revision: 0 },
  ])
})

test('every move is a new revision, also the one back to its place', () => {
  const once = { '2027-01-12': { to: '2027-01-13T19:00' } }
  const twice = { '2027-01-12': { to: '2027-01-14T19:00', revision: 2 } }
  const back = { '2027-01-12': { revision: 3 } }

  expect(all(tuesdays, once)).toContainEqual(['2027-01-12', '2027-01-14T01:00:00Z', 1])
  expect(all(tuesdays, twice)).toContainEqual(['2027-01-12', '2027-01-15T01:00:00Z', 2])
  expect(all(tuesdays, back)).toContainEqual(['2027-01-12', '2027-01-13T01:00:00Z', 3])
})

test('a date moved earlier comes earlier, also before the first date', () => {
  expect(dates(tuesdays, { '2027-01-19': { to: '2027-01-11T19:00' } })).toEqual(['2027-01-05', '2027-01-19', '2027-01-12'])
  expect(dates(tuesdays, { '2027-01-12': { to: '2027-01-02T10:00' } })).toEqual(['2027-01-12', '2027-01-05', '2027-01-19'])
})

test('a date moved behind the next, or past the last day, comes there and only there', () => {
  expect(dates(tuesdays, { '2027-01-05': { to: '2027-01-13T19:00' } })).toEqual(['2027-01-12', '2027-01-05', '2027-01-19'])
  expect(dates(tuesdays, { '2027-01-12': { to: '2027-02-16T19:00' } })).toEqual(['2027-01-05', '2027-01-19', '2027-01-12'])
})

test('several moved dates come in the order of their new times', () => {
  const except = { '2027-01-05': { to: '2027-02-09T19:00' }, '2027-01-12': { to: '2027-02-02T19:00' } }

  expect(dates(tuesdays, except)).toEqual(['2027-01-19', '2027-01-12', '2027-01-05'])
})

test('what is cancelled stays cancelled, wherever it was moved before', () => {
  expect(dates(tuesdays, { '2027-01-19': { cancelled: true, to: '2027-02-02T19:00', revision: 1 } })).toEqual(['2027-01-05', '2027-01-12'])
  expect(dates({ ...tuesdays, every: 'once' }, { '2027-01-05': { cancelled: true } })).toEqual([])
})

test('two dates at the very same instant both come, each once, whichever was moved', () => {
  const onto = { '2027-01-05': { to: '2027-01-12T19:00' } }
  const back = { '2027-01-19': { to: '2027-01-12T19:00' } }
  const three = { ...onto, ...back }

  expect(dates(tuesdays, onto)).toEqual(['2027-01-05', '2027-01-12', '2027-01-19'])
  expect(dates(tuesdays, back)).toEqual(['2027-01-05', '2027-01-12', '2027-01-19'])
  expect(dates(tuesdays, three)).toEqual(['2027-01-05', '2027-01-12', '2027-01-19'])
  expect(new Set(all(tuesdays, three).map(([, instant]) => instant)).size).toBe(1)
})

test('after an instant is after all that happens in it; after an occurrence, the other of the same instant is still to come', () => {
  const rule: Rule = { ...tuesdays, except: { '2027-01-05': { to: '2027-01-12T19:00' } } }
  const instant = at('2027-01-13T01:00Z')

  expect(nextOccurrence(rule, instant.subtract({ milliseconds: 1 }))?.date).toBe('2027-01-05')
  expect(nextOccurrence(rule, { at: instant, date: '2027-01-05' })?.date).toBe('2027-01-12')
  expect(nextOccurrence(rule, { at: instant, date: '2027-01-12' })?.date).toBe('2027-01-19')
  expect(nextOccurrence(rule, instant)?.date).toBe('2027-01-19')
})

test('a date moved into a gap moves on to where the clock is, and one moved off a gap is free of it', () => {
  expect(all(daily, { '2027-03-13': { to: '2027-03-14T02:15' } })).toEqual([
    ['2027-03-12', '2027-03-12T07:30:00Z', 0],
    ['2027-03-13', '2027-03-14T07:15:00Z', 1],
    ['2027-03-14', '2027-03-14T07:30:00Z', 0],
    ['2027-03-15', '2027-03-15T06:30:00Z', 0],
    ['2027-03-16', '2027-03-16T06:30:00Z', 0],
  ])
  expect(all(daily, { '2027-03-14': { to: '2027-03-15T01:00' } })[2]).toEqual(['2027-03-14', '2027-03-15T05:00:00Z', 1])
})

test('a date moved into a gap may meet the one the gap moved itself', () => {
  expect(all(daily, { '2027-03-13': { to: '2027-03-14T03:30' } }).slice(1, 3)).toEqual([
    ['2027-03-13', '2027-03-14T07:30:00Z', 1],
    ['2027-03-14', '2027-03-14T07:30:00Z', 0],
  ])
})

test('an exception for a date the rule does not name says nothing', () => {
  const left = {
    '2027-01-06': { to: '2027-01-07T19:00' },
    '2027-01-26': { to: '2027-01-08T19:00' },
    '2026-12-29': { to: '2027-01-09T19:00' },
  }

  expect(dates(tuesdays, left)).toEqual(['2027-01-05', '2027-01-12', '2027-01-19'])
})

test('years of cancelled dates do not end a rule', () => {
  const start = Temporal.PlainDate.from('2027-01-05')
  const weeks = Array.from({ length: 120 }, (_, week) => [start.add({ weeks: week }).toString(), { cancelled: true }])
  const { until: _, ...endless } = tuesdays

  expect(nextOccurrence({ ...endless, except: Object.fromEntries(weeks) }, NEW_YEAR)?.date).toBe('2029-04-24')
})

test('a date is asked for by its original name, wherever it was moved', () => {
  const rule: Rule = {
    ...tuesdays,
    except: { '2027-01-12': { to: '2027-01-05T19:00', note: 'early', revision: 4 }, '2027-01-19': { cancelled: true } },
  }

  expect(occurrenceOn(rule, '2027-01-05')).toEqual({ date: '2027-01-05', at: at('2027-01-06T01:00Z'), revision: 0 })
  expect(occurrenceOn(rule, '2027-01-12')).toEqual({ date: '2027-01-12', at: at('2027-01-06T01:00Z'), revision: 4, note: 'early' })
  expect(occurrenceOn(rule, '2027-01-19')).toBeUndefined()
  expect(occurrenceOn(rule, '2027-01-06')).toBeUndefined()
  expect(occurrenceOn(rule, '2026-12-29')).toBeUndefined()
  expect(occurrenceOn(rule, '2027-01-26')).toBeUndefined()
})
