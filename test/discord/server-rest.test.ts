import { DiscordAPIError, type Interaction, type TextChannel } from 'discord.js'
import { expect, test } from 'vitest'
import { expectWell, openBare, openDiscord } from '../support/discord/house.ts'
import type { Options } from '../support/discord/index.ts'

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
