/** A workspace in which everything is as long as it may be. */

import { manifestFor } from '../../src/adapters/slack/manifest.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import { openBot } from '../support/platform.ts'
import { startSlack } from '../support/slack/index.ts'
import { connect } from './house.ts'
import { recordOf } from './line-given.ts'

export type Opened = Awaited<ReturnType<typeof openLong>>

const NAME = 'The Thursday Candlelight Circle for Everybody & <All> of Us ❤️ '
const named = (nth: number, most: number) => `${nth} ${NAME.repeat(9)}`.slice(0, most).trim()

export async function openLong() {
  const made = await openBot()
  const slack = await startSlack({ manifest: manifestFor(made.offers[0], shortcuts), patience: 400, quiet: 12 })
  await connect(slack, made)
  const mo = slack.person('mo', { admin: true })
  const sam = slack.person('sam')
  for (let nth = 0; nth < 30; nth++)
    await mo
      .slash('/meeting', `add name: ${named(nth, 75)} every:weekly days:tue time:19:00 zone:America/Argentina/Buenos_Aires`)
      .catch(() => undefined)
  for (let nth = 0; nth < 5; nth++)
    await sam.slash('/checkin', `hard urge:7 note: ${'long & <day> '.repeat(400).slice(0, 4_000)}`).catch(() => undefined)
  await sam.slash('/nudge', 'time:20:00 zone:America/Chicago').catch(() => undefined)
  await sam.slash('/meeting', 'remind all').catch(() => undefined)
  const meetings = (await made.store.meetings(slack.home.address as `${string}:community:${string}`)).length
  const { checkins } = await recordOf(made, sam.address)
  const menu = made.offers[0].menu
  return {
    slack,
    meetings,
    /** The longest note that was kept. */
    note: Math.max(...checkins.map((one) => one.note?.length ?? 0)),
    people: [mo, sam],
    commands: menu.map(({ name }) => name),
    args: [...new Set(menu.flatMap(({ fields }) => fields.map(({ name }) => name)))],
    async stop() {
      await made.stop()
      await slack.stop()
    },
  }
}
