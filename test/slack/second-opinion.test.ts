/** Somebody else's Slack, which knows nothing of ours: what the bot sends is taken there as well. It checks no blocks and has no socket. */
import { webApi } from '@slack/bolt'
import { createEmulator } from 'emulate'
import Keyv from 'keyv'
import { expect, onTestFinished, test } from 'vitest'
import { createSlack } from '../../src/adapters/slack/index.ts'
import { SCOPES } from '../../src/adapters/slack/scopes.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import { openBot } from '../support/platform.ts'
import { freePort } from '../support/server.ts'
import { silent } from '../support/slack/bare.ts'
import { bodyOf } from '../support/slack/http/deliver.ts'
import { signed } from '../support/slack/sign.ts'
import type { Envelope } from '../support/slack/types.ts'

const TOKEN = 'xoxb-second-opinion'
const SECRET = 'a signing secret'
const SEED = {
  slack: {
    team: { name: 'Elsewhere', domain: 'elsewhere' },
    users: ['sam', 'porchlight'].map((name) => ({ name, real_name: name, email: `${name}@example.org` })),
    channels: [{ name: 'general' }, { name: 'meetings' }],
    tokens: [{ token: TOKEN, user: 'porchlight', scopes: Object.keys(SCOPES) }],
  },
}

async function elsewhere() {
  const theirs = await createEmulator({ service: 'slack', port: await freePort(), seed: SEED })
  const made = await openBot()
  const port = await freePort()
  const api = `${theirs.url.replace('localhost', '127.0.0.1')}/api/`
  const line = { signingSecret: SECRET, host: '127.0.0.1', port }
  const { offers, stash, log } = made
  const kept = { stash, shelf: new Keyv(), states: new Keyv() }
  const platform = createSlack({
    api,
    access: { token: TOKEN },
    line,
    ...kept,
    offers,
    shortcuts,
    log,
    isWell: () => true,
    lost: () => undefined,
  })
  await made.join(platform)
  onTestFinished(async () => {
    await made.stop()
    await theirs.close()
  })
  const client = new webApi.WebClient(TOKEN, { slackApiUrl: api, logger: silent })
  const { members = [] } = await client.users.list({})
  const { channels = [] } = await client.conversations.list({})
  const { team_id: team = '' } = await client.auth.test()
  const sam = members.find(({ name }) => name === 'sam')?.id ?? ''
  const { channel } = await client.conversations.open({ users: sam })
  return { client, made, platform, port, team, sam, direct: channel?.id ?? '', rooms: channels }
}
type There = Awaited<ReturnType<typeof elsewhere>>

let count = 0
async function tell({ port, team }: There, kind: Envelope['kind'], more: object): Promise<void> {
  const payload = { team_id: team, event_id: `Ev${++count}`, ...more }
  const { body, type } = bodyOf({ kind, payload })
  const headers = { 'content-type': type, ...signed(SECRET, body) }
  const { status } = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body, headers })
  expect(status).toBe(200)
}
const event = (there: There, one: object) =>
  tell(there, 'events_api', { type: 'event_callback', event: one, authorizations: [{ team_id: there.team, is_bot: true }] })

async function history({ client }: There, channel: string) {
  const { messages = [] } = await client.conversations.history({ channel })
  return messages
}
const soon = <T>(find: () => Promise<T>) => expect.poll(find, { timeout: 5_000, interval: 50 })

test('words to the bot are answered in a direct message, with blocks', async () => {
  const there = await elsewhere()
  await event(there, {
    type: 'message',
    channel_type: 'im',
    channel: there.direct,
    user: there.sam,
    text: 'help',
    ts: '1.1',
    event_ts: '1.1',
  })

  await soon(async () => (await history(there, there.direct)).length).toBeGreaterThan(0)
  const [message] = await history(there, there.direct)

  expect(message?.text).toContain('What I can do')
  expect(message?.blocks?.length).toBeGreaterThan(0)
})

test('a room is posted to, a file arrives, and the home tab is taken without complaint', async () => {
  const there = await elsewhere()
  const { platform, team, sam, rooms } = there
  await event(there, { type: 'app_home_opened', user: sam, channel: there.direct, tab: 'home', event_ts: '1.1' })
  const room = rooms.find(({ name }) => name === 'meetings')?.id ?? ''

  await platform.send(
    `slack:room:${team}/${room}`,
    [{ to: 'room', title: 'Circle', text: 'It begins.', buttons: [{ label: 'Help now', run: 'crisis' }] }],
    'one',
  )
  await platform.send(
    `slack:person:${team}/${sam}`,
    [{ text: 'All of it', file: { name: 'me.json', type: 'application/json', body: '{}' } }],
    'two',
  )

  await platform.stop()

  expect((await history(there, room)).map(({ text }) => text)).toEqual(['Circle\nIt begins.'])
  const files = (await history(there, there.direct)).flatMap((message) => message.files ?? [])
  expect(files.map(({ name }) => name)).toEqual(['me.json'])
  expect(there.made.logged.filter(({ message }) => message.includes('could not be answered'))).toEqual([])
})
