/** Porchlight on Discord with everything but a folder. */
import Keyv from 'keyv'
import { createDiscord } from '../src/adapters/discord/index.ts'
import { createStash } from '../src/adapters/stash.ts'
import { openStore } from '../src/adapters/store/open.ts'
import { createBot } from '../src/core/bot.ts'
import { commands, jobs } from '../src/core/features/index.ts'
import type { Platform } from '../src/core/ports.ts'
import { shortcuts } from '../src/core/shortcuts.ts'
import { wordsFor } from '../src/core/words.ts'
import { log, outboxOf } from './house.ts'

export async function startOurs(api: string, token: string): Promise<void> {
  const clock = { now: () => Temporal.Now.instant() }
  const opened = await openStore({ folder: undefined, clock })
  const { store } = opened
  const platforms: Platform[] = []
  const outbox = outboxOf(opened, platforms, clock)
  const wake = () => void outbox.drain()
  const bot = createBot({ store, outbox, clock, log, platforms, commands, jobs, tz: 'test', wake })
  const stash = createStash(new Keyv(), store.keyOf)
  const offers = [{ locale: 'en', menu: bot.menu('en'), labels: wordsFor('en').language.shortcuts }] as const
  const lost = (error: Error) => log.error(error.message)
  const discord = createDiscord({ token, api, shards: 'auto', offers, shortcuts, stash, clock, log, lost })
  platforms.push(discord)
  await discord.start(bot)
}
