/** The same conversations on every platform, word for word: the table says what is done and seen, and where and why a platform differs. */
import { describe, test } from 'vitest'
import { onDiscord } from './discord.ts'
import { play } from './play.ts'
import { onSandbox } from './sandbox.ts'
import { onSlack } from './slack.ts'
import { table } from './table.ts'

describe.each([
  ['sandbox', onSandbox],
  ['discord', onDiscord],
  ['slack', onSlack],
] as const)('on %s', (name, open) => {
  test.each(table)('$name', async (scenario) => play(scenario, name, await open()))
})
