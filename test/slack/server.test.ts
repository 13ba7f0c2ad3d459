import type { App } from '@slack/bolt'
import { expect, test } from 'vitest'
import { CONSTANT } from '../support/slack/bare.ts'
import { expectWell, openBare, openBareHttp, openSlack, wrongs } from '../support/slack/house.ts'
import { converse } from './server-given.ts'

async function house(on?: (app: App) => void) {
  const slack = await openSlack()
  const bare = await openBare(slack, on && { on })
  return { slack, bare, sam: slack.person('sam') }
}

test('a command is answered for one person until they reload, and for nobody else', async () => {
  const { slack, sam } = await house()

  const seen = await sam.slash('/checkin', 'hard urge:7 note: long day')

  expect(seen).toMatchObject({ text: CONSTANT, ephemeral: true, direct: false, room: 'general' })
  expect(slack.room('general').messages).toEqual([])
  expect(slack.person('kim').sees()).toEqual([])
  expect(sam.reloads().sees()).toEqual([])
  expect(slack.envelopes[0]?.payload).toMatchObject({ command: '/checkin', text: 'hard urge:7 note: long day' })
  expectWell(slack)
})

test('buttons, forms, errors at fields, look-ups and direct messages', async () => {
  const { slack, sam } = await house(converse)

  const asked = await sam.slash('/checkin')
  const form = await sam.press('Hard')
  const refused = await sam.fill({ 'Your words': 'x' })
  const offered = await sam.looksUp('Your zone', 'Europe')
  const filled = await sam.fill({ 'Your words': 'A long day', 'Who sees it': 'room', zone: 'Europe/London', Where: 'meetings' })
  const changed = await sam.press('Good')

  expect(asked).toMatchObject({ buttons: ['Good', 'Hard'], text: 'How is today?' })
  expect(form.modal?.fields.map(({ label, options }) => [label, options])).toEqual([
    ['Your words', []],
    ['Who sees it', ['me', 'room']],
    ['Your zone', []],
    ['Where', []],
  ])
  expect(refused.errors).toEqual({ 'Your words': 'Say a little more.' })
  expect(offered).toEqual(['Europe/London'])
  expect(filled).toMatchObject({ direct: true, text: `A long day room Europe/London ${slack.room('meetings').id}` })
  expect(sam.form).toBeUndefined()
  expect(changed).toMatchObject({ id: asked.id, text: 'Good to hear.', edits: 1, buttons: [] })
  await expect(sam.fill({})).rejects.toThrow('sam has no form open')
  expect(() => sam.press('Hard')).toThrow('sam sees no button "Hard"')
  expectWell(slack)
})

test('a bot that says nothing is loud', async () => {
  const slack = await openSlack({ patience: 200 })
  await openBare(slack, { on: (app) => app.command('/checkin', async ({ ack }) => ack()) })

  await expect(slack.person('sam').slash('/checkin')).rejects.toThrow('sam said /checkin, and got no answer within 200 ms')
})

test('what the manifest does not have does not exist', async () => {
  const { slack, sam } = await house()
  const shortcuts = [{ name: 'Get support', type: 'message', callback_id: 'support' }]
  slack.setManifest({ features: { slash_commands: [{ command: '/checkin' }], shortcuts } })

  expect(() => sam.slash('/checkout')).toThrow('/checkout is not a valid command')
  expect(() => sam.globalShortcut('Check in')).toThrow('No global shortcut "Check in" among: none')
})

