/**
 * What the README's figures come from: `npm run bench`, with `-- --json` for machines, `-- --quick` for a short run and `-- --full`
 * for one with a million timers and a herd of 100,000, which takes an hour.
 */
import { cpus } from 'node:os'
import { NO_CHANGES } from '../src/core/changes.ts'
import { nobody } from '../src/core/people.ts'
import { discord } from './discord.ts'
import { line, openHouse } from './house.ts'
import { memoryWith } from './memory.ts'
import { messages } from './messages.ts'
import { herd } from './pace.ts'
import { onPostgres } from './postgres.ts'
import { asTable, rules } from './rules.ts'
import { search } from './search.ts'
import { slack } from './slack.ts'
import { start } from './start.ts'
import { deliveredPerSecond } from './timers.ts'

const quick = process.argv.includes('--quick')
const full = process.argv.includes('--full')
const rounds = quick ? 200 : 3_000

/** Happenings a second, one after the other, as one community on one machine would see them. */
async function perSecond(count: number, one: (index: number) => Promise<unknown>): Promise<number> {
  for (let index = 0; index < 50; index++) await one(index)
  const began = performance.now()
  for (let index = 0; index < count; index++) await one(index)
  return Math.round((count / (performance.now() - began)) * 1_000)
}

const median = (values: readonly number[]) => Math.round(values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0)

const { milliseconds, megabytes } = await start(quick ? 1 : 7)
const { bot, store, leave } = await openHouse()
const checkins = await perSecond(rounds, (index) =>
  Array.fromAsync(bot.handle(line('/checkin mood:okay urge:3 note:a long day at work', index % 500))),
)
const tips = await perSecond(rounds, (index) => Array.fromAsync(bot.handle(line('/tips payday is tomorrow and I am scared', index % 500))))
const writes = await perSecond(rounds, (index) => {
  const key = store.keyOf(`bench:person:write-${index}-${Math.random()}`)
  return store.commit(
    { ...NO_CHANGES, at: Temporal.Now.instant(), person: { key, version: 0, record: nobody() } },
    { me: key, community: '' },
  )
})
const reads = await perSecond(rounds, (index) => store.person(store.keyOf(`bench:person:${index % 500}`)))
await leave()
const delivered = await deliveredPerSecond(quick ? 2_000 : 20_000)
const replicas = quick ? {} : await onPostgres(10_000, [1, 2, 4])
const paced = await herd(quick ? 150 : full ? 100_000 : 3_000)
const few = await memoryWith(10_000)
const many = full ? await memoryWith(1_000_000) : undefined
const found = search(quick)
const schedules = rules(quick)
const onDiscord = await discord(quick)
const onSlack = await slack(quick)

const results = {
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`,
  node: process.version,
  date: Temporal.Now.plainDateISO().toString(),
  'cold start to ready, median ms': median(milliseconds),
  'idle memory, MB': megabytes,
  '/checkin through core and store, a second': checkins,
  '/tips through core, a second': tips,
  'questions that find their tips, a second': found.perSecond,
  'memory of the index of tips, MB': found.megabytes,
  'store writes, a second': writes,
  'store reads, a second': reads,
  'due timers claimed and delivered, a second': delivered,
  ...Object.fromEntries(Object.entries(replicas).map(([workers, rate]) => [`the same on PostgreSQL by ${workers}`, rate])),
  'memory with 10,000 timers, MB': few,
  ...(many !== undefined && { 'memory with 1,000,000 timers, MB': many }),
  'of a rate of 50 a second, used': `${(paced.share * 100).toFixed(1)} %`,
  'refused as too fast': paced.refused,
  'safety message in the middle waits, ms': Math.round(paced.safety),
  ...onDiscord,
  ...onSlack,
  ...messages(quick ? 20_000 : 100_000),
}
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify({ ...results, 'next occurrences, a second': schedules })}\n`
    : Object.entries(results)
        .map(([name, value]) => `${name.padEnd(44)}${value}\n`)
        .join('')
        .concat('\n', asTable(schedules)),
)
