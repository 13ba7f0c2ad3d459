/** Whatever the gateway says, however wrong: nothing falls over, nothing of it is logged, and the next person is answered. */
import type { REST } from 'discord.js'
import { expect, onTestFinished, test } from 'vitest'
import { CAN } from '../../src/adapters/discord/can.ts'
import { namesOf } from '../../src/adapters/discord/names.ts'
import { createReceiver } from '../../src/adapters/discord/receive.ts'
import { createSender } from '../../src/adapters/discord/send.ts'
import { createServers } from '../../src/adapters/discord/servers.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import { type Dice, dice, harmed, MARK } from '../support/mutate.ts'
import { openBot } from '../support/platform.ts'
import { openHouse } from './house.ts'

type Packet = { t: string; d: Record<string, unknown> }

const DIRECT = 20_000
const OVER_THE_SOCKET = 500
const BATCH = 250
const SEED = Number(process.env.FUZZ_SEED ?? 20_270_104)
const NAMES = ['constructor', '__proto__', 'toString', 'TYPING_START', 'RATE_LIMITED', MARK, 'MESSAGE_UPDATE']
const BARE = [null, undefined, 0, '', MARK, true, [], [[]], {}]

/** Names and words that people give in the samples: none of them may be logged. */
const WORDS = ['samantha', 'walked the dog', 'cravings at night', 'payday is near']

/** What a Discord server sends when people use everything there is to use. */
async function realistic() {
  const house = await openHouse({ flags: ['GatewayMessageContentLimited', 'GatewayGuildMembersLimited'], checked: false })
  const { discord } = house
  const sam = discord.person('samantha')
  const mo = discord.person('mo', { admin: true })
  await sam.slash('checkin', { mood: 'hard', urge: 7, note: 'walked the dog' })
  await sam.slash('checkin')
  await sam.press('Okay')
  await sam.press('Add a note')
  await sam.fill({ note: 'walked the dog' })
  await sam.slash('tips', { topic: 'payday is near' })
  await sam.autocomplete('settings', 'zone', 'chic')
  await mo.slash('meeting add', { days: 'tue', zone: 'America/Chicago', room: discord.room('meetings') })
  await mo.fill({ name: 'Circle', every: ['weekly'], time: '19:00' })
  await mo.slash('hello', { to: 'on', room: discord.room('general') })
  const message = await sam.posts('cravings at night')
  await mo.messageMenu('Get support', message)
  await mo.userMenu('I’m worried about them', 'samantha')
  await sam.says(`<@${discord.world.me.id}> cravings at night`)
  await sam.press('Show me')
  sam.goes('dm')
  await sam.says('cravings at night')
  discord.person('kim', { member: false }).joins()
  discord.guild('other')
  discord.home.outage()
  discord.home.recover()
  const packets = (discord.gateway.sessions()[0]?.kept ?? []).map(({ packet }) => JSON.parse(packet) as Packet)
  const people = ['samantha', 'mo', 'kim'].map((name) => discord.person(name).id)
  return { ...house, packets, people }
}

function next(packets: readonly Packet[], one: Dice, count: number): [string, unknown] {
  const { t, d } = one.of(packets)
  const kind = one.below(20)
  // Asked twice under one id it is answered once: each is another's.
  const fresh = t === 'INTERACTION_CREATE' || t === 'MESSAGE_CREATE' ? { ...d, id: String(9_000_000_000_000 + count) } : d
  if (kind === 0) return [one.of(NAMES), harmed(fresh, one)]
  if (kind === 1) return [t, one.of(BARE)]
  if (kind === 2) return [one.of(packets).t, harmed(fresh, one)]
  return [t, harmed(fresh, one)]
}

/** A slash command of one sample, asked anew. */
function good(packets: readonly Packet[], id: string): Record<string, unknown> {
  const asked = packets.find(({ t, d }) => t === 'INTERACTION_CREATE' && d.type === 2)
  if (asked === undefined) throw new Error('Nobody used a slash command')
  return { ...asked.d, id, token: `good-${id}`, data: { ...(asked.d.data as object), name: 'help', options: [] } }
}

function expectSilence(logged: readonly object[], secrets: readonly string[]): void {
  const all = JSON.stringify(logged)
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
}

test(`${DIRECT} harmed packets`, { timeout: 240_000 }, async () => {
  const { packets, people } = await realistic()
  const { receiver, made, posts, failures } = await directly()
  const one = dice(SEED)

  const unanswered: string[] = []
  for (let count = 0; count < DIRECT; count++) {
    receiver.hear(...next(packets, one, count))
    if (count % BATCH !== BATCH - 1) continue
    await receiver.rest()
    const id = String(8_000_000_000_000 + count)
    receiver.hear('INTERACTION_CREATE', good(packets, id))
    await receiver.rest()
    if (!posts.has(`/interactions/${id}/good-${id}/callback`)) unanswered.push(id)
    posts.clear()
  }

  expect(unanswered).toEqual([])
  expect(failures).toEqual([])
  expectSilence(made.logged, [MARK, ...WORDS, ...people])
})

test(`${OVER_THE_SOCKET} over the socket`, { timeout: 120_000 }, async () => {
  const { discord, packets, people, logged, lost } = await realistic()
  const failures = watchFailures()
  const one = dice(SEED + 1)
  const kim = discord.person('kim')

  for (let count = 0; count < OVER_THE_SOCKET; count++) {
    discord.gateway.tell(...next(packets, one, count))
    if (count % 100 === 99) await kim.slash('help')
  }
  const last = await kim.slash('checkin', { mood: 'good' })

  expect(last.ephemeral).toBe(true)
  expect(lost).toEqual([])
  expect(failures).toEqual([])
  expect(discord.gateway.identifies).toHaveLength(1)
  expectSilence(logged, [MARK, ...WORDS, ...people])
})

/** The real bot behind the real receiver, with nothing of Discord but its yes. */
async function directly() {
  const made = await openBot()
  onTestFinished(() => made.stop())
  const posts = new Set<string>()
  const yes = async () => ({ id: '1' })
  const post = async (route: string) => {
    posts.add(route)
    return { id: '1' }
  }
  const rest = { get: yes, patch: yes, put: yes, delete: yes, post } as unknown as REST
  const face = () => ({ choose: 'Choose', png: () => new Uint8Array(8) })
  const sender = createSender(rest, face)
  const { bot, log, stash, offers } = made
  await made.join(quiet(sender.send))
  const receiver = createReceiver({
    ...{ door: bot, rest, sender, stash, face, log, self: () => '1' },
    servers: createServers(bot, async () => undefined, log),
    known: {
      names: namesOf(offers[0].menu.map(({ name }) => name)),
      labels: new Map(shortcuts.map((shortcut) => [offers[0].labels[shortcut.name] ?? shortcut.name, shortcut])),
    },
    begun: () => undefined,
  })
  return { receiver, made, posts, failures: watchFailures() }
}

const quiet = (send: ReturnType<typeof createSender>['send']) => ({
  name: 'discord',
  can: CAN,
  start: async () => undefined,
  send,
  rooms: async () => [],
  stop: async () => undefined,
})

function watchFailures(): unknown[] {
  const failures: unknown[] = []
  const note = (error: unknown) => void failures.push(error)
  process.on('unhandledRejection', note)
  process.on('uncaughtException', note)
  onTestFinished(() => {
    process.off('unhandledRejection', note)
    process.off('uncaughtException', note)
  })
  return failures
}
