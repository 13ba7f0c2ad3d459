import { expect, test } from 'vitest'
import { professional } from '../../src/content/en/professional.ts'
import type { Guide } from '../../src/content/types.ts'
import type { Reply } from '../../src/core/types.ts'
import { labels, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  return { ...one, sam: one.person('sam') }
}

const values = (reply: Reply) => (reply.facts ?? []).map(({ name, value }) => `${name}: ${value}`).join('\n')

test('it asks what somebody would like to know, and help now is one press away', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/professional')

  expect(labels(reply)).toEqual(['How to find treatment', 'Medication', 'Detox', 'A first appointment', 'Groups', 'Help now'])
  expect(values(reply)).toMatch(/^Sources: SAMHSA/)
})

test.for(['How to find treatment', 'Medication', 'Detox', 'A first appointment'])(
  '“%s” is answered, with the others beside it',
  async (label) => {
    const { sam } = await scene()
    await sam.say('/professional')

    const reply = await sam.press(label)

    expect(reply.list?.length).toBeGreaterThanOrEqual(4)
    expect(labels(reply)).not.toContain(label)
    expect(labels(reply)).toContain('Help now')
  },
)

test('without a country no number is named, and one can be chosen', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/professional treatment')

  expect(values(reply)).not.toMatch(/\d{3}/)
  expect(values(reply)).toContain('Tell me your country')
  await sam.press('My country')
  await sam.fill({ country: 'New Zealand' })
  expect(values(await sam.say('/professional treatment'))).toContain('1737')
})

test('where no line has been checked, how to look is said instead', async () => {
  const { sam } = await scene()
  await sam.say('/settings country:DE')

  const reply = await sam.say('/professional find')

  expect(values(reply)).toContain('I have no checked line for treatment in Germany')
  expect(values(reply)).not.toMatch(/\d{3}/)
})

test('detox names the danger and the number of the country', async () => {
  const { sam } = await scene()

  const nowhere = await sam.say('/professional detox')
  await sam.say('/settings country:GB')

  expect(nowhere.text).toContain('call your local emergency number')
  expect((await sam.say('/professional detox')).text).toContain('call 999')
})

/** What only a prescriber may say: how much of something, or to begin, change or end it. */
const ADVICE =
  /\d+ ?(?:mg|ml|mcg|g|drops|pills)\b|\b(?:you (?:can|may|could) (?:stop|start|skip|halve|reduce)|taper|cut (?:it|them) down by|take (?:one|two|half))\b/i

test('nothing in it says how much to take, or to stop', () => {
  const all: readonly Guide[] = Object.values(professional)

  expect(all.flatMap(({ text, list = [] }) => [text, ...list]).filter((text) => ADVICE.test(text))).toEqual([])
  expect(['take two in the morning', 'you can stop it', '20 mg'].filter((text) => !ADVICE.test(text))).toEqual([])
})
