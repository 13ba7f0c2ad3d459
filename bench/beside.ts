/** Porchlight beside the least that answers on a platform's SDK: each in a process of its own, against local servers of one kind, in turns. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Told } from './bot.ts'

export type Who = 'ours' | 'bare'
export type Bot = { ask(what: 'cpu' | 'memory'): Promise<number>; end(): void }
/** A bot and the people who use it; `tidy` forgets what they said. */
export type House<Line> = { bot: Bot; say(line: Line, member: number): Promise<unknown>; tidy(): void; stop(): Promise<void> }

/** How many people wait for an answer at once, and how long each waits, in ms. */
const AT_ONCE = 5
export const PATIENCE = 60_000

/** `given` is how it finds its platform. Resolves when people can be answered. */
export async function startBot(platform: 'discord' | 'slack', who: Who, given: object): Promise<Bot> {
  const child = fork(join(import.meta.dirname, 'bot.ts'), [`${platform} ${who}`, JSON.stringify(given)], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
  })
  await told(child)
  return {
    async ask(what) {
      child.send(what)
      const answer = await told(child)
      return 'cpu' in answer ? answer.cpu : 'megabytes' in answer ? answer.megabytes : Number.NaN
    },
    end: () => child.disconnect(),
  }
}

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

/** Microseconds of processor for one command, of both. Medians over turns, which both take alternately. */
export async function perCommand<Line extends { name: string }>(
  houses: Record<Who, House<Line>>,
  lines: readonly Line[],
  quick: boolean,
): Promise<Record<string, Record<Who, number>>> {
  const [turns, count] = quick ? [3, 200] : [9, 500]
  const figures: Record<string, Record<Who, number>> = {}
  for (const line of lines) {
    for (const house of [houses.ours, houses.bare]) await run(house, line, count)
    const rounds: Record<Who, number[]> = { ours: [], bare: [] }
    for (let turn = 0; turn < turns; turn++) {
      rounds.ours.push(await costs(houses.ours, line, count))
      rounds.bare.push(await costs(houses.bare, line, count))
    }
    figures[line.name] = { ours: median(rounds.ours), bare: median(rounds.bare) }
  }
  return figures
}

async function costs<Line>(house: House<Line>, line: Line, count: number): Promise<number> {
  const before = await house.bot.ask('cpu')
  await run(house, line, count)
  return ((await house.bot.ask('cpu')) - before) / count
}

async function run<Line>({ say, tidy }: House<Line>, line: Line, count: number): Promise<void> {
  let left = count
  const worker = async () => {
    while (left-- > 0) await say(line, left)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  tidy()
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Rows for the list of figures: ours, and how many times the bare one's that is. */
export const asRows = (figures: Record<string, Record<Who, number>>, platform: string, sdk: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, { ours, bare }]) => [
      `${name} on ${platform}, CPU in µs`,
      `${Math.round(ours)}, ${(ours / bare).toFixed(2)} times bare ${sdk} (${Math.round(bare)})`,
    ]),
  )
