/** What cannot arrive: closed direct messages, and rooms that are gone. Told once, privately, to whom it concerns. */
import { expect, test } from 'vitest'
import { DM_CLOSED, labels, ROOM_GONE, type Sent, world } from '../support/world.ts'

const COMMUNITY = 'test:community:home'
const GENERAL = 'test:room:general'
const MODERATORS = 'test:room:moderators'

async function scene() {
  const one = await world()
  const mo = one.person('mo', { moderator: true })
  const sam = one.person('sam')
  await mo.say('/setup zone:America/Chicago')
  await sam.say('/settings zone:America/Chicago')
  const missed = async () => (await one.store.person(one.store.keyOf(sam.address))).record.missed
  const gone = async () => (await one.store.community(one.store.keyOf(COMMUNITY))).record.gone
  return { ...one, mo, sam, missed, gone }
}

const days = (sent: readonly Sent[]) =>
  sent.map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO('America/Chicago').toPlainDate().day)
const texts = (replies: readonly { text: string }[]) => replies.map(({ text }) => text)

/** Sam's nudge has not arrived for two days. */
async function closed() {
  const one = await scene()
  await one.sam.say('/nudge 21:00')
  one.refuse(one.sam.address, DM_CLOSED)
  await one.wait({ days: 2 })
  return one
}

test('who could not be reached is told the next time they do anything, privately, once', async () => {
  const { sam, sent } = await closed()

  await sam.say('/checkin good')
  const told = sam.replies()
  await sam.say('/checkin okay')
  const after = sam.replies()

  expect(told).toHaveLength(2)
  expect(told[1]).toMatchObject({ to: 'me', list: ['Your nudge, Mon, Jan 4, 9:00 PM (Chicago)'] })
  expect(told[1]?.text).toContain('only for you: something I meant to send you by direct message could not reach you')
  expect(labels(told[1] ?? { text: '' })).toEqual(['What came and what not'])
  expect(after).toHaveLength(1)
  expect(sent).toEqual([])
})

test('from then on it is tried again, and arrives once messages are open', async () => {
  const { sam, refuse, wait, got } = await closed()

  await sam.say('/checkin good')
  refuse(sam.address)
  await wait({ days: 1 })

  expect(days(got('sam'))).toEqual([6])
})

test('it is not brought up while help is given, with a form, or beside what is to be forgotten', async () => {
  const { sam, missed } = await closed()

  await sam.say('I want to kill myself tonight')
  const help = sam.replies()
  await sam.say('/crisis')
  const crisis = sam.replies()
  await sam.say('/quiet from:22:00')
  const form = sam.replies()
  await sam.say('/forget')
  const forget = sam.replies()

  for (const replies of [help, crisis, form, forget]) expect(texts(replies).join()).not.toContain('could not reach you')
  expect(await missed()).toHaveLength(1)
})

test('a redelivered request is told the same again, and nothing new', async () => {
  const { sam, missed } = await closed()
  await sam.say('/checkin good', { id: 'once' })
  const first = sam.replies()

  await sam.say('/checkin good', { id: 'once' })

  expect(sam.replies()).toEqual(first)
  expect(await missed()).toEqual([])
})

test('nobody else ever hears of it', async () => {
  const { sam, mo, sent } = await closed()

  await mo.say('/deliveries')
  const replies = texts(mo.replies())
  await sam.say('/checkin mood:good share:room')

  expect(replies.join()).not.toContain('direct message could not')
  expect(sent.map(({ to, reply }) => [to, reply.text])).toEqual([['general', 'sam checked in: Good.']])
})

test('a meeting reminder that cannot arrive is named as one', async () => {
  const { mo, sam, refuse, wait } = await scene()
  await mo.say('/meeting add name:Circle every:daily time:19:00 room:general')
  await sam.say('/meeting remind Circle')
  refuse(sam.address, DM_CLOSED)
  await wait({ days: 1 })

  await sam.say('/meeting next')

  expect(sam.replies()[1]?.list).toEqual(['Your meeting reminder, Mon, Jan 4, 6:45 PM (Chicago)'])
})

