/** Porchlight on a platform with everything but a folder. */
import Keyv from 'keyv'
import { createStash } from '../src/adapters/stash.ts'
import { openStore } from '../src/adapters/store/open.ts'
import { createBot } from '../src/core/bot.ts'
import { commands, jobs } from '../src/core/features/index.ts'
import type { Offer } from '../src/core/menu.ts'
import type { Platform } from '../src/core/ports.ts'
import { shortcuts } from '../src/core/shortcuts.ts'
import { wordsFor } from '../src/core/words.ts'
import { log, outboxOf } from './house.ts'

/** What both adapters are given. */
type Common = Pick<Awaited<ReturnType<typeof open>>, 'offers' | 'stash' | 'clock'> & {
  shortcuts: typeof shortcuts
  log: typeof log
  lost(error: Error): void
}

export async function startOnDiscord({ api, token }: { api: string; token: string }): Promise<void> {
  const { createDiscord } = await import('../src/adapters/discord/index.ts')
  await start((common) => createDiscord({ ...common, token, api, shards: 'auto' }))
}

export async function startOnSlack({ api, token, appToken }: { api: string; token: string; appToken: string }): Promise<void> {
  const { createSlack } = await import('../src/adapters/slack/index.ts')
  const kept = { shelf: new Keyv(), states: new Keyv() }
  await start((common) => createSlack({ ...common, ...kept, api, access: { token }, line: { appToken }, isWell: () => true }))
}

async function start(create: (common: Common) => Platform): Promise<void> {
  const { bot, platforms, offers, stash, clock } = await open()
  const platform = create({ offers, shortcuts, stash, clock, log, lost: (error) => log.error(error.message) })
  platforms.push(platform)
  await platform.start(bot)
}

async function open() {
  const clock = { now: () => Temporal.Now.instant() }
  const opened = await openStore({ folder: undefined, clock })
  const { store } = opened
  const platforms: Platform[] = []
  const outbox = outboxOf(opened, platforms, clock)
  const wake = () => void outbox.drain()
  const bot = createBot({ store, outbox, clock, log, platforms, commands, jobs, tz: 'test', wake })
  const stash = createStash(new Keyv(), store.keyOf)
  const offer: Offer = { locale: 'en', menu: bot.menu('en'), labels: wordsFor('en').language.shortcuts }
  return { bot, platforms, stash, clock, offers: [offer] as const }
}
