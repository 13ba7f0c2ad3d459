/** A queue in pg-boss: it takes care of order, priorities, what a killed process leaves behind, and of replicas that take at once. */
import { type Kysely, sql } from 'kysely'
import { fromKysely, type Job } from 'pg-boss'
import type { Clock, Log, OwnerKey } from '../../core/ports.ts'
import { outboxRow } from '../store/rows.ts'
import type { Tables } from '../store/schema.ts'
import type { Seal } from '../store/seal.ts'
import { background } from '../ticking.ts'
import { type Boss, deadOf, HEARTBEAT, queueOf, SCHEMA, SUPERVISE_EVERY } from './boss.ts'
import { MOST_TRIES } from './failure.ts'
import { record } from './ledger.ts'
import { nextSeq } from './order.ts'
import { fetchFrom, indexWaiting, SAFETY, URGENCIES } from './pgboss-fetch.ts'
import { type Data, jobOf, priorityOf, retryLimitOf, takenFrom } from './pgboss-job.ts'
import type { Post, Queue, Settled, Taken } from './queue.ts'

/** A job that is under way, and the queue it was taken from; `source` is the job that a dead one is the copy of. */
type Held = { queue: string; job: Job<Data>; source?: { queue: string; id: string } }
type Again = Extract<Settled, { state: 'again' }>
export type Base = { db: Kysely<Tables>; seal: Seal; clock: Clock; log: Log; boss: Boss }

const JOBS = sql.table(`${SCHEMA}.job`)
const NOW = sql.raw(`${SCHEMA}.job_now()`)
/** Where replicas tell each other that something was put in. */
const CHANNEL = 'porchlight_outbox'

/** Puts deliveries in with the transaction that made them, and has every replica look once it is over. */
export const postToBoss =
  (boss: Boss): Post =>
  async (trx, seal, rows) => {
    await insert(
      trx,
      boss,
      rows.map((one) => outboxRow(seal, one, nextSeq(one.at))),
      (row) => row.due_at,
    )
    await sql`select pg_notify(${CHANNEL}, '')`.execute(trx)
  }

/**
 * Makes the queue ready. What was put into the table, by a version that had no other queue or by a move from SQLite, goes on in pg-boss.
 * `now` is in ms since 1970.
 */
export async function prepareQueue(db: Kysely<Tables>, boss: Boss, now: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`lock table outbox in exclusive mode`.execute(trx)
    await indexWaiting(trx)
    const rows = await trx.deleteFrom('outbox').returningAll().execute()
    await insert(trx, boss, rows, () => now)
  })
}

async function insert(trx: Kysely<Tables>, boss: Boss, rows: readonly Tables['outbox'][], now: (row: Tables['outbox']) => number) {
  for (const [platform, group] of Map.groupBy(rows, (row) => row.platform)) {
    const jobs = group.map((row) => jobOf(row, now(row)))
    await boss.pgboss.insert(await boss.queue(platform), jobs, { db: fromKysely(trx), returnId: false })
  }
}

/** Deletes what is by or for this person, in any state. */
export async function eraseFromBoss(trx: Kysely<Tables>, owner: OwnerKey): Promise<void> {
  await sql`delete from ${JOBS} where data->>'owner' = ${owner} or data->>'recipient' = ${owner}`.execute(trx)
}

