/** What waits in pg-boss, as rows of the table: how it is moved to another database. */
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/schema.ts'
import { DEAD, queueOf, SCHEMA } from './boss.ts'
import { MOST_TRIES } from './failure.ts'
import { type Data, seqOf } from './pgboss-job.ts'

type Job = {
  id: string
  name: string
  data: Data
  state: 'created' | 'retry' | 'active' | 'failed'
  attempt: number
  due: number
  begun: number
}

const BATCH = 500

/** A dead job is there as itself, not as the copy of it, and counts as tried too often. */
export async function* waitingRows(db: Kysely<Tables>): AsyncGenerator<Tables['outbox'][]> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<Job>`
      select id, name, data, state, retry_count as attempt, ceil(extract(epoch from start_after) * 1000)::bigint as due,
        floor(extract(epoch from coalesce(started_on, 'epoch')) * 1000)::bigint as begun
      from ${sql.table(`${SCHEMA}.job`)}
      where id > ${after} and name like ${queueOf('%')} and name not like ${`%${DEAD}`} and state in ('created', 'retry', 'active', 'failed')
      order by id limit ${BATCH}
    `.execute(db)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
    yield rows.map(rowOf)
  }
}

function rowOf({ id, name, data, state, attempt, due, begun }: Job): Tables['outbox'] {
  const made = state === 'created' ? 0 : attempt + 1
  const open = state === 'active' || made > data.attempt
  return {
    id: data.id,
    platform: name.slice(queueOf('').length),
    recipient: data.recipient,
    owner: data.owner,
    urgency: data.urgency,
    due_at: due,
    until_at: data.until,
    tries: state === 'failed' ? MOST_TRIES : data.tries + made,
    seq: seqOf(id),
    claimed_at: open && state !== 'failed' ? begun : null,
    unclear: data.unclear,
    body: data.body,
  }
}
