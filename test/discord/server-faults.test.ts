import { DiscordAPIError, type Interaction, type TextChannel } from 'discord.js'
import { expect, test } from 'vitest'
import { expectWell, openBare, openDiscord, wrongs } from '../support/discord/house.ts'
import type { Options } from '../support/discord/index.ts'

const SEND = 'POST /channels/{channel_id}/messages'

async function house(options: Options = {}, on?: (interaction: Interaction) => Promise<unknown>) {
  const discord = await openDiscord(options)
  const bare = await openBare(discord, on && { on })
  const general = (await bare.client.channels.fetch(discord.room('general').id)) as TextChannel
  return { discord, bare, general, sam: discord.person('sam') }
}

const code = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error)

test('nobody knows whether it arrived: the connection was cut after it had', async () => {
  const { discord, general } = await house()
  discord.faults.plan(SEND, { drop: 'after' })

  const send = () => general.send({ content: 'A reminder', nonce: 'n1', enforceNonce: true })

  await expect(send()).rejects.toThrow('other side closed')
  await send()

  expect(discord.room('general').messages).toHaveLength(1)
  expect(discord.requests.filter(({ route }) => route === SEND)).toHaveLength(2)
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
