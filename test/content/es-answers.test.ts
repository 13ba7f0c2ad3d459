import { expect, test } from 'vitest'
import { meetingCommands } from '../../src/content/es/commands/meeting.ts'
import { dates, times } from '../../src/content/es/commands/moments.ts'
import { countries, zones } from '../../src/content/es/commands/places.ts'
import { kinds } from '../../src/core/kinds/index.ts'
import type { About } from '../../src/core/kinds/kind.ts'
import { wordsFor } from '../../src/core/words.ts'

/** A Tuesday. */
const now = Temporal.Instant.from('2026-12-01T12:00:00Z')
const about = { words: wordsFor('en'), zone: 'UTC', now } as About

/** What the bot reads when somebody answers in Spanish. */
async function read(kind: 'date' | 'day' | 'days' | 'time' | 'zone' | 'country', said: string | undefined) {
  const found = await kinds[kind]?.read(said ?? '', about)
  return found !== undefined && 'value' in found ? found.value : undefined
}

const days = meetingCommands['meeting add']?.also?.days ?? {}

test.for([
  ['time', 'time', times('time')],
  ['zone', 'zone', zones],
  ['country', 'country', countries],
  ['days', 'days', days],
] as const)('whatever stands for a %s is one that the bot reads', async ([name, kind, given]) => {
  expect(Object.keys(given).length).toBeGreaterThan(10)
  for (const [typed, meant] of Object.entries(given)) expect(await read(kind, meant[name]), typed).toBeDefined()
})

test('whatever stands for a date is one that the bot reads, to come or gone by', async () => {
  for (const [typed, { date }] of Object.entries(dates('date')))
    expect((await read('date', date)) ?? (await read('day', date)), typed).toBeDefined()
})

test.for([
  ['mañana', '2026-12-02'],
  ['manana', '2026-12-02'],
  ['pasado mañana', '2026-12-03'],
  ['el jueves', '2026-12-03'],
  ['en tres días', '2026-12-04'],
  ['una semana', '2026-12-08'],
  ['2 meses', '2027-02-01'],
] as const)('a date to come: %s', async ([typed, date]) => {
  expect(await read('date', dates('date')[typed]?.date)).toBe(date)
})

test.for([
  ['ayer', '2026-11-30'],
  ['antier', '2026-11-29'],
  ['hace dos días', '2026-11-29'],
] as const)('a day gone by: %s', async ([typed, date]) => {
  expect(await read('day', dates('when')[typed]?.when)).toBe(date)
})

test.for([
  ['martes', 'tue'],
  ['los martes', 'tue'],
  ['lunes y jueves', 'mon,thu'],
  ['lun, mie y vie', 'mon,wed,fri'],
  ['de lunes a viernes', 'mon,tue,wed,thu,fri'],
  ['fines de semana', 'sat,sun'],
] as const)('days of the week: %s', async ([typed, meant]) => {
  expect(await read('days', days[typed]?.days)).toBe(meant)
})

test('one of the month is said in one breath', () => {
  expect(days['último viernes']).toEqual({ every: 'monthly', nth: 'last', days: 'fri' })
  expect(days['el primer lunes de cada mes']).toEqual({ every: 'monthly', nth: '1', days: 'mon' })
})

test.for([
  ['8 de la mañana', '08:00'],
  ['a las 7 de la tarde', '19:00'],
  ['mediodia', '12:00'],
] as const)('a time of day: %s', async ([typed, time]) => {
  expect(await read('time', times('time')[typed]?.time)).toBe(time)
})
