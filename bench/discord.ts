/**
 * What a slash command costs on Discord, in to out, and what servers cost: Porchlight beside a handler that replies a constant on bare
 * discord.js, against the same local server. Alone: `node bench/discord.ts [--quick]`.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startDiscord } from '../test/support/discord/index.ts'
import type { Told } from './discord-bot.ts'

type Who = 'ours' | 'bare'
type Local = Awaited<ReturnType<typeof startDiscord>>
type House = { discord: Local; ask(what: 'cpu' | 'memory'): Promise<number>; stop(): Promise<void> }
type One = { name: string; line: string; args: Record<string, string | number> }

const COMMANDS: readonly One[] = [
  { name: '/help', line: 'help', args: {} },
  { name: '/checkin', line: 'checkin', args: { mood: 'okay', urge: 3, note: 'a long day at work' } },
]
/** So many that each has checked in a few times at the end: what somebody has said already is sealed anew each time. */
const MEMBERS = 2_000
/** How many people wait for an answer at once. */
const AT_ONCE = 5
const PATIENCE = 60_000

/** Microseconds of processor for one command, of both, and how many times the bare one's ours are. Medians over turns, which both take alternately. */
export async function perCommand(quick: boolean): Promise<Record<string, Record<Who, number>>> {
  const [turns, count] = quick ? [3, 200] : [9, 500]
  const ours = await open('ours', 1)
  const bare = await open('bare', 1, ours.discord)
  const figures: Record<string, Record<Who, number>> = {}
  try {
    for (const one of COMMANDS) {
      for (const house of [ours, bare]) await run(house, one, count)
      const rounds: Record<Who, number[]> = { ours: [], bare: [] }
      for (let turn = 0; turn < turns; turn++) {
        rounds.ours.push(await costs(ours, one, count))
        rounds.bare.push(await costs(bare, one, count))
      }
      figures[one.name] = { ours: median(rounds.ours), bare: median(rounds.bare) }
    }
  } finally {
    await ours.stop()
    await bare.stop()
  }
  return figures
}

/** Resident megabytes with so many servers, after all of them have been told. */
export async function memoryWith(guilds: number): Promise<Record<Who, number>> {
  const of = async (who: Who) => {
    const house = await open(who, guilds)
    await house.discord.person('member-0').slash(house.known)
    const megabytes = await house.ask('memory')
    await house.stop()
    return megabytes
  }
  return { ours: await of('ours'), bare: await of('bare') }
}

/** `like` has the commands that are offered, for a bot that registers none. */
async function open(who: Who, guilds: number, like?: Local): Promise<House & { known: string }> {
  const discord = await startDiscord({ checked: false, patience: PATIENCE })
  for (let one = 1; one < guilds; one++) discord.guild(`server ${one}`)
  if (who === 'bare') discord.world.commands.set('global', like?.world.commands.get('global') ?? [PING])
  const child = fork(join(import.meta.dirname, 'discord-bot.ts'), [who, discord.api, discord.token], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
  })
  await told(child)
  const ask = async (what: 'cpu' | 'memory') => {
    child.send(what)
    const answer = await told(child)
    return 'cpu' in answer ? answer.cpu : 'megabytes' in answer ? answer.megabytes : Number.NaN
  }
  const stop = async () => {
    child.disconnect()
    await discord.stop()
  }
  return { discord, ask, stop, known: who === 'bare' && like === undefined ? PING.name : 'help' }
}

const PING = { id: '1', application_id: '1', version: '1', type: 1, name: 'ping', description: 'Replies', default_member_permissions: null }

async function told(child: ChildProcess): Promise<Told> {
  const ended = new AbortController()
  const failed = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`The bot ended with ${code}`)
  })
  failed.catch(() => undefined)
  const [answer] = await Promise.race([once(child, 'message'), failed])
  ended.abort()
  return answer as Told
}

async function costs(house: House, one: One, count: number): Promise<number> {
  const before = await house.ask('cpu')
  await run(house, one, count)
  return ((await house.ask('cpu')) - before) / count
}

async function run({ discord }: House, { line, args }: One, count: number): Promise<void> {
  let left = count
  const worker = async () => {
    while (left-- > 0) await discord.person(`member-${left % MEMBERS}`).slash(line, args)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  discord.tidy()
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

const WHY =
  'Of servers their ids alone are kept, to tell being let in from coming back; names, members, rooms and messages are asked for when needed. discord.js’ client keeps all it hears.'

/** The rows for the list of figures. */
export async function discord(quick: boolean): Promise<Record<string, string>> {
  const figures = Object.entries(await perCommand(quick)).map(([name, { ours, bare }]) => [
    `${name} on Discord, CPU in µs`,
    `${Math.round(ours)}, ${(ours / bare).toFixed(2)} times bare discord.js (${Math.round(bare)})`,
  ])
  const memory: string[][] = []
  for (const guilds of quick ? [1, 1_000] : [1, 1_000, 10_000]) {
    const { ours, bare } = await memoryWith(guilds)
    memory.push([`memory in ${guilds.toLocaleString('en')} servers, MB`, `${ours}, bare discord.js ${bare}`])
  }
  return { ...Object.fromEntries([...figures, ...memory]), 'what is kept of servers': WHY }
}

if (import.meta.main)
  for (const [name, value] of Object.entries(await discord(process.argv.includes('--quick'))))
    process.stdout.write(`${name.padEnd(44)}${value}\n`)
