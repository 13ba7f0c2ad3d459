/** Corners of Discord: long words, long lists, threads, and a welcome that cannot be given. */
import { afterEach, expect, test } from 'vitest'
import { createDiscord } from '../../src/adapters/discord/index.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import type { Channel } from '../support/discord/types.ts'
import { type House, openHouse as open } from './house.ts'

let house: House | undefined

async function openHouse(...given: Parameters<typeof open>): Promise<House> {
  house = await open(...given)
  return house
}

afterEach(() => expect(house?.discord.violations, 'what Discord refuses, or our house never does').toEqual([]))

/** Four thousand characters, as many as a form takes, of which each word is another. */
function longNote(): string {
  const words = Array.from({ length: 1_000 }, (_, at) => `word${at}`)
  const text = Array.from({ length: 20 }, (_, at) => `${words.slice(at * 50, at * 50 + 50).join(' ')}.`).join('\n\n')
  return text.slice(0, 4_000).trimEnd().padEnd(4_000, '!')
}

const wordsOf = (text: string) => text.match(/word\d+/g) ?? []

test('a note as long as a form takes is stored whole, and shared in pieces that lose nothing', async () => {
  const { discord, store, settle } = await openHouse()
  const sam = discord.person('sam')
  const note = longNote()
  await sam.slash('checkin')
  await sam.press('Okay')
  const form = await sam.press('Add a note')
  const share = form.modal?.fields.find(({ customId }) => customId === 'share')

  await sam.fill({ note, share: [share?.options[1] ?? ''] })
  await settle()

  const posted = discord.room('general').messages
  const { record } = await store.person(store.keyOf(`discord:person:${sam.id}`))
  expect(record.checkins.at(-1)?.note).toBe(note)
  expect(posted.length).toBeGreaterThan(1)
  expect(wordsOf(posted.map(({ content }) => content).join('\n'))).toEqual(wordsOf(note))
  expect(posted.every(({ content }) => content.length <= 2_000)).toBe(true)
  expect(posted.every(({ pings }) => pings.length === 0)).toBe(true)
})

/** A thread under a room, as somebody opens one. */
function thread({ discord }: House, name: string): Channel {
  const made = discord.home.addRoom(name)
  const channel = discord.world.channels.get(made.id)
  if (channel === undefined) throw new Error('The room is not there')
  return Object.assign(channel, {
    type: 11,
    parentId: discord.room('general').id,
    thread: { ownerId: discord.world.me.id, archived: false, locked: false, minutes: 60, members: [discord.world.me.id] },
  })
}

test('a check-in that is shared in a thread stands in the thread', async () => {
  const here = await openHouse()
  const { discord, settle } = here
  thread(here, 'evenings')
  const sam = discord.person('sam').goes('evenings')

  const reply = await sam.slash('checkin', { mood: 'good', note: 'made it', share: 'room' })
  await settle()

  expect(reply.ephemeral).toBe(true)
  expect(discord.room('evenings').messages.map(({ text }) => text.includes('made it'))).toEqual([true])
  expect(discord.room('general').messages).toEqual([])
})

test('a thread can be named as a room, and what is missing to write in it is told', async () => {
  const here = await openHouse({ permissions: ['ViewChannel', 'SendMessages', 'AttachFiles', 'ReadMessageHistory', 'CreateEvents'] })
  const { discord } = here
  const everyone = discord.home.guild.roles.get(discord.home.id)
  if (everyone !== undefined) everyone.permissions = '0'
  const { id } = thread(here, 'evenings')
  discord.home.addRole('readers', 'ViewChannel')
  const mo = discord.person('mo', { admin: true, roles: ['readers'] })

  const setup = await mo.slash('setup', { meetings: { id } })

  expect(setup.text).toContain('#evenings: I can’t write in its threads')
})

test('from eleven choices on there is a list to choose from, and a choice is answered to whoever made it', async () => {
  const { discord, offers, stash, clock, log } = await openHouse()
  const { api, token } = discord
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'today', 'tonight', 'payday', 'the weekend']
  const buttons = days.map((day) => ({ label: `About ${day}`, run: 'tips', args: { topic: `cravings on ${day}` } }))
  const platform = createDiscord({ ...{ api, token, offers, shortcuts, stash, clock, log }, shards: 'auto', lost: () => undefined })
  await platform.send(`discord:room:${discord.room('general').id}`, [{ to: 'room', text: 'When is it hard?', buttons }], 'list')
  const sam = discord.person('sam')

  const [shown] = discord.room('general').messages
  const chosen = await sam.choose('About payday')

  expect(shown?.buttons).toEqual([])
  expect(shown?.options).toEqual(buttons.map(({ label }) => label))
  expect(chosen.ephemeral).toBe(true)
  expect(chosen.buttons).toContain('Another three')
})

test('a welcome that is slow keeps nobody waiting', async () => {
  const { discord } = await openHouse()
  const sam = discord.person('sam')
  discord.guild('other')
  discord.faults.plan('POST /users/@me/channels', { wait: 1_500 })
  discord.guild('other').kick()
  discord.guild('other').invite()

  const began = performance.now()
  const reply = await sam.slash('help')

  expect(reply.ephemeral).toBe(true)
  expect(performance.now() - began).toBeLessThan(1_400)
})

test.each([
  ['closed messages', { status: 403 }],
  ['trouble at Discord’s', { status: 503 }],
  ['no answer', { drop: 'before' }],
] as const)('a welcome that cannot be given, for %s, is noted and nothing else', async (_, fault) => {
  const { discord, logged } = await openHouse()
  discord.faults.plan('POST /users/@me/channels', fault)

  discord.home.kick()
  discord.home.invite()
  await expect.poll(() => logged.filter(({ message }) => message === 'Could not welcome')).toHaveLength(1)
  const reply = await discord.person('sam').slash('help')

  expect(reply.ephemeral).toBe(true)
  expect(logged.filter(({ message }) => message.startsWith('What Discord sent'))).toEqual([])
})

test('a server that is out of reach for a while is not welcomed again', async () => {
  const { discord } = await openHouse()

  discord.home.outage()
  discord.home.recover()
  await discord.person('sam').slash('help')

  expect(discord.requests.filter(({ path }) => path.endsWith('/users/@me/channels'))).toEqual([])
})
