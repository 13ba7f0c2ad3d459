/** Bad days on Slack: what comes late, twice, from elsewhere or not at all. */
import { afterEach, expect, test } from 'vitest'
import { SendError } from '../../src/core/errors.ts'
import { type House, openHouse as open } from './house.ts'

let house: House | undefined

async function openHouse(...given: Parameters<typeof open>): Promise<House> {
  house = await open(...given)
  return house
}

afterEach(() => expect(house?.slack.violations, 'what Slack refuses, or our house never does').toEqual([]))

const sent = (work: Promise<void>) =>
  work.then(
    () => 'sent',
    (error: unknown) => (error instanceof SendError ? `${error.outcome} ${error.reason}` : String(error)),
  )
const WORDS = [{ to: 'room', text: 'Good morning' } as const]

test('a line that is refreshed, or goes dead, is replaced, and nothing is lost', async () => {
  const { slack } = await openHouse()
  const sam = slack.person('sam')

  slack.socket.disconnect('refresh_requested')
  const first = await sam.slash('/checkin', 'good')
  slack.socket.drop()
  const second = await sam.slash('/tips', 'payday')

  expect(first.text).toContain('Glad')
  expect(second.text).not.toBe('')
})

test('stopping while the line is gone and Slack is down ends quietly', async () => {
  const { slack, platform } = await openHouse()
  slack.faults.plan('*', { status: 503, times: 100 })
  slack.socket.drop()
  await new Promise((resolve) => setTimeout(resolve, 300))

  await platform.stop()
  slack.faults.clear()
  await new Promise((resolve) => setTimeout(resolve, 1500))

  expect(slack.socket.connections).toBe(0)
})

test('when Slack switches the line off for good, whoever runs the bot is told what to click', async () => {
  const { slack, lost } = await openHouse()

  slack.socket.disconnect('link_disabled')
  await slack.until(() => lost[0], 'Nobody was told', 2000)

  expect(lost[0]?.message).toContain('Socket Mode')
})

test('what is delivered twice is answered once', async () => {
  const here = await openHouse()
  const { slack } = here
  const sam = slack.person('sam')
  await sam.slash('/checkin', 'good')

  slack.socket.redeliver(...slack.envelopes)
  await sam.hearsNothing(400)

  const { record } = await here.store.person(here.store.keyOf(`slack:person:${slack.home.id}/${sam.id}`))
  expect(record.checkins).toHaveLength(1)
})

test('a form that comes too late waits behind a button, with what was typed', async () => {
  const { slack } = await openHouse()
  const sam = slack.person('sam')
  slack.faults.plan('users.info', { wait: 600 })
  setTimeout(() => slack.clock.advance(4_000), 200)

  const reply = await sam.slash('/checkin', 'hard urge:99 note: long day')
  const form = await sam.press('Open the form')
  const done = await sam.fill({ urge: '9' })

  expect(reply.ephemeral).toBe(true)
  expect(form.modal?.fields.map(({ name }) => name)).toEqual(['urge'])
  expect(done.text).toContain('That sounds heavy')
})

test('where the bot is not, the room is answered all the same, and what is shared by joining', async () => {
  const { slack, settle } = await openHouse()
  const sam = slack.person('sam').goes('meetings')

  const reply = await sam.slash('/checkin', 'good share:room')
  await settle()

  expect(reply.ephemeral).toBe(true)
  expect(slack.room('meetings').messages).toHaveLength(1)
})

test('in a private room without the bot, private answers come, and nothing is public', async () => {
  const { slack } = await openHouse()
  const room = slack.home.addRoom('secret', 'private')
  const sam = slack.person('sam')
  room.channel.members.add(sam.id)
  sam.goes('secret')

  const replies = [await sam.slash('/tips', 'payday')]
  for (let nth = 0; nth < 6; nth++) replies.push(await sam.press('Another three'))

  expect(replies.every(({ ephemeral, direct }) => ephemeral || direct)).toBe(true)
  expect(room.messages).toEqual([])
})

