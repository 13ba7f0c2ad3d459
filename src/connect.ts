/** Connects the platforms there are tokens for. */
import Keyv from 'keyv'
import { createStash } from './adapters/stash.ts'
import { keyvStorage } from './adapters/store/keyv.ts'
import type { Config } from './config.ts'
import { languages } from './content/index.ts'
import type { Bot } from './core/bot.ts'
import type { Offer } from './core/menu.ts'
import { type Log, type Platform, StartError } from './core/ports.ts'
import { shortcuts } from './core/shortcuts.ts'
import { wordsFor } from './core/words.ts'
import type { House } from './house.ts'

/** A new platform is a folder in adapters and a line here. */
export async function connect(config: Config, { bot, store, opened }: House, log: Log): Promise<Platform[]> {
  const stash = createStash(
    opened === undefined ? new Keyv() : new Keyv({ store: keyvStorage(opened.db, opened.seal), namespace: 'stash' }),
    store.keyOf,
  )
  const offers = offersFrom(bot)
  const lost = (error: StartError) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
    process.kill(process.pid, 'SIGTERM')
  }
  const platforms: Platform[] = []
  if (config.discord !== undefined) {
    const { createDiscord } = await import('./adapters/discord/index.ts')
    platforms.push(createDiscord({ ...config.discord, offers, shortcuts, stash, log, lost }))
  }
  if (config.tokens.includes('SLACK_BOT_TOKEN'))
    throw new StartError('SLACK_BOT_TOKEN is set, but this version cannot connect there yet. Unset it.')
  return platforms
}

/** The commands and shortcuts in every language there is, the default one first. */
function offersFrom(bot: Pick<Bot, 'menu'>): readonly [Offer, ...Offer[]] {
  const offer = (locale: string): Offer => ({ locale, menu: bot.menu(locale), labels: wordsFor(locale).language.shortcuts })
  return [
    offer('en'),
    ...Object.keys(languages)
      .filter((locale) => locale !== 'en')
      .map(offer),
  ]
}
