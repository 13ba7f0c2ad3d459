import type { App, BlockAction, SlashCommand } from '@slack/bolt'
import { webApi } from '@slack/bolt'
import { expect, test } from 'vitest'
import { silent } from '../support/slack/bare.ts'
import { expectWell, openBare, openSlack, wrongs } from '../support/slack/house.ts'
import type { Slack } from '../support/slack/index.ts'
import { BUTTONS, button, FORM, plain } from './server-given.ts'

const word = (error: unknown) => (error instanceof webApi.WebAPIPlatformError ? String(error.data.error) : String(error))
const clientOf = (slack: Slack) =>
  new webApi.WebClient(slack.token, { slackApiUrl: slack.api, retryConfig: { retries: 0 }, logger: silent })

/** A command of somebody's, taken and not yet answered. */
async function asked(slack: Slack) {
  let body: SlashCommand | undefined
  await openBare(slack, {
    on: (app) =>
      app.command('/checkin', async ({ ack, command }) => {
        await ack()
        body = command
      }),
  })
  const sam = slack.person('sam')
  const seen = sam.slash('/checkin')
  return { sam, seen, body: await slack.until(() => body, 'nobody took it', 2_000) }
}
const answer = async (url: string, body: object) => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return response.ok ? 'sent' : ((await response.json()) as { error: string }).error
}

test('an interaction can be answered five times', async () => {
  const slack = await openSlack()
  const { body, seen } = await asked(slack)

  for (let nth = 0; nth < 5; nth++) expect(await answer(body.response_url, { text: `${nth}` })).toBe('sent')

  expect(await answer(body.response_url, { text: 'a' })).toBe('used_url')
  expect((await seen).text).toBe('0')
  expect(wrongs(slack)).toEqual(['response_url: used more than five times'])
})

test('and within half an hour, to the person alone or to the room', async () => {
  const slack = await openSlack()
  const { body, sam, seen } = await asked(slack)

  await answer(body.response_url, { text: 'Private' })
  await answer(body.response_url, { text: 'Public', response_type: 'in_channel' })
  slack.clock.advance(30 * 60_000 + 1)

  expect(await answer(body.response_url, { text: 'a' })).toBe('expired_url')
  expect((await seen).ephemeral).toBe(true)
  expect(slack.room('general').messages.map(({ text }) => text)).toEqual(['Public'])
  expect(sam.sees()).toHaveLength(2)
  expectWell(slack)
})

test('a trigger opens one form, and within three seconds', async () => {
  const slack = await openSlack()
  const { body } = await asked(slack)
  const client = clientOf(slack)
  const open = (trigger_id: string) => client.views.open({ trigger_id, view: FORM }).then(() => 'opened', word)

  expect(await open(body.trigger_id)).toBe('opened')
  expect(await open(body.trigger_id)).toBe('exchanged_trigger_id')
  expect(await open('1.2.3')).toBe('invalid_trigger_id')
})

test('three seconds later it opens nothing', async () => {
  const slack = await openSlack()
  const { body, seen } = await asked(slack)
  seen.catch(() => undefined)

  slack.clock.advance(3_001)

  expect(
    await clientOf(slack)
      .views.open({ trigger_id: body.trigger_id, view: FORM })
      .then(() => 'opened', word),
  ).toBe('expired_trigger_id')
})

const pushes = { ...FORM, callback_id: 'push', blocks: [...BUTTONS, ...FORM.blocks] }
/** A form on a form on a form. */
function stacked(app: App): void {
  app.command('/checkin', async ({ ack, body, client }) => {
    await ack()
    await client.views.open({ trigger_id: body.trigger_id, view: pushes })
  })
  app.action<BlockAction>('press-Hard', async ({ ack, body, client }) => {
    await ack()
    await client.views.push({ trigger_id: body.trigger_id, view: pushes })
  })
  app.view('push', async ({ ack, view }) => {
    const said = view.state.values.words?.value?.value
    if (said === 'update') return ack({ response_action: 'update', view: { ...FORM, title: plain('Another') } })
    if (said === 'push') return ack({ response_action: 'push', view: FORM })
    if (said === 'clear') return ack({ response_action: 'clear' })
    if (said === 'wrong') return ack({ response_action: 'errors', errors: { nowhere: 'No' } })
    await ack()
  })
}