test('a workspace that has not added the app gets no answer, and leaves no record', async () => {
  const here = await openHouse()
  const { slack } = here
  const stranger = slack.person('stranger', { team: 'elsewhere' })

  await stranger.slash('/checkin', 'good').catch(() => undefined)
  await stranger.hearsNothing(200)

  const keys = [`slack:person:elsewhere/${stranger.id}`, `slack:person:${slack.home.id}/${stranger.id}`] as const
  for (const key of keys) expect((await here.store.person(here.store.keyOf(key as `${string}:person:${string}`))).version).toBe(0)
})

test('an admin who visits from another workspace moderates nothing here', async () => {
  const { slack } = await openHouse()
  const visitor = slack.person('visitor', { from: 'elsewhere', admin: true })

  const reply = await visitor.slash('/setup')

  expect(reply.text).toContain('for moderators')
})

test.each([
  ['is_archived', 'never room-gone', (here: House) => here.slack.room('general').archive()],
  ['restricted_action', 'never kicked', (here: House) => here.slack.room('general').restrict()],
  ['ratelimited', 'later rate', (here: House) => here.slack.rates.refuse('chat.postMessage')],
  ['503', 'unclear unreachable', (here: House) => here.slack.faults.plan('chat.postMessage', { status: 503 })],
  ['a line that is cut', 'unclear unreachable', (here: House) => here.slack.faults.plan('chat.postMessage', { drop: 'after' })],
  ['nothing', 'sent', () => undefined],
] as const)('with %s, a delivery is %s', async (_, outcome, given) => {
  const here = await openHouse()
  given(here)

  expect(await sent(here.platform.send(here.slack.room('general').address as `${string}:room:${string}`, WORDS, 'd1'))).toBe(outcome)
})

test('somebody whose account was closed cannot be written to', async () => {
  const { slack, platform } = await openHouse()
  const sam = slack.person('sam', { deleted: true })

  expect(await sent(platform.send(sam.address as `${string}:person:${string}`, [{ text: 'x' }], 'd1'))).toBe('never dm-closed')
})

test('a delivery that stopped half way goes on where it stopped', async () => {
  const { slack, platform } = await openHouse()
  const room = slack.room('general')
  const send = () => sent(platform.send(room.address as `${string}:room:${string}`, [...WORDS, { to: 'room', text: 'And another' }], 'd1'))
  slack.rates.setChannel(1, 60)

  const first = await send()
  slack.rates.setChannel(Number.POSITIVE_INFINITY)
  const second = await send()

  expect([first, second]).toEqual(['later rate', 'sent'])
  expect(room.messages.map(({ text }) => text)).toEqual(['Good morning', 'And another'])
})

test.each([
  ['that took the bot out', true],
  ['that never let it in', false],
])('in a private room %s nothing is deleted: moderators are told once, and once it is invited it goes on', async (_, invited) => {
  const { slack, wait, settle, store } = await openHouse()
  const room = slack.home.addRoom('secret', 'private')
  const mo = slack.person('mo', { admin: true })
  room.channel.members.add(mo.id)
  const moderators = () => slack.room('moderators').messages
  const record = async () => (await store.community(store.keyOf(slack.home.address as `${string}:community:${string}`))).record
  await mo.slash('/setup', 'zone:America/Chicago country:US language:en meetings:meetings moderators:moderators')
  if (invited) room.invite()
  mo.goes('secret')
  await mo.slash('/encouragement', 'set time:09:00')
  room.kick()

  await wait({ days: 3 })
  await settle()
  const waiting = await record()
  const told = moderators().map(({ text }) => text)
  room.invite()
  mo.goes('moderators')
  await mo.press('Try again')
  await wait({ days: 1 })
  await settle()

  expect(waiting.encouragement?.time).toBe('09:00')
  expect(told.filter((text) => text.includes('nothing is deleted'))).toHaveLength(1)
  expect(room.messages).toHaveLength(1)
  expect((await record()).gone).toEqual([])
})
