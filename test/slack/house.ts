/** Porchlight in a Slack on this machine: the real bot, Bolt, and the protocol between them. */
import { Keyv } from 'keyv'
import { onTestFinished } from 'vitest'
import { createSlack, type SlackSettings } from '../../src/adapters/slack/index.ts'
import { manifestFor } from '../../src/adapters/slack/manifest.ts'
import { keyvStorage } from '../../src/adapters/store/keyv.ts'
import type { StartError } from '../../src/core/errors.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import { type Made, openBot } from '../support/platform.ts'
import { freePort } from '../support/server.ts'
import { type Options, type Slack, startSlack } from '../support/slack/index.ts'

export type House = Awaited<ReturnType<typeof openHouse>>
export type How = 'socket' | 'http' | 'oauth'

/** Ends by itself with the test. `start` is when the bot's clock stands. */
export async function openHouse({ start, how = 'socket', ...options }: Options & { start?: string; how?: How } = {}) {
  const made = await openBot(start)
  const manifest = manifestFor(made.offers[0], shortcuts, how === 'socket' ? undefined : 'https://bot.example.org')
  // What is to come is to come for both.
  const slack = await startSlack({
    now: () => made.clock.now().epochMilliseconds,
    manifest,
    ...(how === 'oauth' && { installed: false }),
    ...options,
  })
  onTestFinished(async () => {
    await made.stop()
    await slack.stop()
  })
  return { ...made, slack, ...(await connect(slack, made, how)) }
}

/** Another bot, or the only one, on the same Slack. */
export async function connect(slack: Slack, made: Made, how: How = 'socket') {
  const lost: StartError[] = []
  const port = await freePort()
  const { offers, stash, log, opened } = made
  const shelf = (namespace: string) => new Keyv({ store: keyvStorage(opened.db, opened.seal), namespace })
  const settings: SlackSettings = {
    api: slack.api,
    authorizationUrl: slack.authorizationUrl,
    access: how === 'oauth' ? { clientId: slack.clientId, clientSecret: slack.clientSecret } : { token: slack.token },
    line: how === 'socket' ? { appToken: slack.appToken } : { signingSecret: slack.signingSecret, host: '127.0.0.1', port },
  }
  const kept = { stash, shelf: shelf('slack-tokens'), states: shelf('slack-states') }
  const platform = createSlack({ ...settings, ...kept, offers, shortcuts, log, isWell: () => true, lost: (error) => lost.push(error) })
  await made.join(platform)
  const origin = `http://127.0.0.1:${port}`
  if (how !== 'socket') slack.deliverTo(`${origin}/slack/events`)
  return { lost, platform, origin }
}
