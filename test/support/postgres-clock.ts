/** A clock of PostgreSQL's own that a test sets: what pg-boss reads there, and nothing else. */
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { CLOCK_OVERRIDE_SETTING, fromKysely, TestClock } from 'pg-boss'
import { SCHEMA } from '../../src/adapters/outbox/boss.ts'

/** The address of the same database, for sessions that live by the clock. */
export function byClock(url: string): string {
  const address = new URL(url)
  address.searchParams.set('options', `-c ${CLOCK_OVERRIDE_SETTING}=on`)
  return address.href
}

/** Sets the clock of a database in which pg-boss has its tables. */
export async function postgresClock(url: string, start: Temporal.Instant) {
  const pool = new Pool({ connectionString: url, max: 1 })
  // A server that restarts is met with another connection.
  pool.on('error', () => undefined)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const clock = new TestClock(start.epochMilliseconds)
  // pg's plain protocol takes several statements at once, as long as they have no parameters.
  const attached = await clock.attach({ db: fromKysely(db), schema: SCHEMA })
  return {
    set: (now: Temporal.Instant) => clock.setTime(now.epochMilliseconds),
    async close() {
      await attached[Symbol.asyncDispose]()
      await db.destroy()
    },
  }
}
