import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startHousekeeping } from '../src/adapters/housekeeping.ts'

const EVERY_SECOND = '* * * * * *'
const NOW = Temporal.Instant.from('2027-01-04T14:00Z')

function scene(work: () => Promise<void>) {
  const logged: string[] = []
  const seen = { begun: 0, underWay: 0, most: 0 }
  async function purge() {
    seen.begun++
    seen.most = Math.max(seen.most, ++seen.underWay)
    await work().finally(() => seen.underWay--)
  }
  const log = { info: () => undefined, warn: () => undefined, error: (message: string) => void logged.push(message) }
  const task = startHousekeeping({ store: { purge }, clock: { now: () => NOW }, log }, EVERY_SECOND)
  onTestFinished(async () => void (await task.stop()))
  return { seen, logged }
}

test('one that takes long is over before the next begins', async () => {
  const { seen } = scene(() => sleep(1_500))

  await sleep(3_800)

  expect(seen.begun).toBeGreaterThan(1)
  expect(seen.most).toBe(1)
})

test('one that fails is logged, and the next one comes all the same', async () => {
  const { seen, logged } = scene(async () => Promise.reject(new Error('The database is away')))

  await expect.poll(() => seen.begun, { timeout: 5_000 }).toBeGreaterThan(1)

  expect(new Set(logged)).toEqual(new Set(['Work in the background failed']))
})
