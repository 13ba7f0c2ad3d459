/** `npm run chaos -- --engine postgres --kills 200 --days 365 --communities 200`: exits with 1 when anything was lost or came twice. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startServer } from '../support/server.ts'
import { run } from './run.ts'
import type { Broken } from './wire.ts'

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite' },
    kills: { type: 'string', default: '200' },
    days: { type: 'string', default: '365' },
    communities: { type: 'string', default: '200' },
    jumps: { type: 'string', default: '40' },
    outages: { type: 'string', default: '20' },
    /** Of PostgreSQL. */
    restarts: { type: 'string', default: '10' },
    /** How many at once, in turns: 1,2,4 is a third of the time each. */
    workers: { type: 'string' },
    dedupes: { type: 'boolean', default: false },
    break: { type: 'string' },
    seed: { type: 'string', default: '1' },
    quiet: { type: 'boolean', default: false },
  },
})

const isPostgres = values.engine === 'postgres'
const server = isPostgres ? await startServer() : undefined
/** Whoever is killed loses nothing that the kernel has; only a power cut would, and there is none here. So syncing may cost nothing. */
const MEMORY = '/dev/shm'
const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'porchlight-chaos-'))
const began = performance.now()
// The workers end when their parent does.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    process.stderr.write(`Ended by ${signal}\n`)
    void clean().then(() => process.exit(1))
  })
try {
  const { counts, violations } = await run({
    place: server ? { engine: 'postgres', url: await server.database() } : { engine: 'sqlite', folder },
    ...(server && {
      restart: async () => {
        await server.stop()
        await server.start()
      },
    }),
    days: Number(values.days),
    communities: Number(values.communities),
    kills: Number(values.kills),
    jumps: Number(values.jumps),
    outages: Number(values.outages),
    restarts: isPostgres ? Number(values.restarts) : 0,
    workers: isPostgres ? (values.workers ?? '1,2,4').split(',').map(Number) : [1],
    dedupes: values.dedupes,
    broken: values.break as Broken | undefined,
    seed: values.seed,
    ...(!values.quiet && { tell: (line: string) => void process.stderr.write(`${line}\n`) }),
  })
  const table = { ...counts, violations: violations.length, 'minutes it took': ((performance.now() - began) / 60_000).toFixed(1) }
  for (const [name, count] of Object.entries(table)) process.stdout.write(`${name.padEnd(44)}${count}\n`)
  for (const one of violations.slice(0, 12)) process.stdout.write(`! ${one}\n`)
  process.exitCode = violations.length > 0 ? 1 : 0
} finally {
  await clean()
}

async function clean(): Promise<void> {
  await server?.end()
  rmSync(folder, { recursive: true, force: true })
}
