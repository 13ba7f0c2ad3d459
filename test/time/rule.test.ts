import { expect, test } from 'vitest'
import { nextOccurrence, upcoming } from '../../src/core/time/rule.ts'
import type { Rule, Weekday } from '../../src/core/time/types.ts'

const at = (instant: string) => Temporal.Instant.from(instant)
const dates = (rule: Rule, after: string, count: number) => upcoming(rule, at(after), count).map(({ date }) => date)
const instants = (rule: Rule, after: string, count: number) => upcoming(rule, at(after), count).map((one) => one.at.toString())

/** Zone, date, time on the wall, and when that is. */
const CHANGES = [
  ['America/New_York', '2027-03-14', '02:30', '2027-03-14T07:30:00Z', 'does not exist: 03:30'],
  ['America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30:00Z', 'happens twice: the first'],
  ['Europe/London', '2027-03-28', '01:30', '2027-03-28T01:30:00Z', 'does not exist: 02:30'],
  ['Europe/London', '2027-10-31', '01:30', '2027-10-31T00:30:00Z', 'happens twice: the first'],
  ['Australia/Lord_Howe', '2027-10-03', '02:15', '2027-10-02T15:45:00Z', 'half an hour is missing: 02:45'],
  ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45:00Z', 'half an hour comes twice: the first'],
  ['Africa/Cairo', '2027-04-30', '00:00', '2027-04-29T22:00:00Z', 'midnight does not exist: 01:00'],
  ['Asia/Beirut', '2027-03-28', '00:00', '2027-03-27T22:00:00Z', 'midnight does not exist: 01:00'],
  ['Africa/Casablanca', '2025-02-23', '02:30', '2025-02-23T01:30:00Z', 'Ramadan begins, twice: the first'],
  ['Africa/Casablanca', '2025-04-06', '02:30', '2025-04-06T02:30:00Z', 'Ramadan is over: 03:30'],
  ['America/Sao_Paulo', '2018-11-04', '00:30', '2018-11-04T03:30:00Z', 'midnight does not exist: 01:30'],
  ['America/Sao_Paulo', '2027-11-07', '00:30', '2027-11-07T03:30:00Z', 'no change any more'],
  ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00:00Z', 'a whole day is missing: the next one'],
  ['Pacific/Apia', '2027-04-04', '03:30', '2027-04-03T14:30:00Z', 'no change any more'],
  ['Pacific/Kiritimati', '2027-01-01', '09:00', '2026-12-31T19:00:00Z', 'the first to have a new year'],
] as const

/** Well before a change, so that the rule itself has to find it. */
const before = (date: string) => Temporal.PlainDate.from(date).subtract({ days: 3 }).toZonedDateTime('UTC').toInstant()

test.each(CHANGES)('%s on %s at %s is %s: %s', (zone, date, time, instant) => {
  const rule: Rule = { every: 'once', time, zone, start: date }

  expect(nextOccurrence(rule, before(date))).toEqual({ date, at: at(instant), revision: 0 })
  expect(nextOccurrence(rule, at(instant).subtract({ minutes: 1 }))).toEqual({ date, at: at(instant), revision: 0 })
  expect(nextOccurrence(rule, at(instant))).toBeUndefined()
})

test.each(CHANGES)('%s on %s at %s comes exactly once in a daily rule', (zone, date, time, instant) => {
  const found = upcoming({ every: 'daily', time, zone, start: '2010-01-01' }, before(date), 7)

  expect(found.filter((one) => one.date === date).map((one) => one.at.toString())).toEqual([instant])
  expect(new Set(found.map((one) => one.date)).size).toBe(7)
})

test.each([
  ['America/New_York', 'sun', 2, '2027-03-01', '02:30', '2027-03-14T07:30:00Z'],
  ['America/New_York', 'sun', 1, '2027-11-01', '01:30', '2027-11-07T05:30:00Z'],
  ['Europe/London', 'sun', 'last', '2027-03-01', '01:30', '2027-03-28T01:30:00Z'],
  ['Europe/London', 'sun', 5, '2027-10-01', '01:30', '2027-10-31T00:30:00Z'],
  ['Australia/Lord_Howe', 'sun', 1, '2027-10-01', '02:15', '2027-10-02T15:45:00Z'],
  ['Africa/Cairo', 'fri', 'last', '2027-04-01', '00:00', '2027-04-29T22:00:00Z'],
  ['Asia/Beirut', 'sun', 4, '2027-03-01', '00:00', '2027-03-27T22:00:00Z'],
] as const)('%s: the monthly %s number %s meets the change', (zone, day, nth, start, time, instant) => {
  const rule: Rule = { every: 'monthly', days: [day], nth, time, zone, start }

  expect(instants(rule, `${start}T00:00Z`, 1)).toEqual([instant])
})

test.each([
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Beirut',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Pacific/Kiritimati',
])('%s: 02:30 every Sunday of a year is 52 Sundays, each once', (zone) => {
  const rule: Rule = { every: 'weekly', days: ['sun'], time: '02:30', zone, start: '2027-01-01', until: '2027-12-31' }

  const all = upcoming(rule, at('2026-12-01T00:00Z'), 100)

  expect(all.map(({ date }) => date)).toEqual(
    Array.from({ length: 52 }, (_, week) => Temporal.PlainDate.from('2027-01-03').add({ weeks: week }).toString()),
  )
  for (const one of all) {
    const local = one.at.toZonedDateTimeISO(zone)
    expect(local.toPlainDate().toString()).toBe(one.date)
    expect(['02:30', '03:30', '03:00']).toContain(local.toPlainTime().toString().slice(0, 5))
  }
})

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

test('an exception cancels, moves or notes one date, named by its original date', () => {
  const rule: Rule = {
    ...chicago,
    every: 'weekly',
    days: ['tue'],
    start: '2027-01-01',
    except: {
      '2027-01-12': { cancelled: true },
      '2027-01-19': { to: '2027-01-20T18:00', note: 'in the garden' },
      '2027-01-26': { note: 'bring a friend' },
    },
  }

  expect(upcoming(rule, at(NEW_YEAR), 4)).toEqual([
    { date: '2027-01-05', at: at('2027-01-06T01:00Z'), revision: 0 },
    { date: '2027-01-19', at: at('2027-01-21T00:00Z'), revision: 1, note: 'in the garden' },
    { date: '2027-01-26', at: at('2027-01-27T01:00Z'), revision: 0, note: 'bring a friend' },
    { date: '2027-02-02', at: at('2027-02-03T01:00Z'), revision: 0 },
  ])
})

test('a date may move before another, behind the next, and past the last day; a cancelled one stays cancelled', () => {
  const rule: Rule = { ...chicago, every: 'weekly', days: ['tue'], start: '2027-01-05', until: '2027-01-19' }
  const moved = { ...rule, except: { '2027-01-05': { to: '2027-01-13T19:00' }, '2027-01-19': { to: '2027-01-11T19:00' } } }
  const late = { ...rule, except: { '2027-01-19': { to: '2027-02-02T19:00' } } }
  const both = { ...rule, except: { '2027-01-19': { cancelled: true, to: '2027-02-02T19:00' } } }

  expect(dates(moved, NEW_YEAR, 9)).toEqual(['2027-01-19', '2027-01-12', '2027-01-05'])
  expect(dates(late, NEW_YEAR, 9)).toEqual(['2027-01-05', '2027-01-12', '2027-01-19'])
  expect(dates(both, NEW_YEAR, 9)).toEqual(['2027-01-05', '2027-01-12'])
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