test('views lie three deep, and a form that is sent in changes them', async () => {
  const slack = await openSlack({ patience: 1_000 })
  const { failures } = await openBare(slack, { on: stacked })
  const sam = slack.person('sam')
  const depth = () => slack.world.stacks.get(sam.id)?.length

  await sam.slash('/checkin')
  await sam.press('Hard')
  const third = await sam.press('Hard')
  await expect(sam.press('Hard')).rejects.toThrow('got no answer')
  const updated = await sam.fill({ 'Your words': 'update' })

  expect(failures.map((one) => word((one as { original?: unknown }).original ?? one))).toEqual(['push_limit_reached'])
  expect(updated.id).toBe(third.id)
  expect(updated.modal?.title).toBe('Another')
  expect(depth()).toBe(3)
  sam.closes()
  expect((await sam.fill({ 'Your words': 'sent' })).modal?.title).toBe('A note')
  expect((await sam.fill({ 'Your words': 'push' })).modal?.title).toBe('A note')
  expect(depth()).toBe(2)
  expectWell(slack)
})

test('a form may be cleared away, and errors must be at fields that there are', async () => {
  const slack = await openSlack({ patience: 300 })
  await openBare(slack, { on: stacked })
  const sam = slack.person('sam')

  await sam.slash('/checkin')
  await expect(sam.fill({ 'Your words': 'wrong' })).rejects.toThrow('got no answer')
  expect(wrongs(slack)).toEqual(['interactive view_submission: an answer that is refused: invalid_arguments'])
  await expect(sam.fill({ 'Your words': 'clear' })).rejects.toThrow('got no answer')

  expect(sam.form).toBeUndefined()
})

test('a view that was changed meanwhile is not overwritten', async () => {
  const slack = await openSlack()
  await openBare(slack, { on: stacked })
  const sam = slack.person('sam')
  const { id } = await sam.slash('/checkin')
  const hash = slack.world.views.get(id)?.hash ?? ''
  const client = clientOf(slack)

  await client.views.update({ view_id: id, hash, view: FORM })

  expect(await client.views.update({ view_id: id, hash, view: FORM }).catch(word)).toBe('hash_conflict')
  expect(await client.views.update({ view_id: 'V404', view: FORM }).catch(word)).toBe('not_found')
})

test('a message a second in each channel, and then how long to wait', async () => {
  const slack = await openSlack()
  const client = new webApi.WebClient(slack.token, { slackApiUrl: slack.api, rejectRateLimitedCalls: true, logger: silent })
  slack.rates.setChannel(1)
  const post = (room: string) =>
    client.chat.postMessage({ channel: slack.room(room).id, text: 'a' }).then(
      () => 'sent',
      (error) => error.retryAfter,
    )
  slack.room('meetings').invite()

  expect([await post('general'), await post('general'), await post('meetings')]).toEqual(['sent', 1, 'sent'])
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(await post('general')).toBe('sent')
  slack.rates.refuse('chat.postMessage', { retryAfter: 30 })
  expect(await post('meetings')).toBe(30)
})

test('a link tells the bot that it was pressed', async () => {
  const slack = await openSlack()
  const links: string[] = []
  await openBare(slack, {
    on: (app) => {
      app.command('/help', async ({ ack }) =>
        ack({ text: 'Help', blocks: [{ type: 'actions', elements: [{ ...button('Call'), url: 'https://example.org/' }] }] }),
      )
      app.action('press-Call', async ({ ack, action }) => {
        links.push(action.type)
        await ack()
      })
    },
  })
  const sam = slack.person('sam')
  await sam.slash('/help')

  expect(await sam.follows('Call')).toBe('https://example.org/')
  expect(() => sam.press('Call')).toThrow('leads to')
  expect(links).toEqual(['button'])
  expectWell(slack)
})
