/** Bad days on Discord: nothing is stored twice, nothing private gets out, and whoever runs the bot is told what to click. */
import { expect, test } from 'vitest'
import { createDiscord } from '../../src/adapters/discord/index.ts'
import { SendError, StartError } from '../../src/core/errors.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import type { Address } from '../../src/core/types.ts'
import { startDiscord } from '../support/discord/index.ts'
import { openBot } from '../support/platform.ts'
import { connect, openHouse } from './house.ts'

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback'
const POST = 'POST /channels/{channel_id}/messages'

const checkinsOf = async ({ store }: Awaited<ReturnType<typeof openHouse>>, id: string) =>
  (await store.person(store.keyOf(`discord:person:${id}`))).record.checkins

test('a connection that drops in the middle of a check-in: stored once, answered once', async () => {
  const here = await openHouse()
  const { discord } = here
  const sam = discord.person('sam')
  discord.faults.plan(CALLBACK, { wait: 300 })

  const answer = sam.slash('checkin', { mood: 'hard' })
  discord.gateway.drop()
  const reply = await answer
  await discord.gateway.connected()

  expect(reply.ephemeral).toBe(true)
  expect(await checkinsOf(here, sam.id)).toHaveLength(1)
  expect(discord.requests.filter(({ route }) => route === CALLBACK)).toHaveLength(1)
})

test('what was sent while nobody was connected is told again when the session is resumed', async () => {
  const here = await openHouse()
  const { discord } = here
  const sam = discord.person('sam')
  discord.gateway.setDown(true)
  discord.gateway.drop()

  const answer = sam.slash('checkin', { mood: 'okay' })
  discord.gateway.setDown(false)
  await answer

  expect(discord.gateway.resumes).toHaveLength(1)
  expect(await checkinsOf(here, sam.id)).toHaveLength(1)
}, 20_000)

test('two replicas on one shard by mistake: stored once, one answer', async () => {
  const here = await openHouse()
  const { discord } = here
  const other = await openBot(undefined, here.opened)
  await connect(discord, other)
  const sam = discord.person('sam')

  await sam.slash('checkin', { mood: 'good', share: 'room' })
  await here.settle()
  await other.settle()
  const shown = discord.room('general').everything
  await other.stop()

  expect(await checkinsOf(here, sam.id)).toHaveLength(1)
  expect(shown.filter(({ only }) => only !== undefined)).toHaveLength(1)
  expect(shown.filter(({ only }) => only === undefined)).toHaveLength(1)
  expect([...here.logged, ...other.logged].filter(({ message }) => message.startsWith('What Discord sent'))).toEqual([])
})

test('an answer that takes long is deferred privately, then takes its place; one for the room follows', async () => {
  const here = await openHouse()
  const { discord, store } = here
  const sam = discord.person('sam')
  const person = store.person.bind(store)
  const slowly: typeof store.person = async (key) => {
    await new Promise((resolve) => setTimeout(resolve, 1_900))
    return person(key)
  }
  Object.assign(store, { person: slowly })

  const reply = await sam.slash('checkin', { mood: 'okay' })

  expect(reply.ephemeral).toBe(true)
  expect(reply.text).toContain('Okay is a fine place to be')
  expect(discord.requests.filter(({ route }) => route === CALLBACK).map(({ body }) => (body as { type: number }).type)).toEqual([5])
})

test('a form that comes too late waits behind a button, with what was given', async () => {
  const here = await openHouse()
  const { discord, store } = here
  const mo = discord.person('mo', { admin: true })
  const community = store.community.bind(store)
  Object.assign(store, {
    community: async (key: string) => {
      await new Promise((resolve) => setTimeout(resolve, 1_900))
      return community(key)
    },
  })

  const late = await mo.slash('meeting add', { name: 'Circle', zone: 'America/Chicago', room: discord.room('meetings') })
  Object.assign(store, { community })
  const form = await mo.press('Open the form')
  const done = await mo.fill({ every: ['daily'], time: '19:00' })

  expect(late.buttons).toContain('Open the form')
  expect(form.modal?.fields.map(({ customId }) => customId)).toEqual(['every', 'time'])
  expect(done.text).toContain('Circle')
})

test('what was typed in a form that needs mending is still there', async () => {
  const { discord } = await openHouse()
  const mo = discord.person('mo', { admin: true })
  await mo.slash('meeting add', { zone: 'America/Chicago', room: discord.room('meetings') })

  const wrong = await mo.fill({ name: 'Circle', every: ['daily'], time: 'noonish' })
  const form = await mo.press('Open the form')

  expect(wrong.text).toContain('noonish')
  expect(form.modal?.fields.map(({ customId, value }) => [customId, value])).toEqual([['time', 'noonish']])
})

