/** Connects the platforms there are tokens for. */
import { createStash } from './adapters/stash.ts'
import { shelf } from './adapters/store/shelf.ts'
import type { Config } from './config.ts'
import { languages } from './content/index.ts'
import type { Bot } from './core/bot.ts'
import type { StartError } from './core/errors.ts'
import { commands } from './core/features/index.ts'
import { menuOf, type Offer } from './core/menu.ts'
import type { Clock, Log, Platform } from './core/ports.ts'
import { shortcuts } from './core/shortcuts.ts'
import { wordsFor } from './core/words.ts'
import type { House } from './house.ts'

/** A new platform is a folder in adapters and a line here. */
export async function connect(
  config: Config,
  { bot, store, opened }: House,
  clock: Clock,
  log: Log,
  isWell: () => boolean,
): Promise<Platform[]> {
  const stash = createStash(shelf(opened, 'stash'), store.keyOf)
  const offers = offersFrom(bot)
  const lost = (error: StartError) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
    process.kill(process.pid, 'SIGTERM')
  }
  const platforms: Platform[] = []
  if (config.discord !== undefined) {
    const { createDiscord } = await import('./adapters/discord/index.ts')
    platforms.push(createDiscord({ ...config.discord, offers, shortcuts, stash, clock, log, lost }))
  }
  if (config.slack !== undefined) {
    const { createSlack } = await import('./adapters/slack/index.ts')
    const kept = { stash, shelf: shelf(opened, 'slack-tokens'), states: shelf(opened, 'slack-states') }
    platforms.push(createSlack({ ...config.slack, ...kept, offers, shortcuts, log, isWell, lost }))
  }
  return platforms
}

/** `npm run doctor`: looks at what is set up outside of this program. Resolves with whether anything is missing that cannot be done without. */
export async function examine(config: Config, print: (line: string) => void): Promise<boolean> {
  const found: boolean[] = []
  if (config.discord !== undefined) {
    print('Discord')
    found.push(await (await import('./adapters/discord/doctor.ts')).doctor(config.discord, print))
  }
  if (config.slack !== undefined) {
    print('Slack')
    found.push(await (await import('./adapters/slack/doctor.ts')).doctor(config.slack, print))
  }
  if (found.length === 0) print('No platform’s token is set, so there is nothing to look at: `npm start` opens the sandbox.')
  return found.every(Boolean)
}

/** `npm run commands:discord`: what is registered there, as JSON. */
export async function discordCommands(): Promise<string> {
  const { commandsFor } = await import('./adapters/discord/register.ts')
  return JSON.stringify(commandsFor(offersFrom({ menu: (locale) => menuOf(commands, locale) }), shortcuts), null, 2)
}

/** `npm run manifest:slack`: what is pasted at api.slack.com/apps, as JSON. `url` is where Slack reaches the bot, without Socket Mode. */
export async function slackManifest(url?: string): Promise<string> {
  const { manifestFor } = await import('./adapters/slack/manifest.ts')
  return JSON.stringify(manifestFor(offersFrom({ menu: (locale) => menuOf(commands, locale) })[0], shortcuts, url), null, 2)
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
