/** Whom the bot does not listen to. */
import { afterEach, expect, test } from 'vitest'
import { bodyOf } from '../support/slack/http/deliver.ts'
import type { Envelope } from '../support/slack/types.ts'
import { type House, openHouse } from './house.ts'
import { recordOf } from './line-given.ts'

let here: House
const open = async (...given: Parameters<typeof openHouse>) => {
  here = await openHouse(...given)
  here.slack.world.redirect = `${here.origin}/slack/oauth_redirect`
  return here
}
afterEach(() => expect(here.slack.violations).toEqual([]))

const now = () => Math.floor(Date.now() / 1_000)
const first = ({ slack }: House, kind: Envelope['kind']) => {
  const found = slack.envelopes.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`No ${kind}`)
  return found
}
const checkins = async (address: string) => (await recordOf(here, address)).checkins.length

test('signatures that are wrong, missing, stale or used before are refused', async () => {
  const { slack } = await open({ how: 'http' })
  const sam = slack.person('sam')
  await sam.slash('/checkin', 'good')
  const body = bodyOf(first(here, 'slash_commands'))
  const fresh = { ...body, body: body.body.replace(/trigger_id=[^&]*/, 'trigger_id=1.2.3') }
  const { post, replay } = slack.http

  const statuses = [
    await post({ ...fresh, secret: 'another secret' }),
    await post({ ...fresh, unsigned: true }),
    await post({ ...fresh, unsigned: true, headers: { 'x-slack-signature': 'v0=', 'x-slack-request-timestamp': 'now' } }),
    await post({ ...fresh, at: now() - 301 }),
    await post({ ...fresh, headers: { 'x-slack-signature': 'v1=00' } }),
    await replay(0),
  ].map(({ status }) => status)
  await slack.world.quiet(200)

  expect(statuses).toEqual([401, 401, 401, 401, 401, 401])
  expect(await checkins(sam.address)).toBe(1)
  expect((await slack.http.verify('xyz')).text).toContain('xyz')
  expect(JSON.stringify(here.logged)).not.toContain('checkin')
})

test('whoever says that Slack sends something again is believed for events alone, once for each time, and nothing is answered twice', async () => {
  const { slack } = await open({ how: 'http' })
  const sam = slack.person('sam')
  const again = (retry: string) => slack.http.replay(-1, { 'x-slack-retry-num': retry }).then(({ status }) => status)
  await sam.slash('/checkin', 'good')
  await slack.world.quiet(100)
  const command = await again('1')
  slack.http.state.posts.pop()

  await sam.mentions('how do I get through payday')
  await slack.world.quiet(100)
  const events = [await again('1'), await again('1'), await again('2'), await again('9'), await again('')]
  await sam.hearsNothing(300)

  expect(command).toBe(401)
  expect(events).toEqual([200, 401, 200, 401, 401])
})

test('bodies of a megabyte are refused, signed or not, and the next good one works', async () => {
  const { slack } = await open({ how: 'http' })
  const body = `{"type":"event_callback","x":"${'x'.repeat(2 ** 20)}"}`

  const statuses = [await slack.http.post({ body }), await slack.http.post({ body, unsigned: true })].map(({ status }) => status)

  expect(statuses).toEqual([413, 413])
  expect((await slack.person('sam').slash('/checkin', 'good')).ephemeral).toBe(true)
})

test.each(['socket', 'http'] as const)('what comes from another workspace touches nobody here, over %s', async (how) => {
  const { slack } = await open({ how, patience: 500 })
  const ann = slack.person('ann', { team: 'away' })
  const sam = slack.person('sam')

  await expect(ann.slash('/checkin', 'good')).rejects.toThrow()
  await sam.slash('/checkin', 'good')

  expect(await checkins(ann.address)).toBe(0)
  expect(await checkins(sam.address)).toBe(1)
})

test('a button of one workspace, pressed as if from another, changes nothing there', async () => {
  const { slack } = await open({ patience: 500 })
  const sam = slack.person('sam')
  await sam.slash('/checkin')
  await sam.press('Okay')
  const { payload } = slack.envelopes.at(-1) as Envelope
  const away = slack.team('away')

  slack.world.send({
    ...{ id: crypto.randomUUID(), kind: 'interactive', takesAnswer: false, attempts: 0, sent: performance.now() },
    payload: {
      ...payload,
      trigger_id: '9.9.9',
      team: { id: away.id, domain: 'away' },
      user: { ...(payload.user as object), team_id: away.id },
    },
  })
  await slack.world.quiet(300)
  slack.violations.length = 0

  expect(await checkins(sam.address)).toBe(1)
  expect(await checkins(`slack:person:${away.id}/${sam.id}`)).toBe(0)
})

test('a workspace adds the app, is answered, and is forgotten when it takes it out', async () => {
  const { slack, origin, opened, store } = await open({ how: 'oauth' })
  const installed = await slack.install(`${origin}/slack/install`)
  const { installer } = slack.home
  const sam = slack.person('sam')
  await sam.slash('/checkin', 'good note: a fine day')
  const before = await checkins(sam.address)

  slack.uninstall()
  await slack.until(() => (slack.envelopes.slice(-2).every(({ acked }) => acked) ? true : undefined), 'the end was not taken', 3_000)
  await slack.world.quiet(500)

  expect(installed.status).toBe(200)
  expect([...slack.home.team.channels.values()].find(({ withId }) => withId === installer.id)?.messages.length).toBeGreaterThan(0)
  expect(before).toBe(1)
  expect(await checkins(sam.address)).toBe(0)
  expect((await store.community(store.keyOf(slack.home.address as never))).version).toBe(0)
  expect(
    JSON.stringify(
      await opened.db
        .selectFrom('keyv' as never)
        .selectAll()
        .execute(),
    ),
  ).not.toContain('slack-tokens')
})

test('a wrong state, another browser, a state twice and a made-up code install nothing', async () => {
  const { slack, origin } = await open({ how: 'oauth', patience: 500 })
  const url = `${origin}/slack/install`
  let back = ''
  await slack.install(url, slack.home, (one) => {
    back = one.href
    one.searchParams.set('state', 'another')
  })
  const twice = await fetch(back, { redirect: 'manual' })
  const statuses = [
    await slack.install(url, slack.home, (one) => one.searchParams.delete('state')),
    await slack.install(url, slack.home, undefined, false),
    await slack.install(url, slack.home, (one) => one.searchParams.set('code', 'made up')),
  ].map(({ status }) => status)

  expect(twice.status).toBeGreaterThanOrEqual(400)
  expect(statuses.every((status) => status >= 400)).toBe(true)
  slack.home.team.installed = true
  await expect(slack.person('sam').slash('/checkin', 'good')).rejects.toThrow()
})
