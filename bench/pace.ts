/** A nine o'clock herd before a platform that takes fifty messages a second and says "too fast" to the fifty-first. */
import { NO_CHANGES } from '../src/core/changes.ts'
import { SendError } from '../src/core/errors.ts'
import { NINE, settle } from './herd.ts'
import { embedded, platform } from './house.ts'
import { clock, work } from './timers.ts'

const RATE = 50

export type Herd = { share: number; refused: number; safety: number }

/**
 * Sends so many nudges, and a safety message in the middle. Share of the allowed rate that was used, refusals, and ms the message waited:
 * NaN if it never came.
 */
export async function herd(count: number): Promise<Herd> {
  const opened = await embedded(clock)
  await settle(opened, count, 'bench')
  const recent: number[] = []
  let [taken, refused, asked, safety] = [0, 0, 0, Number.NaN]
  const strict = platform(
    async (to) => {
      const now = performance.now()
      while (recent[0] !== undefined && recent[0] <= now - 1_000) recent.shift()
      if (recent.length >= RATE) {
        refused++
        throw new SendError('later', 'rate', Temporal.Duration.from({ seconds: 1 }))
      }
      recent.push(now)
      taken++
      if (to === 'bench:room:alarm') safety = now - asked
      if (taken === Math.floor(count / 2)) {
        asked = now
        await alarm()
      }
    },
    { rate: RATE },
  )
  async function alarm(): Promise<void> {
    const delivery = {
      id: 'alarm',
      to: 'bench:room:alarm',
      reply: { to: 'room', text: 'Somebody needs a word' },
      urgency: 'safety',
    } as const
    const rest = { until: NINE.add({ hours: 1 }).epochMilliseconds, zone: 'UTC', locale: 'en', by: 'bench' }
    await opened.store.commit({ ...NO_CHANGES, at: NINE, deliveries: [{ ...delivery, ...rest }] }, { me: '', community: '' })
  }
  const seconds = await work(opened, [strict])
  await opened.leave()
  return { share: taken / seconds / RATE, refused, safety }
}

if (process.argv[1]?.endsWith('pace.ts')) process.stdout.write(`${JSON.stringify(await herd(Number(process.argv[2] ?? 1_500)))}\n`)
