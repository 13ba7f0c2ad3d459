/** A bot on a real store in a folder of its own, with a platform that takes everything and shows nothing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOutbox } from '../src/adapters/outbox/outbox.ts'
import { openStore } from '../src/adapters/store/open.ts'
import { createBot } from '../src/core/bot.ts'
import { commands, jobs } from '../src/core/features/index.ts'
import { outward } from '../src/core/outward.ts'
import type { Log, Platform } from '../src/core/ports.ts'
import type { Request } from '../src/core/types.ts'

const log: Log = { info: () => undefined, warn: () => undefined, error: (message) => process.stderr.write(`${message}\n`) }

export async function openHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'))
  const clock = { now: () => Temporal.Now.instant() }
  const { store, queue, close } = await openStore({ folder, clock })
  const platform: Platform = {
    name: 'bench',
    can: { pictures: true, files: true, forms: true, moments: false, titles: true, text: 4_000, buttons: 25, dedupes: true },
    start: async () => undefined,
    send: async () => undefined,
    rooms: async () => [{ name: 'general', address: 'bench:room:general' }],
    stop: async () => undefined,
  }
  const platforms = [platform]
  const outbox = createOutbox({ queue, clock, log, platforms, ...outward({ store, clock, platforms, jobs }) })
  const bot = createBot({ store, outbox, clock, log, platforms, commands, jobs, tz: 'test', wake: () => undefined })
  const leave = async () => {
    await close()
    rmSync(folder, { recursive: true })
  }
  return { bot, store, leave }
}

let count = 0
/** A line that one of many members types. */
export function line(text: string, member: number): Request {
  const from = `bench:person:${member}` as const
  const base = { command: '', args: {}, admin: false, roles: [] }
  return { ...base, id: `bench-${++count}`, from, name: 'somebody', room: 'bench:room:general', community: 'bench:community:home', text }
}
