import type { App } from '@slack/bolt'
import { expect, test } from 'vitest'
import { CONSTANT } from '../support/slack/bare.ts'
import { expectWell, openBare, openSlack, wrongs } from '../support/slack/house.ts'

/** Bolt waits as long as its ping timeout before it connects anew. */
const SOON = { pause: 400 }

test('a refreshed connection is followed by another, on another address', async () => {
  const slack = await openSlack()
  await openBare(slack, SOON)
  const sam = slack.person('sam')

  slack.socket.disconnect('refresh_requested')
  const lost = slack.socket.connections
  await slack.socket.connected()
  const seen = await sam.slash('/checkin')

  expect(lost).toBe(0)
  expect(seen.text).toBe(CONSTANT)
  expect(slack.socket.state.opened).toBe(2)
  expect(slack.requests.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(2)
  expectWell(slack)
})

test('what is said while nobody is connected waits, and a line that drops is connected anew', async () => {
  const slack = await openSlack()
  await openBare(slack, SOON)

  slack.socket.drop()
  const seen = await slack.person('sam').slash('/checkin')

  expect(seen.text).toBe(CONSTANT)
  expect(slack.envelopes.map(({ attempts }) => attempts)).toEqual([1])
  expectWell(slack)
})

test('what was not acknowledged on a line that dropped comes again on the next one', async () => {
  const slack = await openSlack()
  const nums: unknown[] = []
  await openBare(slack, {
    ...SOON,
    on: (app) =>
      app.command('/checkin', async ({ ack, context, respond }) => {
        nums.push(context.retryNum ?? 0)
        if (nums.length === 1) return slack.socket.drop()
        await ack()
        await respond('Twice.')
      }),
  })

  const seen = await slack.person('sam').slash('/checkin')

  expect(seen.text).toBe('Twice.')
  expect(slack.envelopes[0]).toMatchObject({ attempts: 2, acked: { payload: {} } })
  expect(nums).toHaveLength(2)
  expectWell(slack)
})

test('an envelope can come twice although it was acknowledged', async () => {
  const slack = await openSlack()
  let count = 0
  await openBare(slack, { on: (app) => app.message(async () => void count++) })
  slack.person('sam').posts('hello')
  await slack.until(() => slack.envelopes[0]?.acked, 'nothing was acknowledged', 2_000)

  slack.socket.redeliver(...slack.envelopes)
  await slack.until(() => (count === 2 ? true : undefined), 'it did not come twice', 2_000)

  expectWell(slack)
})

test('acknowledgements are timed, and one that is late or missing is told off', async () => {
  const slack = await openSlack()
  const act = async (app: App) => {
    app.command('/slow', async ({ ack, respond }) => {
      await new Promise((resolve) => setTimeout(resolve, 3_100))
      await ack()
      await respond('At last.')
    })
  }
  await openBare(slack, { on: (app) => void act(app) })

  await slack.person('sam').slash('/slow')

  expect(slack.envelopes[0]?.acked?.after).toBeGreaterThan(3_000)
  expect(wrongs(slack)[0]).toContain('slash_commands: it was not acknowledged within 3 s')
})

test('answers in an acknowledgement are read where Slack reads them', async () => {
  const slack = await openSlack()
  await openBare(slack, {
    on: (app) => {
      app.command('/private', async ({ ack }) => ack('Only you.'))
      app.command('/public', async ({ ack }) => ack({ text: 'All of you.', response_type: 'in_channel' }))
    },
  })
  const sam = slack.person('sam')

  const one = await sam.slash('/private')
  const all = await sam.slash('/public')

  expect(one).toMatchObject({ text: 'Only you.', ephemeral: true })
  expect(all).toMatchObject({ text: 'All of you.', ephemeral: false })
  expectWell(slack)
})

test('a token that opens no connections, and bad days', async () => {
  const slack = await openSlack()
  await expect(openBare({ ...slack, appToken: 'xapp-2' } as typeof slack)).rejects.toThrow('invalid_auth')
  const { app } = await openBare(slack)
  const { client } = app

  slack.faults.plan('users.list', { status: 503 })
  await expect(client.users.list({})).rejects.toMatchObject({ statusCode: 503 })
  slack.faults.plan('users.list', { drop: 'before' })
  await expect(client.users.list({})).rejects.toThrow('fetch failed')
  slack.faults.plan('chat.postMessage', { drop: 'after' })
  await expect(client.chat.postMessage({ channel: slack.room('general').id, text: 'Sent?' })).rejects.toThrow('fetch failed')

  expect(slack.room('general').messages.map(({ text }) => text)).toEqual(['Sent?'])
  expectWell(slack)
})
