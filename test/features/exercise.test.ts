import { expect, test } from 'vitest'
import { exercises } from '../../src/content/en/exercises.ts'
import { EXERCISES } from '../../src/content/types.ts'
import { folder } from '../support/process.ts'
import { labels, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  return { ...one, sam: one.person('sam') }
}

test('six to choose from, each with its time, and help now', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/exercise')

  expect(reply.list).toContain('Box breathing: about 3 minutes')
  expect(labels(reply)).toEqual([...EXERCISES.map((name) => exercises[name].title), 'Help now'])
})

test.for(EXERCISES)('%s goes step by step to its end, each step once', async (name) => {
  const { sam } = await scene()
  const { title, steps } = exercises[name]
  await sam.say('/exercise')

  const texts = [(await sam.press(title)).text]
  while (labels(sam.replies().at(-1) ?? { text: '' }).includes('Next')) texts.push((await sam.press('Next')).text)

  expect(texts).toEqual([...steps.map(({ text }) => text), expect.stringContaining('That was all of it.')])
  expect(labels(sam.replies()[0] ?? { text: '' })).toEqual(['Once more', 'Another exercise', 'Help now'])
  expect((await sam.press('Once more')).text).toBe(steps[0]?.text)
})

test('it can be stopped at any step, without a word of blame', async () => {
  const { sam } = await scene()
  await sam.say('/exercise grounding')
  await sam.press('Next')

  const reply = await sam.press('Stop')

  expect(reply.text).toBe('That is all right; what you did of it counts. It is here whenever you want it.')
  expect(labels(reply)).toEqual(['Another exercise', 'Help now'])
})

test('each step says how far it is', async () => {
  const { sam } = await scene()

  const first = await sam.say('/breathe')

  expect(first.title).toBe('Box breathing, step 1 of 4')
  expect((await sam.press('Next')).title).toBe('Box breathing, step 2 of 4')
})

test('a button pressed after a restart goes on where it was', async () => {
  const path = folder()
  const before = await world(undefined, {}, path)
  const button = (await before.person('sam').say('/exercise senses')).buttons?.find(({ label }) => label === 'Next')
  await before.close()

  const after = await world(undefined, {}, path)
  const args = button !== undefined && 'run' in button ? (button.args ?? {}) : {}
  const reply = await after.person('sam').run('exercise', args, { pressed: true })
  await after.close()

  expect(reply.text).toBe(exercises.senses.steps[1]?.text)
})

test('putting it off comes with a timer that asks a quarter of an hour later', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/exercise delay')

  await sam.press('Fifteen minutes')
  await wait({ minutes: 15 })

  expect(got('sam').map(({ reply }) => reply.text)).toEqual(['The fifteen minutes are over. How is it now?'])
})

test('breathing needs no timer, and has none', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/exercise box')

  expect(labels(reply)).toEqual(['Next', 'Stop', 'Help now'])
})

test('a step past the last is the end, and nothing breaks', async () => {
  const { sam } = await scene()

  expect((await sam.run('exercise', { name: 'box', step: '19' })).text).toContain('That was all of it.')
})
