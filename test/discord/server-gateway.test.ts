import { type Client, Events, GatewayIntentBits as Intent, Status } from 'discord.js'
import { expect, test } from 'vitest'
import { expectWell, openBare, openDiscord } from '../support/discord/house.ts'
import type { Options } from '../support/discord/index.ts'

const HEARS = [Intent.Guilds, Intent.GuildMessages, Intent.DirectMessages]

async function house(options: Options = {}, intents: number[] = HEARS) {
  const discord = await openDiscord(options)
  const bare = await openBare(discord, { intents })
  const settled = (is: () => boolean) => discord.until(() => is() || undefined, 'It did not come about', 8_000)
  return { discord, bare, heard: listen(bare.client), sam: discord.person('sam'), settled }
}

function listen(client: Client): string[] {
  const heard: string[] = []
  client.on(Events.MessageCreate, ({ content }) => heard.push(content))
  return heard
}

test('a dropped connection is resumed where it was, and what was missed is told once', async () => {
  const { discord, heard, sam, settled } = await house({ flags: ['GatewayMessageContentLimited'] }, [...HEARS, Intent.MessageContent])
  sam.posts('before')
  await settled(() => heard.length === 1)

  discord.gateway.drop()
  sam.posts('while away')
  await settled(() => discord.gateway.resumes.length === 1)
  sam.posts('after')
  await settled(() => heard.length === 3)

  expect(heard).toEqual(['before', 'while away', 'after'])
  expect(discord.gateway.resumes).toMatchObject([{ at: expect.stringContaining('/resume'), replayed: 1 }])
  expect(discord.gateway.identifies).toHaveLength(1)
  expectWell(discord)
})

test('asked to reconnect, it resumes', async () => {
  const { discord, settled } = await house()

  discord.gateway.reconnect()
  await settled(() => discord.gateway.resumes.length === 1)

  expect(discord.gateway.identifies).toHaveLength(1)
  expectWell(discord)
})

test.each(['invalidate', 'forget'] as const)('a session that is no more is begun anew: %s', async (how) => {
  const { discord, bare, settled } = await house()

  discord.gateway[how]()
  await settled(() => discord.gateway.identifies.length === 2)
  // A client that is stopped before it is ready again never stops.
  await settled(() => bare.client.ws.shards.first()?.status === Status.Ready)

  expect(discord.gateway.resumes).toEqual([])
  expect(discord.gateway.sessions()).toHaveLength(1)
  expectWell(discord)
})

test.each([
  ['a privileged intent that is not granted', [Intent.Guilds, Intent.MessageContent], 4014],
  ['an intent that does not exist', [1 << 30], 4013],
])('%s closes the connection for good', async (_, intents, closed) => {
  const discord = await openDiscord()

  const failed = await openBare(discord, { intents }).catch((error: Error) => error)

  expect(String(failed)).toMatch(closed === 4014 ? /disallowed intents/i : /invalid intents/i)
  expect(discord.gateway.identifies).toEqual([])
})

test('a wrong token is refused by REST and by the gateway', async () => {
  const discord = await openDiscord()

  const failed = await openBare({ ...discord, token: 'MTIz.other.token' }).catch((error: Error) => error)

  expect(String(failed)).toMatch(/invalid token/i)
})

test('without the message content intent words arrive empty, but not in direct messages or where the bot is mentioned', async () => {
  const { discord, bare, heard, sam, settled } = await house()

  sam.posts('hard day')
  sam.posts(`hello <@${bare.client.user?.id}>`)
  sam.goes('dm').posts('between us')
  await settled(() => heard.length === 3)

  expect(heard).toEqual(['', `hello <@${bare.client.user?.id}>`, 'between us'])
  expectWell(discord)
})

test('what is said is answered where it was said', async () => {
  const { discord, bare, sam } = await house()
  bare.client.on(Events.MessageCreate, (message) => void (message.author.bot || message.reply('I hear you')))

  const answer = await sam.goes('dm').says('hello')

  expect(answer).toMatchObject({ content: 'I hear you', ephemeral: false })
  expectWell(discord)
})

