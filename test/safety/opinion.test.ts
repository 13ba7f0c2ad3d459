/** A second opinion: who is asked, what about, and that nothing waits for it or hangs on it. */
import { expect, onTestFinished, test } from 'vitest'
import type { Answered, Model, Question } from '../../src/core/ports.ts'
import type { Finding } from '../../src/core/safety/finding.ts'
import { createOpinion } from '../../src/core/safety/opinion.ts'
import { world } from '../support/world.ts'

const WORRY = 'I feel hopeless'
const CRISIS = 'I want to die'
const DANGER = 'I will hang myself tonight'

/** A community that listens, with a model that says so to everything. */
async function scene(says: (question: Question<unknown>) => unknown = () => ({ danger: 'serious' }), { on = true, within = 200 } = {}) {
  const asked: Question<unknown>[] = []
  const model: Model = {
    async ask<T>(question: Question<T>): Promise<Answered<T>> {
      asked.push(question as Question<unknown>)
      const said = await says(question as Question<unknown>)
      const parsed = question.shape.safeParse(said)
      return parsed.success ? { answer: parsed.data } : { failure: 'malformed' }
    },
  }
  const one = await world(
    undefined,
    {},
    undefined,
    () => ({ pick: async () => ({ how: 'nothing' }) }),
    (log) => createOpinion({ model, log, within }),
  )
  onTestFinished(one.close)
  const mo = one.person('mo', { moderator: true })
  await mo.say('/listen to:on room:general')
  await mo.say('/alerts to:on room:moderators')
  if (on) await mo.say('/listen opinion to:on')
  await one.bot.settle()
  const told = one.got('general').map(({ reply }) => reply.text)
  one.sent.length = 0
  return { ...one, mo, sam: one.person('sam'), asked, told }
}

test('a worry in a room that a model takes for serious is offered help there, for its writer alone', async () => {
  const { sam, got, bot, mo } = await scene()

  const cards = await sam.overheard(WORRY)
  await bot.settle()

  expect(cards.map(({ to }) => to)).toEqual(['me'])
  expect(got('moderators')[0]?.reply.text).toContain('level 3 of 4')
  const fine = cards[0]?.buttons?.find(({ label }) => label === 'I’m OK')
  await sam.run('crisis', (fine !== undefined && 'run' in fine && fine.args) || { step: 'fine', rule: 'second-opinion' })
  expect((await mo.say('/listen counts')).list?.join('\n')).toContain('second-opinion: 1 seen, 0 said to be right, 1 a false alarm')
})

test.each([['none'], ['worry'], ['emergency'], [undefined]])('%s leaves it as the rules found it', async (danger) => {
  const { sam, asked, got } = await scene(() => ({ danger }))

  expect(await sam.overheard(WORRY)).toEqual([])
  expect(asked).toHaveLength(1)
  expect(got('moderators')).toEqual([])
})

test('it is asked about a worry in a room, and about nothing else', async () => {
  const { sam, asked, person } = await scene(() => ({ danger: 'none' }))

  expect((await sam.overheard(DANGER)).map(({ to }) => to)).toEqual(['room'])
  expect((await person('kim').overheard(CRISIS)).map(({ to }) => to)).toEqual(['me'])
  await person('lee').overheard('good morning everyone')
  await person('lee').overheard('I have a craving')
  const ann = person('ann')
  await ann.say(WORRY)
  await ann.say(WORRY, { aloud: true })
  await ann.run('checkin', { mood: 'hard', note: WORRY })
  ann.goes('dm')
  await ann.say(WORRY)
  await ann.overheard(WORRY)
  ann.goes('meetings')
  await ann.overheard(WORRY)

  expect(asked).toEqual([])
})

test('off unless moderators switched it on, and the rooms and /privacy say so', async () => {
  const off = await scene(undefined, { on: false })
  expect(await off.sam.overheard(WORRY)).toEqual([])
  expect(off.asked).toEqual([])
  expect((await off.sam.say('/privacy')).list?.join()).not.toContain('second opinion')
  expect((await off.sam.say('/listen opinion to:on')).text).toContain('moderators')

  const { told, sam, mo, asked, got, bot } = await scene()
  expect(told.join()).toContain('The moderators have switched on a second opinion')
  expect((await sam.say('/privacy')).list?.join()).toContain('there is a second opinion')
  await mo.say('/listen opinion to:off')
  await bot.settle()
  expect(got('general').at(-1)?.reply.text).toBe('Words in this room are no longer read by a language model.')
  expect(await sam.overheard(WORRY)).toEqual([])
  expect(asked).toEqual([])
})

test('where no model is set up it cannot be switched on', async () => {
  const one = await world()
  onTestFinished(one.close)

  await one.person('mo', { moderator: true }).say('/listen opinion to:on')

  expect((await one.store.community(one.store.keyOf('test:community:home'))).record.secondOpinion).toBe(false)
})

test('when it hangs or breaks the rules stand, in the time it has, and after three times it is left alone', async () => {
  const { sam, person, asked, logged } = await scene(() => new Promise(() => undefined), { within: 50 })
  const begun = performance.now()

  expect(await sam.overheard(WORRY)).toEqual([])
  expect(performance.now() - begun).toBeLessThan(1_000)
  for (const name of ['a', 'b', 'c']) expect(await person(name).overheard(WORRY)).toEqual([])
  expect(asked).toHaveLength(3)
  expect(JSON.stringify(logged)).not.toContain('hopeless')

  const broken = await scene(() => Promise.reject(new Error(WORRY)))
  expect(await broken.sam.overheard(WORRY)).toEqual([])
  expect(JSON.stringify(broken.logged)).not.toContain('hopeless')
})

test('who somebody is stays here', async () => {
  const { sam, asked } = await scene(() => ({ danger: 'none' }))

  await sam.overheard(
    `${WORRY}, says Sam Miller from @lighthouse, mail sam@house.test or +49 151 23456, http://house.test/sam <@77> room #4`,
  )

  expect(JSON.stringify(asked)).toContain('I feel hopeless')
  expect(JSON.stringify(asked)).not.toMatch(/miller|\bsam\b|lighthouse|house|151|77|request-|test:/i)
})

test.each([0, 1, 3, 4] as const)('level %i is never asked about, whoever calls', async (level) => {
  const asked: unknown[] = []
  const model: Model = {
    async ask(question) {
      asked.push(question)
      return { failure: 'down' }
    },
  }
  const found: Finding = { level, categories: [], subject: 'unclear', time: 'now', rules: [] }
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const about = { text: 'words', name: 'sam', community: 'test:community:home' as const, now: Temporal.Instant.from('2027-01-04T14:00Z') }

  expect(await createOpinion({ model, log: quiet })({ found, ...about })).toBe(found)
  expect(asked).toEqual([])
})
