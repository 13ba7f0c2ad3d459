/** A few days of what `npm run chaos` does for a year. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { postgresServer } from '../support/postgres.ts'
import { folder } from '../support/process.ts'
import { run } from './run.ts'

const server = postgresServer()
// A slow machine is no failure of the bot.
vi.setConfig({ testTimeout: 300_000 })
const FEW = { days: 6, communities: 8, kills: 6, jumps: 4, outages: 1, restarts: 0, workers: [1], dedupes: false, seed: 'short' }

test('on SQLite, everything comes once or the ledger says why not, whatever is killed meanwhile', async () => {
  const { counts, violations } = await run({ ...FEW, place: { engine: 'sqlite', folder: folder() } })

  expect(violations).toEqual([])
  expect(counts.kills).toBeGreaterThanOrEqual(FEW.kills)
  expect(counts['received once']).toBeGreaterThan(150)
})

test('on PostgreSQL too, with several at once and a server that restarts, and never twice where the platform can tell', async () => {
  const url = await server.database()
  onTestFinished(() => server.drop(url).then(() => undefined))
  const restart = async () => {
    await server.stop()
    await server.start()
  }

  const { counts, violations } = await run({
    ...FEW,
    place: { engine: 'postgres', url },
    restart,
    restarts: 1,
    workers: [2, 4],
    dedupes: true,
  })

  expect(violations).toEqual([])
  expect(counts.kills).toBeGreaterThanOrEqual(FEW.kills)
  expect(counts.restarts).toBe(1)
  expect(counts['received again, outcome unknown']).toBeUndefined()
  expect(counts['received once']).toBeGreaterThan(150)
})

test('a store that forgets what it has sent does not get away with it', async () => {
  const place = { engine: 'sqlite', folder: folder() } as const
  const { violations } = await run({ ...FEW, place, kills: 0, outages: 0, days: 4, broken: 'forgetful' })

  expect(violations).not.toEqual([])
})