test('servers and members come and go', async () => {
  const { discord, bare, settled } = await house({ flags: ['GatewayGuildMembersLimited'] }, [Intent.Guilds, Intent.GuildMembers])
  const told: string[] = []
  bare.client.on(Events.GuildCreate, ({ name }) => told.push(`in ${name}`))
  bare.client.on(Events.GuildDelete, ({ name }) => told.push(`out of ${name}`))
  bare.client.on(Events.GuildUnavailable, ({ name }) => told.push(`no ${name}`))
  bare.client.on(Events.GuildMemberAdd, ({ user }) => told.push(`welcome ${user.username}`))

  const away = discord.guild('away')
  discord.person('kim', { guild: 'away', member: false }).joins()
  away.outage()
  away.recover()
  away.kick()
  await settled(() => told.length === 4)

  expect(told).toEqual(['in away', 'welcome kim', 'no away', 'out of away'])
  expectWell(discord)
})

test('the members of a server are told in chunks', async () => {
  const { discord, bare } = await house({ flags: ['GatewayGuildMembers'] }, [Intent.Guilds, Intent.GuildMembers])
  for (let count = 0; count < 1_500; count++) discord.person(`person ${count}`)

  const members = await bare.client.guilds.cache.get(discord.home.id)?.members.fetch()

  expect(members?.size).toBe(1_503)
  expectWell(discord)
})

test('unanswered heartbeats make the client come back', async () => {
  const discord = await openDiscord()
  discord.gateway.settings.heartbeat = 100
  discord.gateway.settings.deaf = true

  await openBare(discord)
  await discord.until(() => discord.gateway.resumes[0], 'Nobody came back', 8_000)

  expect(discord.gateway.identifies).toHaveLength(1)
})

test('servers are spread over shards, direct messages come to the first, and two replicas of a shard both hear', async () => {
  const discord = await openDiscord({ shards: 2 })
  for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) discord.guild(name)
  const heard: string[] = []
  for (const shards of [[0], [1], [1]]) {
    const bare = await openBare(discord, { shards, shardCount: 2, intents: HEARS })
    const of = `${shards[0]} has ${bare.client.guilds.cache.size}`
    bare.client.on(Events.MessageCreate, ({ guild }) => heard.push(`${of}, hears ${guild === null ? 'dm' : 'room'}`))
  }
  const isOdd = ({ id }: { id: string }) => (BigInt(id) >> 22n) % 2n === 1n
  const [odd, ...others] = [...discord.world.guilds.values()].filter(isOdd)

  discord.person('sam', { guild: odd?.name ?? '' }).posts('hello')
  discord.person('sam').goes('dm').posts('hello')
  await discord.until(() => heard[2], 'Too few heard it', 8_000)

  const [even, uneven] = [6 - others.length, 1 + others.length]
  expect(heard.toSorted()).toEqual([`0 has ${even}, hears dm`, `1 has ${uneven}, hears room`, `1 has ${uneven}, hears room`])
  expect(even).toBeGreaterThan(0)
  expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
    [1, 2],
  ])
})

test.each([4004, 4014])('turned away with %d, it does not come back', async (code) => {
  const { discord, bare } = await house()
  const closed = new Promise((resolve) => bare.client.once(Events.ShardDisconnect, (event) => resolve(event.code)))

  discord.gateway.drop(code)

  await expect(closed).resolves.toBe(code)
  expect(discord.gateway.resumes).toEqual([])
})

test('nothing is heard where nothing is said', async () => {
  const { bare, sam } = await house()
  sam.posts('hello')
  await sam.hearsNothing(20)
  bare.client.on(Events.MessageCreate, (message) => void (message.author.bot || message.reply('I hear you')))

  sam.posts('hello')

  await expect(sam.hearsNothing(5_000)).rejects.toThrow('sam was told: I hear you')
})
