/** Which jobs may be taken now: the most urgent first, of each recipient one at a time, and none that has to wait for another. */
import { sql, type Transaction } from 'kysely'
import { fromKysely, type Job, type PgBoss } from 'pg-boss'
import type { OwnerKey } from '../../core/ports.ts'
import type { Tables } from '../store/schema.ts'
import { SCHEMA } from './boss.ts'
import { type Data, priorityOf } from './pgboss-job.ts'

/** See `URGENCY` in rows.ts. */
export const SAFETY = 0
export const URGENCIES = [SAFETY, 1, 2] as const

/** Without it, every take would look through all that waits for its turn. To be made in a transaction of which there is one at a time. */
export async function indexWaiting(trx: Transaction<Tables>): Promise<void> {
  await sql`create index if not exists porchlight_waiting on ${sql.table(`${SCHEMA}.job`)} (name, start_after) where state = 'retry'`.execute(
    trx,
  )
}

/** One after the other, or two replicas would each take one for the same recipient. */
const lock = (queue: string) => sql`select pg_advisory_xact_lock(hashtext(${`porchlight ${queue}`}))`

/** In the order they are to be sent. Throws what pg throws. */
export async function fetchFrom(
  trx: Transaction<Tables>,
  pgboss: PgBoss,
  queue: string,
  most: number,
  urgencies: readonly number[],
): Promise<Job<Data>[]> {
  await lock(queue).execute(trx)
  const waiting = await waitingFor(trx, queue)
  const fetch = (left: number, among: readonly number[], ignoreGroups: OwnerKey[]) =>
    pgboss.fetch<Data>(queue, {
      batchSize: left,
      groupConcurrency: 1,
      ignoreGroups,
      minPriority: Math.min(...among.map((urgency) => priorityOf(urgency).usual)),
      maxPriority: Math.max(...among.map((urgency) => priorityOf(urgency).again)),
      db: fromKysely(trx),
    })

  const jobs: Job<Data>[] = []
  if (waiting.length === 0) jobs.push(...(await fetch(most, urgencies, [])))
  else
    for (const urgency of urgencies) {
      if (jobs.length === most) break
      const held = waiting.filter((one) => one.urgency === urgency).map(({ recipient }) => recipient)
      jobs.push(...(await fetch(most - jobs.length, [urgency], held)))
    }
  // Ids begin with the urgency and then rise.
  return jobs.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Those for whom something waits for another try: what was made later, of the same urgency, waits for it. */
async function waitingFor(trx: Transaction<Tables>, queue: string): Promise<{ recipient: OwnerKey; urgency: number }[]> {
  const { rows } = await sql<{ recipient: OwnerKey; urgency: number }>`
    select distinct group_id as recipient, (data->>'urgency')::int as urgency from ${sql.table(`${SCHEMA}.job`)}
    where name = ${queue} and state = 'retry' and start_after > ${sql.raw(SCHEMA)}.job_now()
  `.execute(trx)
  return rows
}
