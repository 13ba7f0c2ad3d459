/** A bot on a real store in a folder of its own, with a platform that takes everything and shows nothing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOutbox } from '../src/adapters/outbox/outbox.ts'
import { type Opened, openStore } from '../src/adapters/store/open.ts'
import { createBot } from '../src/core/bot.ts'
import { commands, jobs } from '../src/core/features/index.ts'
import { outward } from '../src/core/outward.ts'
import type { Can, Clock, Log, Outbox, Platform } from '../src/core/ports.ts'
import type { Request } from '../src/core/types.ts'

const fail = (message: string) => process.stderr.write(`${message}\n`)
export const log: Log = { info: () => undefined, warn: fail, error: fail }
const CAN: Can = { pictures: true, files: true, forms: true, moments: true, titles: true, text: 4_000, buttons: 25, dedupes: true }

/** A platform that takes everything at once, or what `send` makes of it. */
export const platform = (send: Platform['send'] = async () => undefined, can: Partial<Can> = {}): Platform => ({
  name: 'bench',
  can: { ...CAN, ...can },
  start: async () => undefined,
  send,
  rooms: async () => [{ name: 'general', address: 'bench:room:general' }],
  stop: async () => undefined,
})

export const emptyFolder = () => mkdtempSync(join(tmpdir(), 'porchlight-bench-'))

/** A store in a folder of its own, which goes with it. */
export async function embedded(clock: Clock, folder = emptyFolder()): Promise<Opened & { leave(): Promise<void> }> {
  const opened = await openStore({ folder, clock })
  const leave = async () => {
    await opened.close()
    rmSync(folder, { recursive: true })
  }
  return { ...opened, leave }
}

export function outboxOf({ store, queue }: Pick<Opened, 'store' | 'queue'>, platforms: readonly Platform[], clock: Clock): Outbox {
  return createOutbox({ queue, clock, log, platforms, ...outward({ store, clock, platforms, jobs }) })
}

export async function openHouse() {
  const clock = { now: () => Temporal.Now.instant() }
  const opened = await embedded(clock)
  const { store, leave } = opened
  const platforms = [platform(undefined, { moments: false })]
  const outbox = outboxOf(opened, platforms, clock)
  const bot = createBot({ store, outbox, clock, log, platforms, commands, jobs, tz: 'test', wake: () => undefined })
  return { bot, store, leave }
}

let count = 0
/** A line that one of many members types. */
export function line(text: string, member: number): Request {
  const from = `bench:person:${member}` as const
  const base = { command: '', args: {}, admin: false, roles: [] }
  return { ...base, id: `bench-${++count}`, from, name: 'somebody', room: 'bench:room:general', community: 'bench:community:home', text }
}
