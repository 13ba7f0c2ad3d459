/** A local Slack and a bare bot on it, both gone when the test ends. */
import { expect, onTestFinished } from 'vitest'
import { freePort } from '../server.ts'
import { type BareOptions, startBare } from './bare.ts'
import { type Options, type Slack, startSlack } from './index.ts'

export async function openSlack(options: Options = {}) {
  const slack = await startSlack(options)
  onTestFinished(() => slack.stop())
  return slack
}

export async function openBare(slack: Slack, options: BareOptions = {}) {
  const bare = await startBare(slack, options)
  onTestFinished(async () => void (await bare.stop()))
  return bare
}

/** The same over HTTP, at a port of its own. */
export async function openBareHttp(slack: Slack, options: BareOptions = {}) {
  const port = await freePort()
  const bare = await openBare(slack, { ...options, port })
  const origin = `http://127.0.0.1:${port}`
  slack.deliverTo(`${origin}/slack/events`)
  return { ...bare, origin }
}

/** What it was told off for, in short; and from here on it counts anew. */
export function wrongs(slack: Slack): string[] {
  return slack.violations.splice(0).map(({ where, what }) => `${where}: ${what}`)
}

export const expectWell = (slack: Slack) => expect(slack.violations).toEqual([])
