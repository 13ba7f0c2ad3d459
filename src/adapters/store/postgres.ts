/** PostgreSQL, as pg speaks it, made to fit Kysely. The only file that opens connections to it. */
import { type Dialect, PostgresAdapter, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { DatabaseError, Pool, type PoolClient, types } from 'pg'
import type { Log } from '../../core/ports.ts'
import { StoreError } from './error.ts'
import { explainedPostgres } from './postgres-error.ts'

export type Connect = { url: string; place: string; log: Log; name: string; patient?: boolean }

const CONNECT_MS = 5000
/** A statement of ours takes milliseconds; one that takes this long waits for something that will not come. */
const STATEMENT_MS = 30_000
/** Longer than the server's own patience, for when the way there is silent. */
const SILENCE_MS = 45_000
/** A replica that vanished in the middle of a transaction must not keep its rows locked until the network notices. */
const IDLE_TRANSACTION_MS = 60_000
/** Eight-byte integers come as text unless told otherwise; ours are times and counts, which a number holds. */
const INT8 = 20

/**
 * Kysely's dialect over a pool of connections to `url`; `place` is how sentences call the database, `name` how the server's own list of
 * sessions does. `patient` lets a statement take as long as it takes.
 */
export function postgresDialect({ url, place, log, name, patient = false }: Connect): Dialect {
  const pool = new Pool({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
    ...(!patient && { statement_timeout: STATEMENT_MS, query_timeout: SILENCE_MS }),
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : types.getTypeParser(oid, format)) },
  })
  // A client that nobody listens to ends the process when its connection breaks, and the pool listens only while it is idle.
  pool.on('connect', (client) => client.on('error', () => log.warn('A connection to PostgreSQL was lost')))
  pool.on('error', () => undefined)

  const explained: PostgresPool = {
    options: pool.options,
    connect: async () => wrap(await pool.connect().catch(thrower(place)), place),
    end: () => pool.end(),
  }
  const dialect = new PostgresDialect({ pool: explained })
  return {
    createDriver: () => dialect.createDriver(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createAdapter: () => new LockedAdapter(),
  }
}

class LockedAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {
    // Who migrates took a lock before: Kysely's would come only after it has made its tables, and outlive a transaction that failed.
  }
  override async releaseMigrationLock(): Promise<void> {
    // It goes with its transaction.
  }
}

/** After an error PostgreSQL answers with this code until the transaction is rolled back, whatever it is asked. */
const ABORTED = '25P02'

/** A connection whose errors are explained, and that does not go back to the pool once it stopped answering. */
function wrap(client: PoolClient, place: string): PostgresPoolClient {
  let last: unknown
  const lost = () => last instanceof StoreError && last.reason === 'unreachable'
  const query = async (text: string, values: readonly unknown[]) => {
    // Whatever would follow, a rollback first of all, would wait for its own silence to end.
    if (lost()) throw last
    try {
      return await client.query(text, [...values])
    } catch (error) {
      // Whoever goes on after an error would only hide what it was.
      const first = error instanceof DatabaseError && error.code === ABORTED ? last : undefined
      last = first ?? explainedPostgres(error, place)
      throw last
    }
  }
  // Kysely may also ask with a cursor, if it is given one; it is not.
  return { query: query as never, release: (broken) => client.release(lost() || broken) }
}

const thrower = (place: string) => (error: unknown) => {
  throw explainedPostgres(error, place)
}