test('a room that is gone is told in the moderators’ room once; what is planned waits and is not deleted', async () => {
  const { mo, refuse, wait, got, gone, store } = await scene()
  await mo.say('/setup moderators:moderators')
  await mo.say('/encouragement set time:09:00 room:general')
  await mo.say('/meeting add name:Circle every:daily time:19:00 room:general')
  refuse(GENERAL, ROOM_GONE)

  await wait({ days: 3 })
  await mo.say('/checkin good')

  expect(got('moderators')).toHaveLength(1)
  expect(got('moderators')[0]?.reply.text).toContain('There is a room I can’t write in any more')
  expect(mo.replies()).toHaveLength(1)
  expect(got('moderators')[0]?.reply.list).toEqual(['Could not be posted: Encouragement.'])
  expect(await gone()).toEqual([{ room: GENERAL, told: true, by: 'encouragement' }])
  const entries = await store.ledger(COMMUNITY)
  expect(entries.filter(({ by }) => by !== 'room-gone').map(({ state, reason }) => [state, reason].join(' '))).toEqual([
    ...Array(8).fill('skipped room-gone'),
    'failed room-gone',
  ])
  expect(await store.timers(COMMUNITY)).toHaveLength(3)
})

test('a moderator who is there before the room is told is not told as well', async () => {
  const { mo, refuse, at, bot, got } = await scene()
  await mo.say('/setup moderators:moderators')
  await mo.say('/encouragement set time:09:00 room:general')
  refuse(GENERAL, ROOM_GONE)
  at('2027-01-04T09:00-06:00[America/Chicago]')
  await bot.tick()

  await mo.say('/checkin good')
  await bot.tick()

  expect(mo.replies()).toHaveLength(1)
  expect(got('moderators')).toHaveLength(1)
})

test('“Try again” sets it going', async () => {
  const { mo, refuse, wait, got, gone } = await scene()
  await mo.say('/setup moderators:moderators')
  await mo.say('/encouragement set time:09:00 room:general')
  refuse(GENERAL, ROOM_GONE)
  await wait({ days: 1 })
  refuse(GENERAL)
  const button = got('moderators')[0]?.reply.buttons?.[0]

  const reply = await mo.run(button && 'run' in button ? button.run : '', {}, { pressed: true })
  await wait({ days: 1 })

  expect(button?.label).toBe('Try again')
  expect(reply.text).toBe('I’ll try that room again, from the next time something is planned there.')
  expect(await gone()).toEqual([])
  expect(days(got('general'))).toEqual([5])
  expect((await mo.say('/community retry')).text).toBe('There is no room that I have given up on.')
})

test('setting it up in a room tries that room again', async () => {
  for (const line of ['/encouragement set time:10:00 room:general', '/meeting add name:New every:daily time:12:00 room:general']) {
    const { mo, refuse, wait, gone } = await scene()
    await mo.say('/encouragement set time:09:00 room:general')
    refuse(GENERAL, ROOM_GONE)
    await wait({ hours: 2 })
    expect(await gone()).toHaveLength(1)

    await mo.say(line)

    expect(await gone()).toEqual([])
  }
})

test('without a room of their own, the first moderator who does something is told, alone, once', async () => {
  const { mo, sam, person, refuse, wait } = await scene()
  await mo.say('/encouragement set time:09:00 room:general')
  refuse(GENERAL, ROOM_GONE)
  await wait({ days: 1 })

  await sam.say('/checkin good')
  const member = sam.replies()
  await mo.say('/checkin good')
  const first = mo.replies()
  await mo.say('/checkin okay')
  const again = mo.replies()
  const kim = person('kim', { moderator: true })
  await kim.say('/checkin good')

  expect(member).toHaveLength(1)
  expect(first[1]).toMatchObject({ to: 'me', text: expect.stringContaining('There is a room I can’t write in any more') })
  expect([again, kim.replies()].map((replies) => replies.length)).toEqual([1, 1])
})

test('when the moderators’ room is gone as well, one of them is told of both', async () => {
  const { mo, refuse, wait, gone } = await scene()
  await mo.say('/setup moderators:moderators')
  await mo.say('/encouragement set time:09:00 room:general')
  refuse(GENERAL, ROOM_GONE)
  refuse(MODERATORS, ROOM_GONE)
  await wait({ days: 1 })

  await mo.say('/checkin good')

  expect(mo.replies()[1]?.text).toContain('There are 2 rooms I can’t write in any more')
  expect((await gone()).map(({ told }) => told)).toEqual([true, true])
})
