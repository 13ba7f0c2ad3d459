import { expect, test } from 'vitest'
import { readAdvance } from '../../src/adapters/sandbox/advance.ts'
import { startSandbox } from './fake.ts'
import { openStream, post } from './wire.ts'

const NOW = Temporal.Instant.from('2026-03-07T19:00:00Z')
const read = (typed: string, next?: string) => {
  const reading = readAdvance(typed, NOW, 'America/Chicago', next === undefined ? undefined : Temporal.Instant.from(next))
  return 'error' in reading ? reading.error : String(reading.until)
}

test.each([
  ['3 days', '2026-03-10T18:00:00Z'],
  ['1 hour', '2026-03-07T20:00:00Z'],
  ['1 day 2 hours', '2026-03-08T20:00:00Z'],
  ['2026-03-08T19:00', '2026-03-09T00:00:00Z'],
  ['2026-03-08T19:00[Europe/Berlin]', '2026-03-08T18:00:00Z'],
  ['2026-03-08T19:00:00Z', '2026-03-08T19:00:00Z'],
  ['yesterday', 'Write a date and a time such as 2026-01-05T19:00, or how far: 3 days.'],
  ['2026-03-07T10:00', 'The sandbox clock only moves forward.'],
  ['999999999999 years', 'Write a date and a time such as 2026-01-05T19:00, or how far: 3 days.'],
  ['9999 days', 'At most 400 days at once, please.'],
  ['next', 'Nothing is planned yet. Plan a meeting or a daily word first, then come back.'],
])('%j from a Saturday before the clocks change is %j', (typed, expected) => {
  expect(read(typed)).toBe(expected)
})

test('the next event is where the clock goes, and what is due already is now', () => {
  expect(read('next', '2026-03-08T01:00:00Z')).toBe('2026-03-08T01:00:00Z')
  expect(read('next', '2026-03-01T01:00:00Z')).toBe(String(NOW))
})

test('moves come one after the other, and every page sees them', async () => {
  const moves: string[] = []
  const slow = async (until: Temporal.Instant) => {
    moves.push(`begin ${until}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    moves.push('end')
  }
  const { sandbox, url } = await startSandbox({ advance: slow })
  const page = await openStream(url, 'sam')

  await Promise.all([post(url, '/clock', { advance: '1 hour' }), post(url, '/clock', { advance: '1 hour' })])
  const zone = await post(url, '/clock', { zone: 'Nowhere/Land' })
  await post(url, '/clock', { zone: 'Europe/Berlin' })
  await new Promise((resolve) => setTimeout(resolve, 50))

  expect(moves).toEqual(['begin 2026-01-05T20:00:00Z', 'end', 'begin 2026-01-05T21:00:00Z', 'end'])
  expect(zone.error).toBe('“Nowhere/Land” is not a time zone. Write one such as Europe/Berlin.')
  expect(page.events.findLast(({ event }) => event === 'clock')?.data).toEqual({
    now: Date.parse('2026-01-05T21:00:00Z'),
    zone: 'Europe/Berlin',
  })
  await page.stop()
  await sandbox.stop()
})