test('mentions, direct messages, shortcuts, the home tab and people who come', async () => {
  const { slack, sam } = await house((app) => {
    app.event('app_mention', async ({ say }) => void (await say('You called?')))
    app.message(async ({ message, say }) => {
      if (message.channel_type === 'im' && 'text' in message) await say(`You said: ${message.text}`)
    })
    app.shortcut('Get support', async ({ ack, body, respond }) => {
      await ack()
      await respond({ text: `About: ${'message' in body ? body.message.text : ''}` })
    })
    app.event('app_home_opened', async ({ event, client }) => {
      const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'Your check-ins' } }]
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } })
    })
    app.event('member_joined_channel', async ({ event, client }) => {
      await client.chat.postEphemeral({ channel: event.channel, user: event.user, text: 'Welcome' })
    })
  })

  const called = await sam.mentions('are you there?')
  const home = await sam.opensHome()
  const supported = await sam.goes('general').messageShortcut('Get support', slack.person('kim').posts('so <tired>'))
  const told = await sam.goes('dm').says('a & b')
  const welcome = await slack.person('new', { member: false }).joins('general').next()

  expect(called).toMatchObject({ text: 'You called?', ephemeral: false, room: 'general' })
  expect(home).toMatchObject({ home: true, text: 'Your check-ins' })
  expect(supported).toMatchObject({ text: 'About: so &lt;tired&gt;', ephemeral: true })
  expect(told).toMatchObject({ text: 'You said: a &amp; b', direct: true })
  expect(welcome).toMatchObject({ text: 'Welcome', ephemeral: true })
  expectWell(slack)
})

test('who somebody is: zone, language, role, groups, and where they come from', async () => {
  const { slack, bare } = await house()
  const mo = slack.person('mo', { admin: true, tz: 'Europe/Berlin', locale: 'de-DE', groups: ['helpers'] })
  const guest = slack.person('guest', { from: 'elsewhere', admin: true })
  const { client } = bare.app

  const { user } = await client.users.info({ user: mo.id, include_locale: true })
  const { user: visitor } = await client.users.info({ user: guest.id })
  const { usergroups } = await client.usergroups.list({ include_users: true })
  const { response_metadata } = await client.auth.test()

  expect(user).toMatchObject({ tz: 'Europe/Berlin', locale: 'de-DE', is_admin: true, is_owner: false, deleted: false })
  expect(visitor).toMatchObject({ is_stranger: true })
  expect(visitor?.locale).toBeUndefined()
  expect(usergroups).toMatchObject([{ handle: 'helpers', users: [mo.id] }])
  expect(response_metadata?.scopes).toContain('chat:write')
})

test('files go to a room or a person', async () => {
  const { slack, bare, sam } = await house()
  const { channel } = await bare.app.client.conversations.open({ users: sam.id })

  await bare.app.client.files.uploadV2({ channel_id: channel?.id ?? '', file: Buffer.from('{}'), filename: 'me.json', title: 'All of it' })

  expect(sam.direct).toMatchObject([{ files: [{ name: 'me.json', title: 'All of it', bytes: Buffer.from('{}') }] }])
  expectWell(slack)
})

test('the same over HTTP', async () => {
  const slack = await openSlack()
  await openBareHttp(slack, { on: converse })
  const sam = slack.person('sam')

  await sam.slash('/checkin')
  await sam.press('Hard')
  const refused = await sam.fill({ 'Your words': 'x' })
  const filled = await sam.fill({ 'Your words': 'A long day', zone: 'Europe/London' })

  expect(refused.errors).toEqual({ 'Your words': 'Say a little more.' })
  expect(filled).toMatchObject({ direct: true, text: 'A long day Europe/London' })
  expect(slack.socket.connections).toBe(0)
  expectWell(slack)
})

test('what our house never does is told off', async () => {
  const { slack, bare } = await house()
  const { client } = bare.app

  await client.chat.postMessage({ channel: slack.room('general').id, text: 'Hello <!here>' })
  await client.chat.postMessage({ channel: slack.room('general').id, blocks: [{ type: 'divider' }] } as never)
  const unknown = await client.apiCall('stars.add', {}).catch(String)

  expect(wrongs(slack)).toEqual([
    'chat.postMessage: it pings everybody',
    'chat.postMessage: a message without text: notifications and screen readers say nothing',
    'stars.add: unknown_method',
  ])
  expect(unknown).toContain('unknown_method')
})
