import { webApi } from '@slack/bolt'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { silent } from '../support/slack/bare.ts'
import { hasContract } from '../support/slack/contract.ts'
import { wrongs } from '../support/slack/house.ts'
import { type Slack, startSlack } from '../support/slack/index.ts'
import { button, plain } from './server-given.ts'

const x = (length: number) => 'x'.repeat(length)
const times = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const section = (more: object = {}) => ({ type: 'section', text: mrkdwn('a'), ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const option = (more: object = {}) => ({ text: plain('a'), value: 'a', ...more })
const select = (more: object = {}) => ({ type: 'static_select', action_id: 's', options: [option()], ...more })
const input = (element: object = { type: 'plain_text_input', action_id: 'v' }, more: object = {}) => ({
  ...{ type: 'input', block_id: 'i', label: plain('a'), element },
  ...more,
})
const message = (...blocks: object[]) => ({ text: 'a', blocks })
const rows = (list: [body: object, is: string][]) => list.map(([body, is]) => ({ body, is }))

let slack: Slack
let client: webApi.WebClient
beforeAll(async () => {
  slack = await startSlack()
  client = new webApi.WebClient(slack.token, { slackApiUrl: slack.api, retryConfig: { retries: 0 }, logger: silent })
})
beforeEach(() => void wrongs(slack))
afterAll(() => slack.stop())

/** Slack's word, and where it points to. */
async function call(method: string, args: object): Promise<string> {
  try {
    await client.apiCall(method, args as Record<string, unknown>)
    return 'sent'
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError)) return String(error)
    const [first] = (error.data.response_metadata as { messages?: string[] } | undefined)?.messages ?? []
    return `${String(error.data.error)} ${/json-pointer:([^\]]*)/.exec(first ?? '')?.[1] ?? ''}`.trim()
  }
}

test.each(
  rows([
    [{ text: x(4_000) }, 'sent'],
    [{ text: x(40_001) }, 'msg_too_long'],
    [{ text: ' ' }, 'no_text'],
    [message(...times(50, () => section())), 'sent'],
    [message(...times(51, () => section())), 'invalid_blocks /blocks'],
    [message(section({ text: mrkdwn(x(3_000)) })), 'sent'],
    [message(section({ text: mrkdwn(x(3_001)) })), 'invalid_blocks /blocks/0/text'],
    [message(section({ text: mrkdwn('') })), 'invalid_blocks /blocks/0/text/text'],
    [message({ type: 'section' }), 'invalid_blocks /blocks/0'],
    [message(section({ fields: times(11, () => mrkdwn('a')) })), 'invalid_blocks /blocks/0/fields'],
    [message(section({ fields: [mrkdwn(x(2_001))] })), 'invalid_blocks /blocks/0/fields/0'],
    [message({ type: 'header', text: plain(x(151)) }), 'invalid_blocks /blocks/0/text'],
    [message({ type: 'header', text: mrkdwn('a') }), 'invalid_blocks /blocks/0/text/type'],
    [message({ type: 'context', elements: times(11, () => mrkdwn('a')) }), 'invalid_blocks /blocks/0/elements'],
    [message(actions(...times(25, (n) => button('a', String(n))))), 'sent'],
    [message(actions(...times(26, (n) => button('a', String(n))))), 'invalid_blocks /blocks/0/elements'],
    [message(actions(button('a'), button('a'))), 'invalid_blocks /blocks/0/elements'],
    [message(section({ block_id: 'a' }), section({ block_id: 'a' })), 'invalid_blocks /blocks'],
    [message(section({ block_id: x(256) })), 'invalid_blocks /blocks/0/block_id'],
    [message(actions(button(x(76)))), 'invalid_blocks /blocks/0/elements/0/text'],
    [message(actions({ ...button('a'), value: x(2_001) })), 'invalid_blocks /blocks/0/elements/0/value'],
    [message(actions({ ...button('a'), action_id: x(256) })), 'invalid_blocks /blocks/0/elements/0/action_id'],
    [message(actions({ ...button('a'), style: 'success' })), 'invalid_blocks /blocks/0/elements/0/style'],
    [message(actions({ ...button('a'), url: 'nowhere' })), 'invalid_blocks /blocks/0/elements/0/url'],
    [message(actions({ ...button('a'), custom_id: 'a' })), 'invalid_blocks /blocks/0/elements/0'],
    [message(actions(input().element)), 'invalid_blocks /blocks/0/elements/0'],
    [message(actions(select({ options: times(101, () => option()) }))), 'invalid_blocks /blocks/0/elements/0/options'],
    [message(actions(select({ options: [option({ text: plain(x(76)) })] }))), 'invalid_blocks /blocks/0/elements/0/options/0/text'],
    [message(actions(select({ initial_option: option({ value: 'b' }) }))), 'invalid_blocks /blocks/0/elements/0'],
    [message({ type: 'markdown', text: x(12_000) }), 'sent'],
    [message({ type: 'markdown', text: x(7_000) }, { type: 'markdown', text: x(7_000) }), 'invalid_blocks /blocks'],
    [message({ type: 'carousel', elements: [] }), 'invalid_blocks /blocks/0'],
  ]),
)('a message like this is $is: $body', async ({ body, is }) => {
  expect(await call('chat.postMessage', { channel: slack.room('general').id, ...body })).toBe(is)
  expect(slack.violations.length > 0).toBe(is !== 'sent')
})

