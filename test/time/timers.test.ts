import { expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/open.ts'
import { job } from '../../src/core/command.ts'
import type { JobContext } from '../../src/core/job.ts'
import { runDue } from '../../src/core/time/timers.ts'
import { changes, stopped, timer } from '../store/given.ts'

const MEMBERS = 1_200

test('has the first of a herd sent before the last is claimed', async () => {
  const clock = stopped()
  const { store, close } = await openStore({ clock })
  const keys = Array.from({ length: MEMBERS }, (_, index) => store.keyOf(`discord:person:${index}`))
  await store.commitAll(keys.map((me) => ({ changes: changes({ putTimers: [timer('hello')] }), owners: { me, community: '' } })))
  const ran: string[] = []
  function run(context: JobContext) {
    ran.push(context.timer.id)
    return []
  }
  const hello = job({ name: timer('hello').job, late: Temporal.Duration.from({ hours: 1 }), run })
  const ranAtWake: number[] = []
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

  const settled = await runDue({ store, clock, log, jobs: [hello], wake: () => void ranAtWake.push(ran.length) })
  await close()

  expect(settled).toBe(MEMBERS)
  expect(ranAtWake[0]).toBeLessThan(MEMBERS)
})
