import { DiscordAPIError, type Interaction, type TextChannel } from 'discord.js'
import { expect, test } from 'vitest'
import { expectWell, openBare, openDiscord, wrongs } from '../support/discord/house.ts'
import type { Options } from '../support/discord/index.ts'

const SEND = 'POST /channels/{channel_id}/messages'
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAC0lEQVR4nGNgwAQAABQAAd9w2n0AAAAASUVORK5CYII=', 'base64')

async function house(options: Options = {}, on?: (interaction: Interaction) => Promise<unknown>) {
  const discord = await openDiscord(options)
  const bare = await openBare(discord, on && { on })
  const general = (await bare.client.channels.fetch(discord.room('general').id)) as TextChannel
  return { discord, bare, general, sam: discord.person('sam') }
}

const code = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error)

test('a room gets a message with a picture, and the message can be changed and taken back', async () => {
  const { discord, general } = await house()

  const sent = await general.send({
    embeds: [{ title: 'Today', image: { url: 'attachment://day.png' } }],
    files: [{ attachment: PIXEL, name: 'day.png', description: 'A calm day' }],
  })
  const [before] = discord.room('general').messages
  await sent.edit({ content: 'Later', embeds: [] })
  const [after] = discord.room('general').messages
  await sent.delete()

  expect(before?.files).toMatchObject([{ name: 'day.png', description: 'A calm day', bytes: PIXEL }])
  expect(before?.embeds[0]?.image?.url).toBe(before?.raw?.attachments[0]?.url)
  expect(before?.raw?.attachments[0]).toMatchObject({ width: 3, height: 2 })
  expect(await (await fetch(before?.raw?.attachments[0]?.url ?? '')).bytes()).toEqual(new Uint8Array(PIXEL))
  expect(after).toMatchObject({ content: 'Later', embeds: [], files: [{ name: 'day.png' }] })
  expect(discord.room('general').messages).toEqual([])
  expectWell(discord)
})

test('a resend with its nonce is the same message, until Discord has forgotten it', async () => {
  const { discord, general } = await house()
  const send = () => general.send({ content: 'A reminder', nonce: 'n1', enforceNonce: true })

  const [first, second] = [await send(), await send()]
  discord.clock.advance(6 * 60_000)
  const third = await send()

  expect(second.id).toBe(first.id)
  expect(third.id).not.toBe(first.id)
  expectWell(discord)
})

test('nobody knows whether it arrived: the connection was cut after it had', async () => {
  const { discord, general } = await house()
  discord.faults.plan(SEND, { drop: 'after' })

  const send = () => general.send({ content: 'A reminder', nonce: 'n1', enforceNonce: true })

  await expect(send()).rejects.toThrow('other side closed')
  await send()

  expect(discord.room('general').messages).toHaveLength(1)
  expect(discord.requests.filter(({ route }) => route === SEND)).toHaveLength(2)
})

test('direct messages open, or are closed', async () => {
  const { discord, bare, sam } = await house()
  discord.person('kim', { closed: true })
  const user = await bare.client.users.fetch(sam.id)
  const closed = await bare.client.users.fetch(discord.person('kim').id)

  await user.send('Good morning')

  expect(discord.dm('sam').messages.map(({ content }) => content)).toEqual(['Good morning'])
  expect(sam.goes('dm').sees()).toHaveLength(1)
  await expect(closed.send('Good morning').catch(code)).resolves.toBe(50_007)
  expect(discord.dm('kim').messages).toEqual([])
  expectWell(discord)
})

test('what is gone, hidden or forbidden is refused as Discord does', async () => {
  const { discord, bare, general } = await house()
  const sent = await general.send('Hello')
  const put = (id: string, path = '') =>
    bare.client.rest.post(`/channels/${id}/messages${path}`, { body: { content: 'x', allowed_mentions: { parse: [] } } }).catch(code)

  discord.room('general').deny('SendMessages')
  discord.room('meetings').deny('ViewChannel')
  const [forbidden, hidden, gone] = [await put(general.id), await put(discord.room('meetings').id), await put('1')]
  await sent.delete()

  expect([forbidden, hidden, gone]).toEqual([50_013, 50_001, 10_003])
  await expect(sent.edit('Again').catch(code)).resolves.toBe(10_008)
  expectWell(discord)
})

test('a full bucket, a refusal and a broken server are waited for', async () => {
  const { discord, general } = await house()
  // The first answer tells the client which bucket the route belongs to.
  await general.send('zero')
  discord.requests.length = 0
  discord.rates.set(SEND, { limit: 1, seconds: 0.3 })
  discord.rates.refuse(SEND, { retryAfter: 0.1 })
  discord.faults.plan(SEND, { status: 503 })
  const began = performance.now()

  await general.send('one')
  await general.send('two')

  expect(performance.now() - began).toBeGreaterThan(300)
  expect(discord.room('general').messages.map(({ content }) => content)).toEqual(['zero', 'one', 'two'])
  expect(discord.requests.filter(({ route }) => route === SEND).map(({ status }) => status)).toEqual([503, 429, 200, 200])
  expectWell(discord)
})