test.skipIf(!hasContract()).each(
  rows([
    [message(actions({ ...button('a'), url: `https://example.org/${x(3_000)}` })), 'invalid_blocks /blocks/0/elements/0/url'],
    [message(actions(select({ placeholder: plain(x(151)) }))), 'invalid_blocks /blocks/0/elements/0/placeholder'],
    [message(actions(select({ options: [option({ value: x(151) })] }))), 'invalid_blocks /blocks/0/elements/0/options/0/value'],
    [message(actions({ type: 'overflow', options: times(6, () => option()) })), 'invalid_blocks /blocks/0/elements/0/options'],
    [message(actions({ type: 'checkboxes', options: times(11, () => option()) })), 'invalid_blocks /blocks/0/elements/0/options'],
    [message(actions({ type: 'radio_buttons', options: times(11, () => option()) })), 'invalid_blocks /blocks/0/elements/0/options'],
    [
      message(actions({ ...button('a'), confirm: { title: plain(x(101)), text: plain('a'), confirm: plain('a'), deny: plain('a') } })),
      'invalid_blocks /blocks/0/elements/0/confirm/title',
    ],
    [message({ type: 'image', image_url: 'https://example.org/a.png', alt_text: x(2_001) }), 'invalid_blocks /blocks/0/alt_text'],
    [message(input(undefined, { hint: plain(x(2_001)) })), 'invalid_blocks /blocks/0/hint'],
  ]),
)('by Slack’s own figures, a message like this is $is', async ({ body, is }) => {
  expect(await call('chat.postMessage', { channel: slack.room('general').id, ...body })).toBe(is)
})

