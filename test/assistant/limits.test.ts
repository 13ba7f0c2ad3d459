/** Budgets, what stands, and asking once, without a platform around them. */
import { expect, test } from 'vitest'
import { tips } from '../../src/content/en/tips.ts'
import { type Asked, createAssistant } from '../../src/core/assistant/assistant.ts'
import { createBudget, type Shelf } from '../../src/core/assistant/budget.ts'
import { createSlow } from '../../src/core/slow.ts'
import { wordsFor } from '../../src/core/words.ts'

const now = Temporal.Instant.from('2027-01-04T14:00Z')

/** A shelf that takes its time, as one over a network does. */
function slowShelf() {
  const kept = new Map<string, unknown>()
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1))
  return {
    kept,
    get: async (key: string) => soon().then(() => kept.get(key)),
    set: async (key: string, value: unknown) => soon().then(() => kept.set(key, value)),
  }
}

test('many at once do not spend more than there is', async () => {
  const budget = createBudget(slowShelf())

  const spent = await Promise.all(Array.from({ length: 50 }, () => budget.spend('sam', 'home', now)))

  expect(spent.filter(Boolean)).toHaveLength(20)
})

test('a community has 300 a day, whoever asks, and as many the next day', async () => {
  const budget = createBudget(slowShelf())
  const spend = (at: Temporal.Instant) => Promise.all(Array.from({ length: 310 }, (_, nth) => budget.spend(`member${nth}`, 'home', at)))

  expect((await spend(now)).filter(Boolean)).toHaveLength(300)
  expect(await budget.spend('sam', 'another', now)).toBe(true)
  expect((await spend(now.add({ hours: 24 }))).filter(Boolean)).toHaveLength(300)
})

test('a shelf that fails once does not close the budget', async () => {
  const shelf = slowShelf()
  let fails = true
  const budget = createBudget({ ...shelf, get: async (key) => (fails ? Promise.reject(new Error('gone')) : shelf.get(key)) })

  await expect(budget.spend('sam', 'home', now)).rejects.toThrow('gone')
  fails = false

  expect(await budget.spend('sam', 'home', now)).toBe(true)
})

const offered = tips.filter(({ topics }) => topics.includes('sleep')).slice(0, 4)
const asked: Asked = {
  ...{ question: 'what helps me sleep at night', name: 'sam', offered, words: wordsFor('en'), me: 'sam', community: 'home', now },
}
const link = `Something for a night without sleep: ${offered[0]?.title.toLowerCase()}, slowly and without hurry, in bed or out of it`

function assistant(answer: () => Promise<unknown>, shelf: Shelf = slowShelf(), within = 300) {
  const logged: unknown[] = []
  const note = (...all: unknown[]) => void logged.push(all)
  let count = 0
  const model = {
    ask: (async () => {
      count++
      return answer()
    }) as never,
  }
  const log = { info: note, warn: note, error: note }
  return { ...createAssistant({ model, shelf, digest: (text) => text, log, within }), logged, count: () => count }
}

test('what stands is checked again each time: what would not pass today is asked anew', async () => {
  const shelf = slowShelf()
  const one = assistant(async () => ({ answer: { tips: [offered[0]?.id], link } }), shelf, 5_000)
  expect((await one.pick(asked)).how).toBe('answered')
  expect((await one.pick(asked)).how).toBe('kept')

  const [key = ''] = [...shelf.kept.keys()].filter((name) => name.startsWith('answer:'))
  shelf.kept.set(key, { tips: [offered[0]?.id], link: `Take two pills. ${link}` })

  expect((await one.pick(asked)).how).toBe('answered')
  expect(one.count()).toBe(2)
})

test('a model or a shelf that throws, or hangs, ends in an outcome, and the log tells no words', async () => {
  const broken = { get: async () => Promise.reject(new Error('sleep at night')), set: async () => undefined }
  const stuck = { get: () => new Promise(() => undefined), set: async () => undefined }

  const outcomes = [
    await assistant(async () => Promise.reject(new Error('sleep at night'))).pick(asked),
    await assistant(() => new Promise(() => undefined)).pick(asked),
  ]
  const one = assistant(async () => ({}), broken)
  outcomes.push(await one.pick(asked), await assistant(async () => ({}), stuck).pick(asked))

  expect(outcomes.map(({ how }) => how)).toEqual(['down', 'slow', 'down', 'slow'])
  expect(JSON.stringify(one.logged)).not.toContain('night')
})

test('work that takes seconds is begun once, however often it is asked for, and only the slow has a word to show', async () => {
  const { slowly, word } = createSlow()
  let count = 0
  const work = () => new Promise<number>((resolve) => setTimeout(resolve, 400, ++count))

  const both = await Promise.all([slowly({ text: 'wait' }, work), slowly({ text: 'wait' }, work)])

  expect(both).toEqual([1, 1])
  expect(await word).toEqual({ text: 'wait' })
  const quick = createSlow()
  await quick.slowly({ text: 'wait' }, async () => 1)
  expect(await Promise.race([quick.word, new Promise((resolve) => setTimeout(resolve, 400, 'none'))])).toBe('none')
})
