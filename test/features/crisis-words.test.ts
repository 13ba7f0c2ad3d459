import { expect, test } from 'vitest'
import { isCall, smallAnswer, topicIn } from '../../src/core/safety/calls.ts'
import { labels, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago country:US')
  sam.goes('dm')
  return { ...one, sam }
}

test.each(['suicide', 'SOS', 'i need help', 'Help me, please!', 'emergency', 'overdose', '/suicide', '/emergency', '/sos'])(
  '“%s” alone opens help',
  async (words) => {
    const { sam } = await scene()

    await sam.say(words)

    expect(sam.replies()).toHaveLength(1)
    expect(sam.replies()[0]?.facts).toContainEqual({ name: 'Emergency', value: '911' })
  },
)

test.each(['i want to stop drinking', 'help me sleep', 'thanks to my sponsor I made it', 'no sleep for days', 'I need help with payday'])(
  '“%s” is a sentence, and gets tips',
  async (words) => {
    const { sam } = await scene()

    expect((await sam.say(words)).text).toMatch(/other people have found useful|rough hour/)
  },
)

test.each([
  ['I overdosed', 'If it may be an overdose'],
  ['my friend od', 'If it may be an overdose'],
  ['my friend is blue and not breathing', 'If it may be an overdose'],
])('/crisis %s shows one card, the one that fits', async (words, title) => {
  const { sam } = await scene()

  await sam.say(`/crisis ${words}`)

  expect(sam.replies().map((reply) => reply.title)).toEqual([title])
})

test('a card stands alone: no tips and no small talk under it', async () => {
  const { sam } = await scene()

  for (const words of ['I want to die', 'my boyfriend is beating me', 'he wont wake up', '/tips how do I kill myself']) {
    await sam.say(words)
    expect(sam.replies(), words).toHaveLength(1)
  }
})

test('the answer to the question on a card is heard', async () => {
  const { sam } = await scene()
  await sam.say('I want to die')

  const yes = await sam.say('yes I am')
  expect(yes.text).toContain('Thank you for telling me')
  expect(labels(yes)).toEqual(['Help now', 'Something that helps'])
  expect((await sam.say('not sure')).text).toContain('Not being sure is reason enough')
  expect((await sam.say('I’m OK')).text).toContain('Thanks for telling me')
})

test('words that needed help are not quoted back with advice', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/nudge time:I will hang myself tonight')

  expect(sam.replies()[0]?.facts).toContainEqual({ name: 'Emergency', value: '911' })
  expect(reply.text).toBe('When you want to, /nudge is here.')
})

test('looking up another country changes nothing, unless it is to stay', async () => {
  const { sam } = await scene()
  const country = async () => (await sam.say('/settings')).facts?.find(({ name }) => name === 'Country')?.value

  const card = await sam.say('/crisis Germany')
  expect(card.title).toBe('Germany')
  expect(await country()).toBe('United States')

  await sam.say('/crisis Germany')
  await sam.press('Use Germany from now on')
  expect(await country()).toBe('Germany')
})

test.each([
  ['detox since yesterday', 'withdrawal'],
  ['he keeps hitting me', 'violence'],
  ['my brother talks about it', 'someone'],
  ['self-harm', 'suicide'],
  ['something else', undefined],
])('%s is about %s', (words, topic) => {
  expect(topicIn(words)).toBe(topic)
})

test('longer words are neither a call nor a small answer', () => {
  expect(isCall('emergency fund for rent')).toBe(false)
  expect(smallAnswer('stop me from texting my dealer')).toBeUndefined()
})
