/**
 * What a slash command costs on Discord, in to out, and what servers cost: Porchlight beside a handler that replies a constant on bare
 * discord.js, against the same local server. Alone: `node bench/discord.ts [--quick]`.
 */
import { startDiscord } from '../test/support/discord/index.ts'
import { asRows, type House, PATIENCE, perCommand, startBot, type Who } from './beside.ts'

type Local = Awaited<ReturnType<typeof startDiscord>>
type One = { name: string; line: string; args: Record<string, string | number> }

const COMMANDS: readonly One[] = [
  { name: '/help', line: 'help', args: {} },
  { name: '/checkin', line: 'checkin', args: { mood: 'okay', urge: 3, note: 'a long day at work' } },
]

/** Microseconds of processor for each command, of both. */
async function cpuPerCommand(quick: boolean): Promise<Record<string, Record<Who, number>>> {
  const ours = await open('ours', 1)
  const bare = await open('bare', 1, ours.discord)
  return perCommand({ ours, bare }, COMMANDS, quick).finally(() => Promise.all([ours.stop(), bare.stop()]))
}

/** Resident megabytes with so many servers, after all of them have been told. */
export async function memoryWith(guilds: number): Promise<Record<Who, number>> {
  const of = async (who: Who) => {
    const house = await open(who, guilds)
    await house.discord.person('member-0').slash(house.known)
    const megabytes = await house.bot.ask('memory')
    await house.stop()
    return megabytes
  }
  return { ours: await of('ours'), bare: await of('bare') }
}

/** `like` has the commands that are offered, for a bot that registers none. */
async function open(who: Who, guilds: number, like?: Local): Promise<House<One> & { discord: Local; known: string }> {
  const discord = await startDiscord({ checked: false, patience: PATIENCE })
  for (let one = 1; one < guilds; one++) discord.guild(`server ${one}`)
  if (who === 'bare') discord.world.commands.set('global', like?.world.commands.get('global') ?? [PING])
  const bot = await startBot('discord', who, { api: discord.api, token: discord.token })
  return {
    ...{ discord, bot, tidy: discord.tidy, known: who === 'bare' && like === undefined ? PING.name : 'help' },
    say: ({ line, args }, member) => discord.person(`member-${member}`).slash(line, args),
    async stop() {
      bot.end()
      await discord.stop()
    },
  }
}

const PING = { id: '1', application_id: '1', version: '1', type: 1, name: 'ping', description: 'Replies', default_member_permissions: null }

const WHY =
  'Of servers their ids alone are kept, to tell being let in from coming back; names, members, rooms and messages are asked for when needed. discord.js’ client keeps all it hears.'

/** The rows for the list of figures. */
export async function discord(quick: boolean): Promise<Record<string, string>> {
  const figures = asRows(await cpuPerCommand(quick), 'Discord', 'discord.js')
  const memory: string[][] = []
  for (const guilds of quick ? [1, 1_000] : [1, 1_000, 10_000]) {
    const { ours, bare } = await memoryWith(guilds)
    memory.push([`memory in ${guilds.toLocaleString('en')} servers, MB`, `${ours}, bare discord.js ${bare}`])
  }
  return { ...figures, ...Object.fromEntries(memory), 'what is kept of servers': WHY }
}

if (import.meta.main)
  for (const [name, value] of Object.entries(await discord(process.argv.includes('--quick'))))
    process.stdout.write(`${name.padEnd(44)}${value}\n`)
