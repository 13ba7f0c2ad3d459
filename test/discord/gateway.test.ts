/** The line to Discord: which shards ask to be let in, and that it can be put down at any time. */
import { expect, onTestFinished, test } from 'vitest'
import { createGateway, type Shards } from '../../src/adapters/discord/gateway.ts'
import { restFor } from '../../src/adapters/discord/rest.ts'
import { readConfig } from '../../src/config.ts'
import { openDiscord } from '../support/discord/house.ts'

type Discord = Awaited<ReturnType<typeof openDiscord>>

function open({ api, token }: Discord, shards: Shards = 'auto') {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const heard: string[] = []
  const gateway = createGateway({
    ...{ token, rest: restFor(token, api), intents: 1, shards, log },
    hear: (name) => void heard.push(name),
    lost: () => undefined,
  })
  onTestFinished(() => gateway.close())
  return { gateway, heard }
}

const took = async (work: Promise<unknown>) => {
  const began = performance.now()
  await work
  return performance.now() - began
}

test('each of the shards that are asked for says which of how many it is', async () => {
  const discord = await openDiscord({ shards: 4 })
  const { discord: set } = readConfig({ DISCORD_TOKEN: 'x', DISCORD_SHARDS: '0-1/4' })
  const { gateway } = open(discord, set?.shards)
  discord.world.guilds.clear()

  // Discord lets one in at a time, and so the second waits five seconds.
  await gateway.open()

  expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 4],
    [1, 4],
  ])
}, 30_000)

test('auto takes as many as Discord says', async () => {
  const discord = await openDiscord()
  const { gateway } = open(discord)

  await gateway.open()

  expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([[0, 1]])
})

test.each([
  ['its hello', (discord: Discord) => discord.gateway.setMute('hello')],
  ['READY', (discord: Discord) => discord.gateway.setMute('ready')],
])('one that waits for %s is put down within seconds, and does not come again', async (_, mute) => {
  const discord = await openDiscord()
  mute(discord)
  const { gateway, heard } = open(discord)
  const opening = gateway.open().catch(() => undefined)
  await discord.until(() => (discord.gateway.sockets() === 1 ? true : undefined), 'Nobody connected', 5_000)
  await new Promise((resolve) => setTimeout(resolve, 100))

  const milliseconds = await took(gateway.close())
  discord.gateway.setMute()
  // A reconnect would come after half a second.
  await new Promise((resolve) => setTimeout(resolve, 800))

  expect(milliseconds).toBeLessThan(3_500)
  expect(discord.gateway.sockets()).toBe(0)
  expect(discord.gateway.sessions()).toEqual([])
  expect(heard).toEqual([])
  void opening
})

test('two bots in one process do not resume each other’s sessions', async () => {
  const [one, other] = [await openDiscord(), await openDiscord()]
  const [first, second] = [open(one), open(other)]

  await first.gateway.open()
  await second.gateway.open()

  expect([one, other].map(({ gateway }) => gateway.resumes)).toEqual([[], []])
  expect(other.gateway.identifies).toHaveLength(1)
}, 20_000)
