import { expect, test } from 'vitest'
import { labels, world } from '../support/world.ts'

test('words of one’s own that hint at danger lead to a card about them', async () => {
  const { person } = await world()
  const sam = person('sam')

  const reply = await sam.run('support', { about: 'i want to kill myself tonight' })

  expect(sam.replies()).toHaveLength(1)
  expect(reply.to).toBe('me')
  expect(reply.facts?.[0]?.name).toBe('Emergency')
})

test('words of one’s own that say nothing of danger still lead to help', async () => {
  const { person } = await world()

  const reply = await person('sam').run('support', { about: 'bad day, that is all' })

  expect(reply.to).toBe('me')
  expect(labels(reply)).toEqual(labels(await person('kim').run('crisis')))
})

test('somebody else’s words are answered to the one who worries, as one who worries', async () => {
  const { person } = await world()
  const kim = person('kim')

  const reply = await kim.run('support', { theirs: 'i want to die' })

  expect(kim.replies()).toHaveLength(1)
  expect(reply).toEqual(await kim.run('crisis', { topic: 'someone' }))
})
