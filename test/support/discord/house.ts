/** A local Discord and a bare bot on it, both gone when the test ends, and a test that ends with violations fails. */
import { expect, onTestFinished } from 'vitest'
import { type BareOptions, startBare } from './bare.ts'
import { type Options, startDiscord } from './index.ts'

export async function openDiscord(options: Options = {}) {
  const discord = await startDiscord(options)
  onTestFinished(() => discord.stop())
  return discord
}

export async function openBare(discord: Awaited<ReturnType<typeof startDiscord>>, options: Omit<BareOptions, 'api' | 'token'> = {}) {
  const bare = await startBare({ ...options, api: discord.api, token: discord.token })
  onTestFinished(() => bare.stop())
  return bare
}

/** What it was told off for, in short; and from here on it counts anew. */
export function wrongs(discord: Awaited<ReturnType<typeof startDiscord>>): string[] {
  return discord.violations.splice(0).map(({ where, what }) => `${where}: ${what}`)
}

export const expectWell = (discord: Awaited<ReturnType<typeof startDiscord>>) => expect(discord.violations).toEqual([])