const modal = (more: object = {}) => ({ type: 'modal', title: plain('a'), submit: plain('a'), blocks: [input()], ...more })
const views = rows([
  [modal(), 'sent'],
  [modal({ title: plain(x(25)) }), 'invalid_arguments /view/title'],
  [modal({ submit: plain(x(25)) }), 'invalid_arguments /view/submit'],
  [modal({ close: plain(x(25)) }), 'invalid_arguments /view/close'],
  [modal({ submit: undefined }), 'invalid_arguments /view/submit'],
  [modal({ blocks: times(101, () => section()) }), 'invalid_arguments /view/blocks'],
  [modal({ blocks: [] }), 'invalid_arguments /view/blocks'],
  [modal({ private_metadata: x(3_001) }), 'invalid_arguments /view/private_metadata'],
  [modal({ callback_id: x(256) }), 'invalid_arguments /view/callback_id'],
  [
    modal({ blocks: [input({ type: 'plain_text_input', action_id: 'v', max_length: 3_001 })] }),
    'invalid_arguments /view/blocks/0/element/max_length',
  ],
  [modal({ blocks: [input({ type: 'number_input', action_id: 'v' })] }), 'invalid_arguments /view/blocks/0/element/is_decimal_allowed'],
  [
    modal({ blocks: [input({ type: 'datepicker', action_id: 'v', initial_date: '4 May' })] }),
    'invalid_arguments /view/blocks/0/element/initial_date',
  ],
  [modal({ blocks: [{ type: 'markdown', text: 'a' }] }), 'invalid_arguments /view/blocks/0'],
])
test.each(views)('a modal like this is $is: $body', async ({ body, is }) => {
  const sam = slack.person('sam')
  const id = `${slack.world.id('1')}`
  slack.world.triggers.set(id, { id, at: slack.clock.now(), teamId: slack.home.id, userId: sam.id, used: false })

  expect(await call('views.open', { trigger_id: id, view: body })).toBe(is)
})

test('a home tab has no title, and takes a hundred blocks', async () => {
  const user_id = slack.person('sam').id
  const view = (more: object) => ({ user_id, view: { type: 'home', blocks: times(100, () => section()), ...more } })

  expect(await call('views.publish', view({}))).toBe('sent')
  expect(await call('views.publish', view({ title: plain('a') }))).toBe('invalid_arguments /view')
  expect(await call('views.publish', view({ blocks: times(101, () => section()) }))).toBe('invalid_arguments /view/blocks')
})

test('rooms and people that cannot be written to, each with Slack’s own word', async () => {
  const { home } = slack
  const [out, archived, quiet, secret] = ['out', 'old', 'news', 'secret'].map((name) =>
    home.addRoom(name, name === 'secret' ? 'private' : 'public'),
  )
  archived?.invite()
  archived?.archive()
  quiet?.invite()
  quiet?.restrict()
  const gone = slack.person('gone', { deleted: true })
  const away = slack.person('away', { member: false })
  const post = (channel: string | undefined) => call('chat.postMessage', { channel, text: 'a' })

  expect(await post(out?.id)).toBe('not_in_channel')
  expect(await post(secret?.id)).toBe('channel_not_found')
  expect(await post('C404')).toBe('channel_not_found')
  expect(await post(archived?.id)).toBe('is_archived')
  expect(await post(quiet?.id)).toBe('restricted_action')
  expect(await call('conversations.open', { users: gone.id })).toBe('user_disabled')
  expect(await call('conversations.open', { users: home.team.me.id })).toBe('cannot_dm_bot')
  expect(await call('conversations.open', { users: 'U404' })).toBe('user_not_found')
  expect(await call('conversations.join', { channel: out?.id })).toBe('sent')
  expect(await post(out?.id)).toBe('sent')
  expect(await call('chat.postEphemeral', { channel: out?.id, user: away.id, text: 'a' })).toBe('user_not_in_channel')
  expect(slack.violations).toEqual([])
})

test('scopes, and tokens that do not work any more', async () => {
  const other = slack.team('other')
  const theirs = new webApi.WebClient(other.team.token, { slackApiUrl: slack.api, retryConfig: { retries: 0 } })
  const word = () =>
    theirs.auth.test().then(
      () => 'sent',
      (error) => error.data.error,
    )
  other.grant('chat:write')

  await expect(theirs.conversations.list()).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'channels:read,groups:read,im:read' },
  })
  expect(await word()).toBe('sent')
  other.team.installed = false
  expect(await word()).toBe('account_inactive')
  slack.world.revoked.add(other.team.token)
  other.team.token = 'xoxb-new'
  expect(await word()).toBe('token_revoked')
})
