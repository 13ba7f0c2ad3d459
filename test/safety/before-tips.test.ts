/** Help goes before tips: whatever door words of danger come in by, no tip is the answer to them. */
import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { triage } from '../../src/core/safety/triage.ts'
import { labels, world } from '../support/world.ts'

const textsOf = (url: string, column: number) =>
  readFileSync(new URL(url, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[column] ?? '')

/** The labelled messages and the everyday questions that are read as a crisis or an emergency. */
const grave = [...textsOf('../corpus/dev.tsv', 4), ...textsOf('../content/questions.tsv', 2)].filter((text) => triage(text).level >= 3)

async function scene() {
  const one = await world()
  onTestFinished(one.close)
  return one
}

test.for([
  ['/tips', (text: string) => ({ command: 'tips', args: { topic: text } })],
  ['/ask', (text: string) => ({ command: 'ask', args: { about: text } })],
] as const)('%s answers words of danger with help and with nothing else', { timeout: 60_000 }, async ([, asked]) => {
  const { person } = await scene()

  expect(grave.length).toBeGreaterThan(200)
  for (const [index, text] of grave.entries()) {
    const sam = person(`sam-${index}`)
    const { command, args } = asked(text)
    await sam.run(command, args)

    expect(sam.replies(), text).toHaveLength(1)
    expect(sam.replies().flatMap(labels), text).not.toContain('Another three')
    expect(
      sam.replies().flatMap(({ facts = [] }) => facts.map(({ name }) => name)),
      text,
    ).not.toContain('Sources')
  }
})

test('plain words in a direct message as well', { timeout: 60_000 }, async () => {
  const { person } = await scene()

  for (const [index, text] of grave.entries()) {
    const sam = person(`sam-${index}`)
    sam.goes('dm')
    await sam.say(text.replace(/^\/+/, ''))

    expect(sam.replies().flatMap(labels), text).not.toContain('Another three')
    expect(
      sam.replies().flatMap(({ facts = [] }) => facts.map(({ name }) => name)),
      text,
    ).not.toContain('Sources')
  }
})
