/** The real bot behind the real sandbox, on a free port, with a store in memory and a clock that stands still. */
import { createOutbox } from '../../src/adapters/outbox/outbox.ts'
import { sandboxClock } from '../../src/adapters/sandbox/clock.ts'
import { createSandbox } from '../../src/adapters/sandbox/index.ts'
import { openStore } from '../../src/adapters/store/open.ts'
import { advance } from '../../src/core/advance.ts'
import { type Bot, createBot } from '../../src/core/bot.ts'
import { commands, jobs } from '../../src/core/features/index.ts'
import { outward } from '../../src/core/outward.ts'
import type { Platform } from '../../src/core/ports.ts'

/** A Monday, eight in the morning in Chicago. */
export const MORNING = Temporal.Instant.from('2027-01-04T14:00:00Z')

export async function openHouse(port = 0) {
  const clock = sandboxClock(false, MORNING)
  clock.setZone('America/Chicago')
  const complaints: string[] = []
  const note = (message: string) => void complaints.push(message)
  const log = { info: () => undefined, warn: note, error: note }
  const { store, queue, close } = await openStore({ clock })
  const platforms: Platform[] = []
  const outbox = createOutbox({ queue, clock, log, platforms, ...outward({ store, clock, platforms, jobs }) })
  const wake = () => void outbox.drain().catch(() => note('Could not deliver'))
  const bot: Bot = createBot({ store, outbox, clock, log, platforms, commands, jobs, tz: 'test', wake })
  const sandbox = createSandbox({
    ...{ host: '127.0.0.1', port, clock, log, menu: () => bot.menu(), nextDue: bot.nextDue, health: () => true },
    advance: (until) => advance(clock, bot, until),
  })
  platforms.push(sandbox)
  await sandbox.start(bot)
  return {
    sandbox,
    clock,
    complaints,
    url: sandbox.url,
    async stop() {
      await sandbox.stop()
      await close()
    },
  }
}
