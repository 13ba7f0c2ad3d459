import { expect, test } from 'vitest'
import type { Address } from '../../src/core/types.ts'
import { labels, world } from '../support/world.ts'

const HOME: Address = 'test:community:home'

const arrival = (name: string, id: string) => ({
  ...{ id, from: `test:person:${name}` as Address, name, room: `test:person:${name}` as Address, community: HOME },
  ...{ command: '', args: {}, text: '', admin: false, roles: [] },
})

test('whoever let the bot in is told how to begin', async () => {
  const { bot } = await world()

  const [reply] = await bot.arrived(HOME)

  expect(reply?.text).toContain('/setup')
  expect(reply && labels(reply)).toEqual(['Set up now', 'What I can do'])
})

test('nobody who joins is greeted until moderators wish it, and then without their name, once', async () => {
  const { bot, person, got } = await world()
  const mo = person('mo', { moderator: true })
  await bot.joined(arrival('kim', 'join-1'))
  await bot.settle()
  const before = got('general').length

  await mo.say('/hello on')
  await bot.joined(arrival('kim', 'join-2'))
  await bot.joined(arrival('kim', 'join-2'))
  await bot.settle()

  expect(before).toBe(0)
  expect(got('general')).toHaveLength(1)
  expect(JSON.stringify(got('general'))).not.toContain('kim')
  expect(got('general')[0]?.reply.text).toContain('welcome')
})

test('who comes into a room is greeted only where greetings are, and once, whatever is told first', async () => {
  const { bot, person, got } = await world()
  await person('mo', { moderator: true }).say('/hello on room:meetings')
  const into = (room: Address) => bot.joined({ ...arrival('kim', 'join kim'), room })

  await into('test:room:general')
  await bot.settle()
  const elsewhere = got('meetings').length
  await into('test:room:meetings')
  await into('test:person:kim')
  await bot.settle()

  expect(elsewhere).toBe(0)
  expect(got('meetings')).toHaveLength(1)
  expect(got('general')).toEqual([])
})

test('greeting can be switched off again', async () => {
  const { bot, person, got } = await world()
  const mo = person('mo', { moderator: true })
  await mo.say('/hello on room:meetings')
  await mo.say('/hello off')

  await bot.joined(arrival('kim', 'join-1'))
  await bot.settle()

  expect(got('meetings')).toEqual([])
})

test('nothing planned happens while the bot is put out, and all goes on when it is let in again', async () => {
  const { bot, person, got, wait } = await world()
  const mo = person('mo', { moderator: true })
  await mo.say('/encouragement set time:09:00 zone:America/Chicago room:general')
  await wait({ days: 1 })
  const before = got('general').length

  await bot.left(HOME)
  await wait({ days: 3 })
  const meanwhile = got('general').length - before
  await bot.arrived(HOME)
  await wait({ days: 1 })

  expect(before).toBe(1)
  expect(meanwhile).toBe(0)
  expect(got('general')).toHaveLength(2)
})

test('what is kept goes thirty days after the bot was put out, and not before', async () => {
  const { bot, person, store, now, wait } = await world()
  const mo = person('mo', { moderator: true })
  await mo.say('/meeting add name:Tuesday Circle every:weekly days:tue time:19:00 zone:America/Chicago room:general')
  await bot.left(HOME)

  await wait({ days: 29 })
  await store.purge(now())
  const kept = await store.meetings(HOME)
  await wait({ days: 2 })
  await store.purge(now())

  expect(kept).toHaveLength(1)
  expect(await store.meetings(HOME)).toEqual([])
  expect((await store.community(HOME)).version).toBe(0)
  expect(await store.timers(HOME)).toEqual([])
})

test('who belongs to one community alone is erased with it, others are not', async () => {
  const { bot, person, store } = await world()
  const HERE = { community: 'test:community:T1' as Address, room: 'test:room:T1/C1' as Address }
  const sam = person('T1/sam')
  const kim = person('kim')
  await sam.say('/checkin mood:good note:mine', HERE)
  await sam.say('/nudge time:20:00 zone:America/Chicago', HERE)
  await kim.say('/checkin mood:good', HERE)

  await bot.left(HERE.community, 'now')

  expect((await store.person(store.keyOf(sam.address))).version).toBe(0)
  expect(await store.timers(store.keyOf(sam.address))).toEqual([])
  expect((await store.person(store.keyOf(kim.address))).record.checkins).toHaveLength(1)
})

test('a calendar is told the next two dates of each meeting, moved and noted as they are', async () => {
  const { bot, person } = await world()
  const mo = person('mo', { moderator: true })
  await mo.say(
    '/meeting add name:Tuesday Circle every:weekly days:tue time:19:00 zone:America/Chicago room:meetings link:https://example.org/a',
  )
  await mo.say('/meeting move meeting:Tuesday Circle date:2027-01-05 to:2027-01-06 time:18:00')

  const dates = await bot.upcoming(HOME)

  expect(dates.map(({ name, at, link }) => [name, at.toString(), link])).toEqual([
    ['Tuesday Circle', '2027-01-07T00:00:00Z', 'https://example.org/a'],
    ['Tuesday Circle', '2027-01-13T01:00:00Z', 'https://example.org/a'],
  ])
})
