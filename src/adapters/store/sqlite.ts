/** SQLite, as Node has it, made to fit Kysely. The only file that speaks SQLite's own dialect. */
import { existsSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import { type Dialect, type Driver, SqliteAdapter, SqliteDialect, type SqliteStatement } from 'kysely'
import { corrupt, explaining, StoreError } from './error.ts'

const BUSY_MS = 2000
/** More distinct statements than the store has; past it something builds them without end. */
const MOST_STATEMENTS = 300

/** Well below what a person notices. */
const LONGEST_TURN_MS = 10

/** Opens, or makes, a database; `:memory:` lives and dies with the process. Throws a `StoreError` and leaves a damaged file untouched. */
export function openSqlite(file: string): DatabaseSync {
  if (file !== ':memory:' && existsSync(file)) checkWhole(file)
  return explaining(file, () => {
    const database = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true })
    try {
      // WAL with FULL syncs at every commit: what was reported as stored is there after a power cut.
      for (const pragma of [
        'journal_mode = WAL',
        'synchronous = FULL',
        'secure_delete = ON',
        'cache_size = -65536',
        'wal_autocheckpoint = 8192',
      ])
        database.exec(`PRAGMA ${pragma}`)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

/** Checked on a read-only connection: one that may write would fold its log into the file, damaged or not. */
function checkWhole(file: string): void {
  const result = explaining(file, () => {
    const database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS })
    try {
      return database.prepare('PRAGMA quick_check(1)').all()
    } finally {
      database.close()
    }
  })
  if (!result.some(({ quick_check: found }) => found === 'ok')) throw corrupt(file)
}

/** Kysely gives the one connection to one transaction at a time, so transactions never interleave on it. */
export function sqliteDialect(database: DatabaseSync, file: string): Dialect {
  const prepared = new Map<string, SqliteStatement>()

  function prepare(sql: string): SqliteStatement {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    // A transaction that begins as a reader may fail when it comes to write; an immediate one waits at its start.
    const statement = explaining(file, () => database.prepare(sql === 'begin' ? 'begin immediate' : sql))
    const wrapped = sql === 'rollback' ? rollback(database, statement) : wrap(statement, file)
    if (prepared.size >= MOST_STATEMENTS) prepared.clear()
    prepared.set(sql, wrapped)
    return wrapped
  }

  const dialect = new SqliteDialect({ database: { prepare, close: () => database.close() } })
  return {
    createDriver: () => leavingTurns(dialect.createDriver()),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createAdapter: () => new TransactionalAdapter(),
  }
}

/**
 * Statements run to their end at once, and so does whatever awaits them: thousands in a row would keep the process from hearing anybody.
 * Between two of them, or two transactions, everything else gets its turn when it has waited long enough.
 */
function leavingTurns(driver: Driver): Driver {
  const acquire = driver.acquireConnection.bind(driver)
  let since = performance.now()
  driver.acquireConnection = async () => {
    if (performance.now() - since > LONGEST_TURN_MS) {
      await turn()
      since = performance.now()
    }
    return acquire()
  }
  return driver
}

/** SQLite can change tables inside a transaction, though Kysely does not count on it: so a migration happens whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely asks `reader` whether a statement returns rows; node:sqlite says it through its columns. */
function wrap(statement: StatementSync, file: string): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => explaining(file, () => statement.all(...values(parameters))),
    run: (parameters) => explaining(file, () => statement.run(...values(parameters))),
    iterate: (parameters) => explaining(file, () => statement.iterate(...values(parameters))),
  }
}

/** A full disk makes SQLite roll back by itself; a second rollback would hide the first error. */
function rollback(database: DatabaseSync, statement: StatementSync): SqliteStatement {
  const run = () => (database.isTransaction ? statement.run() : { changes: 0, lastInsertRowid: 0 })
  return { reader: false, all: () => [], run, iterate: () => [][Symbol.iterator]() }
}

function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
    throw new StoreError('unreadable', 'The store was given a value that is neither text nor a number.')
  })
}
