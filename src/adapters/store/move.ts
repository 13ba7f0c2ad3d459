/** Moves everything from one database to another, of whichever engine: row by row as it stands, what is sealed stays sealed. */
import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { StartError } from '../../core/errors.ts'
import { waitingRows } from '../outbox/pgboss-rows.ts'
import type { Opened } from './open.ts'
import { type Engine, type Tables, tables } from './schema.ts'

type Row = Record<string, unknown>
/** For tables that are known by their names alone. */
type Anything = Kysely<Record<string, Row>>
export type Sum = { rows: number; checksum: string }
export type Moved = { table: string; source: Sum; target: Sum }

const BATCH = 500
/** Kysely's own tables say what was done to make a database, not what is in it. */
const MOVED = Object.keys(tables).filter((table) => !table.startsWith('kysely_'))

/**
 * Copies every table in one transaction and reads it back there; `told` hears of each. Rejects, and leaves nothing in the target, when
 * that holds records already, breaks in the middle, or has not got what the source has. The source stays as it is.
 */
export async function move(source: Opened, target: Opened, told: (moved: Moved) => void): Promise<void> {
  await target.db.transaction().execute(async (trx) => {
    // One snapshot of the source, so that its tables fit together.
    const reading = source.db.transaction().setIsolationLevel('repeatable read')
    await reading.execute(async (from) => {
      const to = trx as unknown as Anything
      await refuseIfFilled(to)
      const differing: string[] = []
      for (const table of MOVED) {
        const sent = await copy(everyRow(from, source.engine, table), (rows) => to.insertInto(table).values(rows).execute())
        const arrived = await copy(rowsOf(trx, target.engine, table), async () => undefined)
        if (sent.checksum !== arrived.checksum || sent.rows !== arrived.rows) differing.push(table)
        told({ table, source: sent, target: arrived })
      }
      if (differing.length > 0)
        throw new StartError(
          `What arrived is not what was sent: ${differing.join(', ')}. Nothing of it was kept, and the source is as it was.`,
        )
    })
  })
}

/** What a database has from the start, the check of its key, comes with the source's as well; its key is the same. */
async function refuseIfFilled(to: Anything): Promise<void> {
  await to.deleteFrom('meta').execute()
  for (const table of MOVED)
    if ((await to.selectFrom(table).selectAll().limit(1).execute()).length > 0)
      throw new StartError('There are records already in what --to names. Give it an empty database; nothing was changed.')
}

/** Hands on what it is given, batch by batch, and sums it up. */
async function copy(batches: AsyncIterable<Row[]>, hand: (rows: Row[]) => Promise<unknown>): Promise<Sum> {
  let rows = 0
  let sum = 0n
  for await (const batch of batches) {
    await hand(batch)
    rows += batch.length
    for (const row of batch) sum += hashOf(row)
  }
  return { rows, checksum: (sum % 2n ** 256n).toString(16).padStart(64, '0') }
}

/** Hashes are added up, since the two engines keep rows in different orders. */
function hashOf(row: Row): bigint {
  const columns = Object.keys(row).toSorted()
  const text = JSON.stringify(columns.map((column) => [column, row[column]]))
  return BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
}

/** On PostgreSQL, what waits in the queue beside the tables goes with what is in the table of that name, and is taken from there at the next start. */
async function* everyRow(db: Kysely<Tables>, engine: Engine, table: string): AsyncGenerator<Row[]> {
  yield* rowsOf(db, engine, table)
  if (engine === 'postgres' && table === 'outbox') yield* waitingRows(db)
}

/** Every row, in the order the engine keeps them, which each has a hidden column for: so a table of any size needs no sorting. */
async function* rowsOf(db: Kysely<Tables>, engine: Engine, table: string): AsyncGenerator<Row[]> {
  const place = sql.ref(engine === 'postgres' ? 'ctid' : 'rowid')
  let after: unknown = engine === 'postgres' ? '(0,0)' : 0
  for (;;) {
    const page = sql<Row>`select *, ${place} as place from ${sql.table(table)} where ${place} > ${after} order by ${place} limit ${BATCH}`
    const { rows } = await page.execute(db)
    if (rows.length === 0) return
    after = rows.at(-1)?.place
    yield rows.map(({ place: _, ...row }) => row)
  }
}
