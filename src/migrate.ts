/** `npm run migrate -- --from sqlite:./data/porchlight.db --to postgres://…`: moves everything, and shows that it arrived. */
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { createLog } from './adapters/log.ts'
import { StoreError } from './adapters/store/error.ts'
import { type Moved, move } from './adapters/store/move.ts'
import { keyOfSource, openPlace, type Place } from './adapters/store/open-place.ts'
import { isPostgres, readConfig } from './config.ts'
import { StartError } from './core/errors.ts'

const USAGE = 'npm run migrate -- --from sqlite:./data/porchlight.db --to postgres://user:password@host:5432/name (or the other way round)'
const say = (line: string) => void process.stdout.write(`${line}\n`)

function readPlaces(args: readonly string[]): { from: Place; to: Place } {
  const { values } = parseArgs({ args: [...args], strict: false, options: { from: { type: 'string' }, to: { type: 'string' } } })
  return { from: readPlace('--from', values.from), to: readPlace('--to', values.to) }
}

function readPlace(name: string, text: unknown): Place {
  if (typeof text === 'string' && isPostgres(text)) return { url: text }
  const file = typeof text === 'string' && text.startsWith('sqlite:') ? text.slice('sqlite:'.length) : ''
  if (basename(file) === 'porchlight.db') return { folder: dirname(file) }
  throw new StartError(`${name} takes sqlite:, then the path of a porchlight.db, or the address of a PostgreSQL database:\n${USAGE}`)
}

const short = ({ rows, checksum }: Moved['source']) => `${String(rows).padStart(9)}  ${checksum.slice(0, 16)}`

async function migrate(args: readonly string[]): Promise<void> {
  const { from, to } = readPlaces(args)
  const { key: given, logLevel } = readConfig(process.env)
  const key = keyOfSource(from, given)
  const world = { key, clock: { now: () => Temporal.Now.instant() }, log: createLog(logLevel) }
  const source = await openPlace(from, world)
  try {
    const target = await openPlace(to, world)
    try {
      say(`${''.padEnd(12)}${'source'.padStart(27)}${'target'.padStart(27)}`)
      await move(source, target, (moved) => say(`${moved.table.padEnd(12)}${short(moved.source)}${short(moved.target)}`))
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
  say('Everything has arrived, and the source is as it was.')
  if (key !== given) say('Before you start with it, set PORCHLIGHT_KEY to what is in the file porchlight.key beside the source.')
}

try {
  await migrate(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StartError || error instanceof StoreError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
