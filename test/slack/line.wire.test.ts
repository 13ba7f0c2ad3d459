/** What happens on the way: lines that go, things that come twice, and limits. */
import { afterEach, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'
import { recordOf, slow } from './line-given.ts'

let here: House
const open = async (...given: Parameters<typeof openHouse>) => {
  here = await openHouse(...given)
  return here
}
const stray: unknown[] = []
process.on('unhandledRejection', (error) => stray.push(error))
afterEach(() => {
  expect(here.slack.violations).toEqual([])
  expect(stray).toEqual([])
})

test('a refresh in the middle of a check-in: stored and answered once', async () => {
  const { slack } = await open()
  const sam = slack.person('sam')

  const reply = sam.slash('/checkin', 'hard urge:7')
  await slack.until(() => slack.envelopes[0]?.attempts, 'not sent', 2_000)
  slack.socket.disconnect('refresh_requested')
  await slack.socket.connected()
  slack.socket.redeliver(...slack.envelopes)
  const seen = await reply
  await slack.world.quiet(300)

  expect(seen.text).toContain('heavy')
  expect(sam.rest()).toEqual([])
  expect((await recordOf(here, sam.address)).checkins).toHaveLength(1)
  expect(slack.socket.state.opened).toBe(2)
})

test('a line that drops before the answer is taken: stored and answered once', async () => {
  const { slack } = await open()
  const sam = slack.person('sam')
  slack.socket.drop()

  const reply = await sam.slash('/checkin', 'good')
  await slack.world.quiet(300)

  expect(reply.ephemeral).toBe(true)
  expect(sam.rest()).toEqual([])
  expect((await recordOf(here, sam.address)).checkins).toHaveLength(1)
})

test('everything that comes twice is done once: commands, presses, forms, words', async () => {
  const { slack } = await open()
  const sam = slack.person('sam')
  await sam.slash('/checkin')
  await sam.press('Okay')
  await sam.press('Add a note')
  await sam.fill({ note: 'walked the dog' })
  await sam.goes('dm').says('hello')
  await slack.world.quiet(200)
  sam.rest()
  const before = await recordOf(here, sam.address)

  slack.socket.redeliver(...slack.envelopes)
  await slack.world.quiet(500)

  expect(sam.rest().filter(({ modal }) => modal === undefined)).toEqual([])
  expect((await recordOf(here, sam.address)).checkins).toEqual(before.checkins)
})

test('over HTTP an event that comes again is answered once, and each is taken at once', async () => {
  const { slack } = await open({ how: 'http' })
  const sam = slack.person('sam')
  await sam.goes('dm').says('hello')
  await slack.world.quiet(200)
  sam.rest()

  const [event] = slack.envelopes
  if (event === undefined) throw new Error('Nothing was sent')
  const again = await slack.http.again(event)
  await slack.world.quiet(300)

  expect(again.status).toBe(200)
  expect(sam.rest()).toEqual([])
})

test('what makes no sense on the line is left alone', async () => {
  const { slack } = await open()
  for (const text of ['', '{', 'null', '[]', '{"type":"events_api"}', '{"type":"interactive","payload":7}', '{"type":"hello"}', '\u0000'])
    slack.socket.raw(text)

  expect((await slack.person('sam').slash('/checkin', 'good')).ephemeral).toBe(true)
})

test('stopped while it is connecting anew, it ends quietly', async () => {
  const { slack, stop } = await open()
  slack.faults.plan('apps.connections.open', { status: 503, times: 1_000 })
  slack.socket.disconnect('refresh_requested')
  await slack.world.quiet(200)

  await stop()
  await new Promise((resolve) => setTimeout(resolve, 1_000))

  expect(stray).toEqual([])
})

test('stopped while the line is gone and nobody answers, it ends quietly', async () => {
  const { slack, stop } = await open()
  slack.faults.plan('apps.connections.open', { drop: 'before', times: 1_000 })
  slack.socket.drop()
  await slack.world.quiet(100)

  await stop()
  await new Promise((resolve) => setTimeout(resolve, 500))

  expect(stray).toEqual([])
})

test('a token that is refused is said, with what to do about it', async () => {
  const { slack, lost } = await open()
  slack.world.appToken = 'xapp-another'
  slack.socket.drop()
  await slack.until(() => (lost.length > 0 ? true : undefined), 'nobody was told', 10_000)

  expect(lost[0]?.message).toContain('SLACK_APP_TOKEN')
})

test('a form that comes too late waits behind a button', async () => {
  const { slack } = await open()
  const mo = slack.person('mo', { admin: true })
  slow(here, () => slack.clock.advance(3_001))

  const reply = await mo.slash('/meeting', 'add days:tue')
  const form = await mo.press(reply.buttons[0] ?? '')

  expect(reply.modal).toBeUndefined()
  expect(form.modal?.fields.map(({ name }) => name)).toContain('name')
})

test('too many messages in a room: the rest waits its turn, and comes', async () => {
  const { slack } = await open({ patience: 15_000 })
  const sam = slack.person('sam').goes('dm')
  slack.rates.setChannel(1)

  await sam.says('hello')
  await sam.says('help')
  await slack.world.quiet(1_500)

  expect(slack.requests.some(({ error }) => error === 'ratelimited')).toBe(true)
  expect(sam.direct.filter(({ text }) => text.startsWith('What I can do'))).not.toEqual([])
})

test('an answer finds another way when its own address is used up', async () => {
  const { slack } = await open()
  const sam = slack.person('sam')
  slack.faults.plan('response_url', { status: 404, times: 1_000 })

  const private_ = await sam.slash('/checkin', 'good')

  expect(private_.ephemeral || private_.direct).toBe(true)
  expect(slack.room('general').messages).toEqual([])
})

test('in a room the bot is not in, what is private stays private', async () => {
  const { slack } = await open()
  const sam = slack.person('sam').goes('moderators')
  slack.faults.plan('response_url', { status: 404, times: 1_000 })

  const reply = await sam.slash('/checkin', 'hard')

  expect(reply.direct).toBe(true)
  expect(slack.room('moderators').messages).toEqual([])
})

test('somebody whose account is switched off is written to no more, and nothing is shown to others', async () => {
  const { slack, wait, settle, store } = await open()
  const sam = slack.person('sam')
  await sam.slash('/nudge', 'time:20:00 zone:America/Chicago')
  sam.leaves()

  await wait({ days: 1 })
  await settle()

  const entries = await store.ledger(store.keyOf(sam.address as `${string}:person:${string}`))
  expect(entries.map(({ reason }) => reason)).toEqual(['dm-closed'])
  expect(slack.room('general').messages).toEqual([])
})