export function bossQueue({ db, seal, clock, log, boss }: Base): Queue & { stop(): Promise<void> } {
  const { pgboss } = boss
  const held = new Map<string, Held>()
  const now = () => clock.now().epochMilliseconds
  /** The platforms whose dead jobs were asked for since there may have been new ones. */
  const buried = new Set<string>()
  let supervised = Number.NEGATIVE_INFINITY
  let expired = Number.NEGATIVE_INFINITY
  let listening: { close(): Promise<void> } | undefined

  const heartbeat = setInterval(() => background('heartbeat', speak, log), HEARTBEAT.every * 1000)

  async function speak(): Promise<void> {
    for (const [queue, jobs] of Map.groupBy(held.values(), (one) => one.queue)) {
      await pgboss.touch(
        queue,
        jobs.map(({ job }) => job),
      )
    }
  }

  function hold(one: Held): Taken {
    held.set(one.job.data.id, one)
    return takenFrom(seal, one.job)
  }

  /** Of what brought a process down each time, pg-boss keeps a copy, and the job itself, so that its successors wait. */
  async function takeDead(platform: string): Promise<Taken[]> {
    if (buried.has(platform)) return []
    buried.add(platform)
    const queue = deadOf(await boss.queue(platform))
    const jobs = await pgboss.fetch<Data>(queue, { batchSize: 100, includeMetadata: true, db: fromKysely(db) })
    return jobs.map((job) => {
      const source = { queue: queueOf(platform), id: job.sourceId ?? '' }
      return { ...hold({ queue, job, source }), tries: MOST_TRIES + 1 }
    })
  }

  /** What was taken by somebody who waited too long is theirs no more, and stays as the other one has it. */
  async function putBack(trx: Kysely<Tables>, results: readonly Again[]): Promise<void> {
    for (const { taken, due, tries, unclear } of results) {
      const one = held.get(taken.id)
      if (one === undefined) continue
      const { queue, job } = one
      const data = { ...job.data, unclear, attempt: job.retryCount + 1, tries: tries - job.retryCount - 1 }
      const { again } = priorityOf(data.urgency)
      const startAfter = Math.max(due - now(), 0) / 1000
      const options = { id: job.id, startAfter, priority: again, retryLimit: retryLimitOf(data), db: fromKysely(trx) }
      const { affected } = (await pgboss.fail(queue, job, null, { db: fromKysely(trx) })) as { affected: number }
      if (affected > 0) await pgboss.update(queue, data, options)
    }
  }

  async function remove(trx: Kysely<Tables>, results: readonly Settled[]): Promise<void> {
    const ended = results.flatMap(({ taken }) => held.get(taken.id) ?? [])
    const jobs = ended.map(({ queue, job }) => ({ queue, id: job.id }))
    const sources = ended.flatMap(({ source }) => source ?? [])
    for (const [queue, group] of Map.groupBy([...jobs, ...sources], (one) => one.queue)) {
      await pgboss.deleteJob(
        queue,
        group.map(({ id }) => id),
        { db: fromKysely(trx) },
      )
    }
  }

  return {
    async take(platform, most, only) {
      const dead = await takeDead(platform)
      if (dead.length > 0) return dead
      const queue = await boss.queue(platform)
      const jobs = await db.transaction().execute((trx) => fetchFrom(trx, pgboss, queue, most, only === 'safety' ? [SAFETY] : URGENCIES))
      return jobs.map((job) => hold({ queue, job }))
    },

    async settle(results) {
      await db.transaction().execute(async (trx) => {
        await putBack(
          trx,
          results.filter((one) => one.state === 'again'),
        )
        await remove(
          trx,
          results.filter(({ state }) => state !== 'again'),
        )
        await record(trx, results, now())
      })
      for (const { taken } of results) held.delete(taken.id)
    },

    async recover() {
      if (Math.abs(now() - supervised) < SUPERVISE_EVERY * 1000) return []
      supervised = now()
      await pgboss.supervise()
      buried.clear()
      // What it found comes back with the next take, as interrupted.
      return []
    },

    async expire() {
      const at = now()
      if (Math.abs(at - expired) < SUPERVISE_EVERY * 1000) return 0
      expired = at
      return db.transaction().execute(async (trx) => {
        const waits = sql`state in ('created', 'retry', 'failed') and cast(data->>'until' as bigint) <= ${at}`
        const { rows } = await sql<Pick<Job<Data>, 'data' | 'retryCount'>>`
          delete from ${JOBS} where ${waits} returning data, retry_count as "retryCount"
        `.execute(trx)
        const late = rows.map(
          (row): Settled => ({ taken: takenFrom(seal, row), state: 'skipped', reason: 'late', unclear: row.data.unclear }),
        )
        await record(trx, late, at)
        return rows.length
      })
    },

    async nextTry() {
      const soon = sql`case when state < 'active' then start_after else heartbeat_on + interval '${sql.raw(String(HEARTBEAT.longest + SUPERVISE_EVERY))} s' end`
      const { rows } = await sql<{ wait: number | null }>`
        select ceil(extract(epoch from min(${soon}) - ${NOW}) * 1000)::float8 as wait from ${JOBS} where state <= 'active'
      `.execute(db)
      const wait = rows[0]?.wait ?? undefined
      return wait === undefined ? undefined : now() + wait
    },

    async listen(wake) {
      listening = await pgboss.getDb().listen?.(CHANNEL, wake, wake)
    },

    async stop() {
      clearInterval(heartbeat)
      await listening?.close()
      await boss.close()
    },
  }
}
