import { expect, test } from 'vitest'
import { labels, world } from '../support/world.ts'

test('somebody new sees what there is, and is asked for nothing', async () => {
  const { person } = await world()

  const reply = await person('sam').say('/home')

  expect(reply.facts).toEqual([
    { name: 'My check-ins', value: 'None yet. Whenever you like.' },
    { name: 'My nudge', value: 'None. I only ask when you want me to.' },
    { name: 'Next meetings', value: 'Nothing is planned yet.' },
  ])
  expect(labels(reply)).toEqual(['Check in', 'My check-ins', 'My nudge', 'Next meetings', 'Something that helps', 'Help now', 'Settings'])
})

test('what is kept and what is near, soonest first', async () => {
  const { person, wait } = await world()
  const ann = person('ann', { moderator: true })
  await ann.say('/meeting add name:Steps every:weekly days:thu time:19:00 zone:America/Chicago room:general')
  await ann.say('/meeting add name:Circle every:weekly days:tue time:19:00 zone:America/Chicago room:general')
  const sam = person('sam')
  await sam.say('/settings zone:Chicago')
  await sam.say('/nudge time:20:30')
  await sam.say('/checkin good')
  await wait({ days: 1 })
  await sam.say('/checkin hard')

  const reply = await sam.say('/home')

  expect(reply.to).not.toBe('room')
  expect(reply.facts).toEqual([
    { name: 'My check-ins', value: '2 days in all. The last one: Hard, Tue, Jan 5.' },
    { name: 'My nudge', value: 'I’ll ask how you are Tue, Jan 5, 8:30 PM (Chicago).' },
    { name: 'Next meetings', value: 'Circle: Tue, Jan 5, 7:00 PM (Chicago)\nSteps: Thu, Jan 7, 7:00 PM (Chicago)' },
  ])
})

test('every way from there leads somewhere', async () => {
  const { person } = await world()
  const sam = person('sam')

  for (const label of labels(await sam.say('/home'))) {
    await sam.say('/home')
    expect((await sam.press(label)).text).not.toBe('')
  }
})

test('where no community is known, there is nothing said of meetings', async () => {
  const { person } = await world()
  const sam = person('sam')
  sam.goes('dm')

  expect((await sam.say('/home')).facts).toHaveLength(2)
})
