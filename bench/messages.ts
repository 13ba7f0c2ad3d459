/** How many ordinary messages a second are read for danger, beside a regex of 16 phrases and a list of `includes`. Alone: `node bench/messages.ts`. */
import { triage } from '../src/core/safety/triage.ts'

/** The 16 phrases that bots ship (peers.md). */
const PHRASES =
  'kill myself,want to die,end my life,suicide,suicidal,end it all,better off dead,hurt myself,self harm,cut myself,no reason to live,take my own life,overdose,want to be dead,kill me,not worth living'.split(
    ',',
  )
const PATTERN = new RegExp(PHRASES.join('|'), 'i')

/** Openings, middles and ends of the chat of such a community; about 12 words when put together. */
const OPENINGS = [
  'morning all',
  'haha yeah',
  'ok so',
  'anyone else',
  'my sponsor said',
  'just got back from the gym and',
  'honestly',
  'thanks for that',
  'day 12 here and',
  "i can't believe",
  'lol same',
  'question for the room',
]
const MIDDLES = [
  'the meeting was really good today',
  'the coffee machine is broken again',
  'we watched the whole season in one night',
  "i'm off to work in a bit",
  'my dog ate half of the birthday cake',
  'does the thursday group still meet at seven',
  'it rained the whole way home',
  'the new patch made the boss far too easy',
  'i made a curry and it was actually fine',
  'step four is taking me forever',
  'someone left a really nice note on the board',
  'the bus was late so i walked along the river',
]
const ENDS = [
  '',
  ' lol',
  ' :)',
  ', see you there',
  ' and it felt great',
  '. anyway how are you',
  '!!',
  ' so yeah',
  ' tbh',
  '. proud of you all',
]

export type Speed = { perSecond: number; megabytes: number; cpuPerSecond: number }

/** Messages of ordinary chat, the same each time. */
export function chat(count: number): string[] {
  let state = 7
  const pick = (from: readonly string[]) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return from[(state >>> 8) % from.length] ?? ''
  }
  return Array.from({ length: count }, (_, at) => `${pick(OPENINGS)} ${pick(MIDDLES)}${pick(ENDS)}${at % 3 === 0 ? ` ${at}` : ''}`)
}

/** Wall and processor time of one reader over all messages. */
export function speedOf(read: (text: string) => unknown, texts: readonly string[]): Speed {
  for (const text of texts.slice(0, 5_000)) read(text)
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  for (const text of texts) read(text)
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - began) / 1_000
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000_000
  return {
    perSecond: Math.round(texts.length / seconds),
    megabytes: Math.round((size / seconds) * 10) / 10,
    cpuPerSecond: Math.round(texts.length / ((user + system) / 1_000_000)),
  }
}

/** The half, the slowest hundredth and the slowest message of all, in microseconds of wall time. */
export function waits(texts: readonly string[]): { median: number; p99: number; slowest: number } {
  const times = texts.map((text) => {
    const began = performance.now()
    triage(text)
    return (performance.now() - began) * 1_000
  })
  times.sort((one, other) => one - other)
  const at = (share: number) => Math.round((times[Math.floor((times.length - 1) * share)] ?? 0) * 10) / 10
  return { median: at(0.5), p99: at(0.99), slowest: at(1) }
}

/** Everything as lines to print. */
export function messages(count: number): Record<string, string | number> {
  const texts = chat(count)
  const words = texts.map((text) => text.split(' ').length).sort((one, other) => one - other)[count >> 1]
  const say = ({ perSecond, megabytes, cpuPerSecond }: Speed) =>
    `${perSecond.toLocaleString('en')} (${megabytes} MB), ${cpuPerSecond.toLocaleString('en')} a second of processor time`
  const { median, p99, slowest } = waits(texts)
  return {
    [`messages read for danger a second (${words} words)`]: say(speedOf(triage, texts)),
    '- one regex of 16 phrases': say(speedOf((text) => PATTERN.test(text), texts)),
    '- a list of 16 includes': say(speedOf((text) => PHRASES.some((phrase) => text.toLowerCase().includes(phrase)), texts)),
    'one message, us: median, p99, slowest': `${median}, ${p99}, ${slowest}`,
  }
}

if (import.meta.main) for (const [name, value] of Object.entries(messages(100_000))) process.stdout.write(`${name.padEnd(52)}${value}\n`)
