/** What moderators type for a meeting, in the words they have for it. */
import { expect, test } from 'vitest'
import { labels, world } from '../support/world.ts'

const CIRCLE = '/meeting add name:Tuesday Circle every:weekly days:tue time:19:00 zone:Chicago'

async function scene() {
  const one = await world()
  return { ...one, mo: one.person('mo', { moderator: true }) }
}

test.for([
  ['every:day', 'Every day at'],
  ['every:every day', 'Every day at'],
  ['every:week days:tue', 'Every Tuesday at'],
  ['every:Weekdays', 'Every Monday, Tuesday, Wednesday, Thursday, and Friday at'],
  ['every:biweekly days:tue', 'Every two weeks on Tuesday at'],
  ['every:two weeks days:tue', 'Every two weeks on Tuesday at'],
  ['every:fortnight days:tue', 'Every two weeks on Tuesday at'],
  ['every:month nth:first days:mon', 'The first Monday of every month at'],
  ['every:tuesday', 'Every Tuesday at'],
  ['every:weekly days:mon-fri', 'Every Monday, Tuesday, Wednesday, Thursday, and Friday at'],
  ['every:weekly days:Thursday to Saturday', 'Every Thursday, Friday, and Saturday at'],
  ['every:weekly days:sat – mon, wed', 'Every Monday, Wednesday, Saturday, and Sunday at'],
  ['every:weekly days:weekends', 'Every Saturday and Sunday at'],
  ['every:monthly days:last fri', 'The last Friday of every month at'],
  ['days:the first Monday', 'The first Monday of every month at'],
  ['every:last friday', 'The last Friday of every month at'],
])('%s: %s', async ([given, pattern]) => {
  const { mo } = await scene()

  const reply = await mo.say(`/meeting add name:Dawn time:7am zone:Chicago ${given}`)

  expect(reply.text).toContain(`Dawn is planned. ${pattern}`)
})

test('a meeting is called by its name in skip, join and remove too', async () => {
  const { mo } = await scene()
  await mo.say(CIRCLE)

  const skipped = await mo.say('/meeting skip name:Tuesday Circle date:2027-01-12')
  const joined = await mo.say('/meeting join name:circle')
  const sure = await mo.say('/meeting remove name:circle')

  expect(skipped.text).toContain('Tuesday Circle is skipped on Tue, Jan 12')
  expect(joined.text).toContain('Tuesday Circle takes place in')
  expect(sure.text).toContain('Remove Tuesday Circle for good?')
})

test('an argument that there is not is named, and nothing is done until it is left out', async () => {
  const { mo } = await scene()
  await mo.say(CIRCLE)

  const reply = await mo.say('/meeting skip meeting:circle colour:red date:2027-01-12')
  const list = await mo.say('/meeting list')
  await mo.say('/meeting skip meeting:circle colour:red date:2027-01-12')
  const skipped = await mo.press('Go on without it')

  expect(reply.text).toBe('/meeting skip has nothing called “colour:”. It takes meeting:, date:.')
  expect(list.list?.[0]).toContain('Next: Tue, Jan 5')
  expect(skipped.text).toContain('Tuesday Circle is skipped on Tue, Jan 12')
})

test('too much for a button, all that was given stands in the form', async () => {
  const { mo } = await scene()

  const reply = await mo.say(`${CIRCLE} colour:red link:https://example.org/${'a'.repeat(90)}`)
  const added = await mo.fill({})

  expect(reply.form?.fields.find(({ name }) => name === 'name')?.value).toBe('Tuesday Circle')
  expect(added.text).toContain('Tuesday Circle is planned.')
})

test('what is no argument stays in a person’s own words, and never holds up help', async () => {
  const { person, store } = await scene()
  const sam = person('sam')

  await sam.say('/checkin mood:okay note:a thought: rest')
  const crisis = await sam.say('/crisis country:US please:hurry')

  expect((await store.person(store.keyOf(sam.address))).record.checkins.map(({ note }) => note)).toEqual(['a thought: rest'])
  expect(JSON.stringify(crisis)).toContain('911')
})

test('a choice that is none is answered with each choice once', async () => {
  const { mo } = await scene()

  const reply = await mo.say('/meeting add name:Dawn time:7am zone:Chicago every:blue')
  const both = await mo.say('/meeting add name:Dawn zone:Chicago every:blue')

  expect(reply.text).toBe('I don’t know “blue” here. Which of these is it?')
  expect(labels(reply)).toEqual(['Once', 'Every day', 'Every week', 'Every two weeks', 'Every month'])
  expect(JSON.stringify(both).split('Every two weeks')).toHaveLength(2)
})

test('/meetings shows what comes next, and /meeting alone what there is to ask', async () => {
  const { mo } = await scene()
  await mo.say(CIRCLE)

  const next = await mo.say('/meetings')
  const all = await mo.say('/meeting')

  expect(next.list?.[0]).toContain('Tuesday Circle')
  expect(labels(all)).toContain('/meeting next')
})
