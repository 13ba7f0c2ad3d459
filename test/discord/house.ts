/** Porchlight in a Discord on this machine: the real bot, discord.js, and the protocol between them. */
import { onTestFinished } from 'vitest'
import { createDiscord } from '../../src/adapters/discord/index.ts'
import type { StartError } from '../../src/core/errors.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import { type Options, startDiscord } from '../support/discord/index.ts'
import { type Made, openBot } from '../support/platform.ts'

export type House = Awaited<ReturnType<typeof openHouse>>

/** Ends by itself with the test. `start` is when the bot's clock stands. */
export async function openHouse(options: Options & { start?: string } = {}) {
  const made = await openBot(options.start)
  // What is to come is to come for both.
  const discord = await startDiscord({ now: () => made.clock.now().epochMilliseconds, ...options })
  const { lost } = await connect(discord, made)
  onTestFinished(async () => {
    await made.stop()
    await discord.stop()
  })
  return { ...made, discord, lost }
}

/** Another bot, or the only one, on the same Discord. */
export async function connect(discord: Awaited<ReturnType<typeof startDiscord>>, made: Made) {
  const lost: StartError[] = []
  const { api, token } = discord
  const { offers, stash, clock, log } = made
  await made.join(createDiscord({ token, api, shards: 'auto', offers, shortcuts, stash, clock, log, lost: (error) => lost.push(error) }))
  return { lost }
}
