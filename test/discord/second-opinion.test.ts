/**
 * The same happy path on a Discord that somebody else wrote: discord-digital-twin. It validates nothing, and knows no direct messages, no
 * uploads, no scheduled events, no RESUME, and no list of the commands that are registered.
 */
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { ChannelType } from 'discord.js'
import { DigitalDiscord } from 'discord-digital-twin'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createDiscord } from '../../src/adapters/discord/index.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import { openBot } from '../support/platform.ts'

type Component = { custom_id?: string; label?: string; components?: Component[] }

const TOKEN = 'MTIz.twin.token'
const EPHEMERAL = 64

/** It listens on every interface and cannot be told otherwise: the one server that is opened meanwhile listens on this machine alone. */
async function startHere(twin: DigitalDiscord): Promise<AddressInfo> {
  const listen = net.Server.prototype.listen
  const opened: net.Server[] = []
  const here = vi.spyOn(net.Server.prototype, 'listen').mockImplementation(function (this: net.Server, ...given: unknown[]) {
    opened.push(this)
    return Reflect.apply(listen, this, [0, '127.0.0.1', given.at(-1)])
  } as typeof listen)
  await twin.start()
  here.mockRestore()
  return opened[0]?.address() as AddressInfo
}

/** Passes everything on, and answers the one question it does not know: no commands are registered yet. */
async function between(port: number): Promise<string> {
  const server = createServer((from: IncomingMessage, to: ServerResponse) => {
    if (from.method === 'GET' && /\/applications\/\d+\/commands(?:\?|$)/.test(from.url ?? ''))
      return void to.writeHead(200, { 'content-type': 'application/json' }).end('[]')
    const { method, headers, url: path } = from
    from.pipe(
      ask({ host: '127.0.0.1', port, method, headers, path }, (answer) => {
        to.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(to)
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
}

async function openTwin() {
  const twin = new DigitalDiscord({
    botToken: TOKEN,
    guild: { name: 'home' },
    channels: [{ name: 'general', type: ChannelType.GuildText }],
    users: [{ username: 'sam' }],
  })
  const { address, port } = await startHere(twin)
  const made = await openBot()
  const { offers, stash, clock, log } = made
  const api = await between(port)
  await made.join(createDiscord({ token: TOKEN, api, shards: 'auto', offers, shortcuts, stash, clock, log, lost: () => undefined }))
  onTestFinished(async () => {
    await made.stop()
    await twin.stop()
  })
  const userId = (await twin.getFirstNonBotUserId()) ?? ''
  const channelId = (await twin.prisma.channel.findFirstOrThrow()).id
  /** What is said after the interaction, oldest first. */
  const answered = async ({ id }: { id: string }, source = '') => {
    // Until there is an answer, the message that was pressed stands there, or none.
    const message = await vi.waitFor(
      async () => {
        const response = await twin.channel(channelId).getInteractionResponse(id)
        return twin.prisma.message.findUniqueOrThrow({ where: { id: response?.messageId ?? '', NOT: { id: source } } })
      },
      { timeout: 10_000 },
    )
    const components = (JSON.parse(message.components) as Component[]).flatMap((row) => row.components ?? [])
    return { id: message.id, text: message.content, ephemeral: (message.flags & EPHEMERAL) !== 0, components }
  }
  const slash = async (name: string, options: { name: string; type: number; value: string | number }[] = []) =>
    answered(await twin.simulateSlashCommand({ channelId, userId, name, options }))
  const press = async (label: string, on: Awaited<ReturnType<typeof slash>>) => {
    const customId = on.components.find((one) => one.label === label)?.custom_id
    if (customId === undefined) throw new Error(`There is no button "${label}" among: ${on.components.map((one) => one.label).join(', ')}`)
    return answered(await twin.simulateButtonClick({ channelId, userId, messageId: on.id, customId }), on.id)
  }
  const posted = async () => (await twin.channel(channelId).getMessages()).filter(({ flags }) => (Number(flags) & EPHEMERAL) === 0)
  const record = async () => (await made.store.person(made.store.keyOf(`discord:person:${userId}`))).record
  return { ...made, twin, address, slash, press, posted, record }
}

test('checking in by options and by button, tips, and a post in the room', async () => {
  const { address, twin, slash, press, posted, record, settle, logged } = await openTwin()
  const string = (name: string, value: string) => ({ name, type: 3, value })

  const given = await slash('checkin', [string('mood', 'hard'), { name: 'urge', type: 4, value: 7 }, string('note', 'long day')])
  const asked = await slash('checkin')
  const pressed = await press('Okay', asked)
  const tips = await slash('tips', [string('topic', 'payday is tomorrow and I am scared')])
  const more = await press('Another three', tips)
  await slash('checkin', [string('mood', 'good'), string('note', 'thanks @everyone'), string('share', 'room')])
  await settle()

  expect(address).toBe('127.0.0.1')
  expect([given, asked, pressed, tips, more].map(({ ephemeral }) => ephemeral)).toEqual([true, true, true, true, true])
  expect(given.components.map(({ label }) => label)).toContain('Something that helps')
  expect(more.text).not.toBe(tips.text)
  expect((await record()).checkins).toMatchObject([{ mood: 'hard', urge: 7, note: 'long day' }, { mood: 'okay' }, { mood: 'good' }])
  expect((await posted()).map(({ content }) => content)).toEqual([expect.stringContaining('sam')])
  expect(await twin.prisma.applicationCommand.count()).toBeGreaterThan(20)
  expect(logged.filter(({ message }) => message.startsWith('What Discord sent'))).toEqual([])
})