const NO: [string, number, string, string][] = [
  ['a room that is gone', 10_003, 'never', 'room-gone'],
  ['no access', 50_001, 'never', 'kicked'],
  ['no permission', 50_013, 'never', 'kicked'],
]
test.each(NO)('%s is told to the outbox as %i: %s, %s', async (_, code, outcome, reason) => {
  const { discord, ...made } = await openHouse()
  const room = discord.room('general')
  if (code === 10_003) room.remove()
  if (code === 50_001) room.deny('ViewChannel')
  if (code === 50_013) room.deny('SendMessages')

  const failed = await sending(discord, made, `discord:room:${room.id}`)

  expect(failed).toMatchObject({ outcome, reason })
})

test('closed messages, a full bucket, trouble at Discord’s, and no answer', async () => {
  const { discord, ...made } = await openHouse()
  const sam = discord.person('sam', { closed: true })
  const room: Address = `discord:room:${discord.room('general').id}`

  const closed = await sending(discord, made, `discord:person:${sam.id}`)
  discord.rates.refuse(POST, { retryAfter: 3 })
  const full = await sending(discord, made, room)
  discord.faults.plan(POST, { status: 502 })
  const broken = await sending(discord, made, room)
  discord.faults.plan(POST, { drop: 'after' })
  const cut = await sending(discord, made, room)

  expect(closed).toMatchObject({ outcome: 'never', reason: 'dm-closed' })
  expect(full).toMatchObject({ outcome: 'later', reason: 'rate' })
  expect(full?.retryAfter?.total('seconds')).toBeGreaterThanOrEqual(3)
  expect(broken).toMatchObject({ outcome: 'unclear', reason: 'unreachable' })
  expect(cut).toMatchObject({ outcome: 'unclear' })
})

test('the same delivery again is the same message', async () => {
  const { discord, ...made } = await openHouse()
  const room: Address = `discord:room:${discord.room('general').id}`

  await sending(discord, made, room)
  await sending(discord, made, room)

  expect(discord.room('general').messages).toHaveLength(1)
})

async function sending(
  discord: Awaited<ReturnType<typeof startDiscord>>,
  made: Pick<Awaited<ReturnType<typeof openBot>>, 'offers' | 'stash' | 'clock' | 'log'>,
  to: Address,
) {
  const { api, token } = discord
  const { offers, stash, clock, log } = made
  const platform = createDiscord({ api, token, shards: 'auto', offers, shortcuts, stash, clock, log, lost: () => undefined })
  return platform.send(to, [{ to: 'room', text: 'A word' }], 'abcdefghijklmnopqrstuvwx').then(
    () => undefined,
    (error: unknown) => (error instanceof SendError ? error : expect.unreachable()),
  )
}

test.each([
  [4_004, 'Reset Token'],
  [4_013, 'newer Porchlight'],
  [4_014, 'privileged intents'],
])('closed for good with %i: told once, with what to click, and not tried again', async (code, click) => {
  const { discord, lost } = await openHouse()

  discord.gateway.drop(code)

  await expect.poll(() => lost.length).toBe(1)
  expect(lost[0]).toBeInstanceOf(StartError)
  expect(lost[0]?.message).toContain(click)
  expect(discord.gateway.identifies).toHaveLength(1)
})

test('a token that is refused ends the start with what to click, and is not in the sentence', async () => {
  const discord = await startDiscord()
  const made = await openBot()
  const { offers, stash, clock, log } = made
  const platform = createDiscord({
    api: discord.api,
    token: 'MTIz.wrong.token',
    shards: 'auto',
    offers,
    shortcuts,
    stash,
    clock,
    log,
    lost: () => undefined,
  })

  const failed = await platform.start(made.bot).catch((error: unknown) => error)
  await platform.stop()
  await made.stop()
  await discord.stop()

  expect(failed).toBeInstanceOf(StartError)
  expect((failed as Error).message).toContain('Reset Token')
  expect((failed as Error).message).not.toContain('wrong')
})

test.each([
  [[], 4609],
  [['GatewayMessageContent', 'GatewayGuildMembersLimited'], 4609 | 2 | 32_768],
] as const)('only what was granted is asked for: %j', async (flags, intents) => {
  const { discord } = await openHouse({ flags })

  expect(discord.gateway.identifies.map((one) => one.intents)).toEqual([intents])
})
