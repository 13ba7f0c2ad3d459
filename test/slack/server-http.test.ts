import type { Installation } from '@slack/bolt'
import { expect, test } from 'vitest'
import { CONSTANT, silent } from '../support/slack/bare.ts'
import { expectWell, openBareHttp, openSlack } from '../support/slack/house.ts'
import type { Slack } from '../support/slack/index.ts'

const EVENT = (slack: Slack) => {
  slack.person('sam').posts('hello')
  const [envelope] = slack.envelopes
  if (envelope === undefined) throw new Error('Nothing was told')
  return envelope
}

test('the address is verified, and signatures that are wrong, missing or stale are refused', async () => {
  const slack = await openSlack()
  await openBareHttp(slack)
  const now = Math.floor(Date.now() / 1_000)
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'message' } })

  expect(await slack.http.verify('xyz')).toMatchObject({ status: 200, text: JSON.stringify({ challenge: 'xyz' }) })
  expect((await slack.http.post({ body, secret: 'another' })).status).toBe(401)
  expect((await slack.http.post({ body, unsigned: true })).status).toBe(401)
  expect((await slack.http.post({ body, at: now - 301 })).status).toBe(401)
  expect((await slack.http.post({ body, headers: { 'x-slack-signature': 'v0=00' } })).status).toBe(401)
  expect((await slack.http.post({ body: `{"type":"event_callback","x":"${'x'.repeat(2 ** 22)}"}` })).status).toBe(413)
})

test('an event that was not taken is sent three more times', async () => {
  const slack = await openSlack()
  await openBareHttp(slack)
  slack.deliverTo(slack.http.state.url.replace('/events', '/nowhere'))

  const envelope = EVENT(slack)
  await slack.until(() => (envelope.attempts === 4 ? true : undefined), 'not four times', 3_000)
  await slack.until(() => envelope.failed, 'not given up', 1_000)

  expect(envelope.failed).toBe('HTTP 404')
})

test('an event can come again: as Slack sends it again, and as somebody who listened does', async () => {
  const slack = await openSlack()
  const heard: unknown[] = []
  await openBareHttp(slack, { on: (app) => app.message(async ({ context, body }) => void heard.push([body.event_id, context.retryNum])) })
  const envelope = EVENT(slack)
  await slack.until(() => envelope.acked, 'not taken', 2_000)

  const again = await slack.http.again(envelope)
  const replayed = await slack.http.replay(0)

  expect([again.status, replayed.status]).toEqual([200, 200])
  expect(heard).toEqual([
    [envelope.payload.event_id, undefined],
    [envelope.payload.event_id, 1],
    [envelope.payload.event_id, undefined],
  ])
  expectWell(slack)
})

function oauth(slack: Slack) {
  const kept = new Map<string, Installation>()
  const installationStore = {
    storeInstallation: async (one: Installation) => void kept.set(one.team?.id ?? '', one),
    fetchInstallation: async ({ teamId }: { teamId: string | undefined }) => kept.get(teamId ?? '') ?? Promise.reject(new Error('none')),
    deleteInstallation: async ({ teamId }: { teamId: string | undefined }) => void kept.delete(teamId ?? ''),
  }
  const { clientId, clientSecret, authorizationUrl, api } = slack
  const installerOptions = { authorizationUrl, directInstall: true, clientOptions: { slackApiUrl: api } }
  const app = {
    clientId,
    clientSecret,
    stateSecret: 'a secret',
    scopes: ['commands', 'chat:write'],
    installationStore,
    installerOptions,
    logger: silent,
  }
  return { kept, app: app as never }
}

test('a workspace is joined over OAuth, and told when it is left', async () => {
  const slack = await openSlack()
  const { kept, app } = oauth(slack)
  const ended: string[] = []
  const { origin } = await openBareHttp(slack, {
    app,
    on: (one) => {
      one.command('/checkin', async ({ ack }) => ack(CONSTANT))
      one.event('app_uninstalled', async ({ body }) => void ended.push(body.team_id))
      one.event('tokens_revoked', async ({ event }) => void ended.push(...(event.tokens.bot ?? [])))
    },
  })
  slack.world.redirect = `${origin}/slack/oauth_redirect`
  const away = slack.team('away', { installed: false })

  const installed = await slack.install(`${origin}/slack/install`, away)
  const seen = await slack.person('ann', { team: 'away' }).slash('/checkin')
  slack.uninstall(away)
  await slack.until(() => (ended.length === 2 ? true : undefined), 'the end was not told', 2_000)

  expect(installed.status).toBe(200)
  expect(installed.authorize.searchParams.get('scope')).toBe('commands,chat:write')
  expect(kept.get(away.id)?.bot).toMatchObject({ token: away.team.token, userId: away.team.me.id })
  expect(seen.text).toBe(CONSTANT)
  expect(ended.toSorted()).toEqual([away.id, away.team.me.id].toSorted())
  expectWell(slack)
})

test('a wrong state, another browser and a made-up code install nothing', async () => {
  const slack = await openSlack()
  const { kept, app } = oauth(slack)
  const { origin } = await openBareHttp(slack, { app })
  slack.world.redirect = `${origin}/slack/oauth_redirect`
  const away = slack.team('away', { installed: false })
  const install = (meddle: (url: URL) => void, keep = true) => slack.install(`${origin}/slack/install`, away, meddle, keep)

  const statuses = [
    await install((url) => url.searchParams.set('state', 'another')),
    await install((url) => url.searchParams.delete('state')),
    await install(() => undefined, false),
    await install((url) => url.searchParams.set('code', 'made up')),
  ].map(({ status }) => status)

  expect(statuses).toEqual([400, 400, 400, 500])
  expect(kept.size).toBe(0)
})