test('a global refusal is waited for', async () => {
  const { discord, general } = await house()
  discord.rates.refuse(SEND, { retryAfter: 0.1, global: true })

  await general.send('one')

  expect(discord.requests.filter(({ route }) => route === SEND).map(({ status }) => status)).toEqual([429, 200])
  expectWell(discord)
})

test('scheduled events are made, moved, listed and taken away; they end by themselves', async () => {
  const { discord, bare } = await house()
  const guild = await bare.client.guilds.fetch(discord.home.id)
  const hour = (count: number) => new Date(discord.clock.now() + count * 3_600_000)
  const plain = { name: 'Evening', privacyLevel: 2, scheduledStartTime: hour(1) } as const

  const outside = await guild.scheduledEvents.create({
    ...plain,
    scheduledEndTime: hour(2),
    entityType: 3,
    entityMetadata: { location: 'Town hall' },
  })
  const spoken = await guild.scheduledEvents.create({ ...plain, entityType: 2, channel: discord.room('Voice').id })
  await spoken.edit({ name: 'Later', scheduledStartTime: hour(3) })
  const listed = await guild.scheduledEvents.fetch()
  await spoken.delete()
  discord.clock.advance(2.5 * 3_600_000)

  expect(listed.map(({ name }) => name)).toEqual(['Evening', 'Later'])
  expect(discord.home.events).toEqual([])
  await expect(outside.edit({ name: 'Too late' }).catch(code)).resolves.toBe(10_070)
  discord.home.permit('ViewChannel')
  const forbidden = guild.scheduledEvents.create({
    ...plain,
    scheduledStartTime: hour(5),
    entityType: 2,
    channel: discord.room('Voice').id,
  })
  await expect(forbidden.catch(code)).resolves.toBe(50_013)
  expectWell(discord)
})

test('threads are opened and written in', async () => {
  const { discord, general } = await house({
    permissions: ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'CreatePublicThreads', 'ReadMessageHistory'],
  })
  const sent = await general.send('A question')

  const thread = await sent.startThread({ name: 'About that' })
  await thread.send('An answer')

  expect(discord.home.room('About that').messages.map(({ content }) => content)).toEqual(['An answer'])
  expectWell(discord)
})

test('commands keep their ids, and their version while nothing changes', async () => {
  const { discord, bare } = await house()
  const command = { name: 'checkin', description: 'Hi', nameLocalizations: { de: 'melden' } }
  const set = async (description: string) => {
    const { id, version } = (await bare.client.application?.commands.set([{ ...command, description }]))?.first() ?? {}
    return { id, version }
  }

  const [first, second, third] = [await set('Hi'), await set('Hi'), await set('Hello')]
  const local = await bare.client.application?.commands.set([command], discord.home.id)
  const path = `/applications/${bare.client.application?.id}/commands` as const
  const [short, long] = [
    await bare.client.rest.get(path),
    await bare.client.rest.get(path, { query: new URLSearchParams({ with_localizations: 'true' }) }),
  ]

  expect(second).toEqual(first)
  expect(third?.version).not.toBe(first?.version)
  expect(third?.id).toBe(first?.id)
  expect(local?.first()?.guildId).toBe(discord.home.id)
  expect(short).not.toMatchObject([{ name_localizations: { de: 'melden' } }])
  expect(long).toMatchObject([{ name_localizations: { de: 'melden' } }])
  expectWell(discord)
})

test('an answer after three seconds, a second answer and an edit after fifteen minutes come too late', async () => {
  const codes: unknown[] = []
  const { discord, bare, sam } = await house({}, async (interaction) => {
    if (!interaction.isChatInputCommand()) return
    if (codes.length === 0) discord.clock.advance(3_001)
    codes.push(await interaction.reply({ content: 'Here', flags: 'Ephemeral' }).catch(code))
    const again = { body: { type: 4, data: { content: 'Twice', allowed_mentions: { parse: [] } } }, auth: false }
    codes.push(await bare.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, again).catch(code))
    discord.clock.advance(15 * 60_000)
    codes.push(await interaction.editReply('Too late').catch(code))
  })
  await bare.client.application?.commands.set([{ name: 'checkin', description: 'Hi' }])

  sam.slash('checkin').catch(() => undefined)
  await discord.until(() => (codes.length === 3 ? codes : undefined), 'No answer', 5_000)
  await sam.slash('checkin')
  await discord.until(() => (codes.length === 6 ? codes : undefined), 'No answer', 5_000)

  expect(codes[0]).toBe(10_062)
  expect(codes.slice(4)).toEqual([40_060, 50_027])
})

test('what never happens in our house is told off', async () => {
  const { discord, bare, general } = await house()
  const put = (body: unknown) => bare.client.rest.post(`/channels/${general.id}/messages`, { body }).catch(code)

  const [loose, secret, route] = [
    await put({ content: 'Hello @everyone' }),
    await put({ content: 'Psst', flags: 64, allowed_mentions: { parse: [] } }),
    await bare.client.rest.get('/nowhere').catch(code),
  ]

  expect(loose).toMatchObject({ mention_everyone: true })
  expect([secret, route]).toEqual([50_035, 0])
  expect(wrongs(discord)).toEqual([
    'POST message: allowed_mentions is not explicit',
    'POST message: only the answer to an interaction can be ephemeral',
    `${SEND}: an invalid form body`,
    'GET /nowhere: there is no such route',
  ])
})
