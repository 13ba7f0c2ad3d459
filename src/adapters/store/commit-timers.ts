/** The steps of a commit that move timers on. */
import { type Insertable, sql } from 'kysely'
import { isPerson } from '../../core/address.ts'
import type { Changes, Due } from '../../core/ports.ts'
import type { Timer } from '../../core/time/types.ts'
import { pages, Refused, type Stage } from './refused.ts'
import { waitersFor } from './retime.ts'
import { timerId, timerRow } from './rows.ts'
import type { Tables } from './schema.ts'

type Row = Insertable<Tables['timers']>
type Moving = NonNullable<Changes['due']>

/** A timer that asked is gone, changed or with somebody else when its lease is not the one we hold. */
export async function settle(stage: Stage): Promise<void> {
  const due = stage.happenings.flatMap(({ changes }) => changes.due ?? [])
  if (due.length === 0) return
  const held = await heldRows(stage, due)
  if (due.some(({ lease, owner, row }) => !held.has(`${lease} ${owner} ${row}`))) throw new Refused('lost')
  for (const page of pages(due.filter(({ next }) => next !== undefined))) await moveOn(stage, page)
  for (const page of pages(due.filter(({ next }) => next === undefined))) {
    const rows = sql.join(page.map(({ owner, row }) => sql`(${owner}, ${row})`))
    await sql`delete from timers where (owner, id) in (values ${rows})`.execute(stage.trx)
  }
}

/** Only when it is due changes: what is sealed of a timer stays as it is, and one statement moves them all. */
async function moveOn({ trx }: Stage, page: readonly Moving[]): Promise<void> {
  const rows = sql.join(
    page.map(({ owner, row, next }) => sql`(${owner}, ${row}, ${next?.date ?? null}, cast(${next?.due.epochMilliseconds ?? 0} as bigint))`),
  )
  await sql`
    update timers set date = moved.date, due_at = moved.due_at, lease = null, leased_until = null
    from (select column1 as owner, column2 as id, column3 as date, column4 as due_at from (values ${rows}) as rows) as moved
    where timers.owner = moved.owner and timers.id = moved.id
  `.execute(trx)
}

/** The leased timers as `lease owner id`, locked until the end where the engine knows such locks. */
async function heldRows({ trx, engine }: Stage, due: readonly Due[]): Promise<Set<string>> {
  const leases = [...new Set(due.map(({ lease }) => lease))]
  // SQLite goes by the index only for a comparison; for `is not null` it would read every timer there is.
  const leased = trx.selectFrom('timers').select(['lease', 'owner', 'id']).where('leased_until', '>', 0)
  const select = leased.where('lease', 'in', leases)
  const rows = await (engine === 'postgres' ? select.forUpdate() : select).execute()
  return new Set(rows.map(({ lease, owner, id }) => `${lease} ${owner} ${id}`))
}

export async function moveTimers(stage: Stage): Promise<void> {
  const { trx, seal, happenings } = stage
  for (const { changes, owners } of happenings) {
    const { removeTimers, putTimers, forget } = changes
    if (removeTimers.length > 0) {
      const ids = removeTimers.map((id) => timerId(seal, id))
      await trx.deleteFrom('timers').where('owner', 'in', Object.values(owners)).where('id', 'in', ids).execute()
    }
    const rows = putTimers.map((timer) => timerRow(seal, timer, owners[timer.owner])).filter(({ owner }) => owner !== forget)
    await putRows(stage, rows)
  }
}

/** A timer due at once for each member who waits for the meeting, before anything of the meeting changes. The same news is told once. */
export async function tellNews(stage: Stage): Promise<void> {
  const { trx, seal, happenings } = stage
  for (const { changes, owners } of happenings) {
    for (const { meeting, id, job, args } of changes.news) {
      const waiting = await waitersFor(stage, [meeting], [owners.community])
      const people = new Set(waiting.map(({ owner }) => owner).filter(isPerson))
      const timer: Timer = { id, job, owner: 'me', before: 0, date: id, due: changes.at, args }
      for (const page of pages([...people])) {
        const insert = trx.insertInto('timers').values(page.map((owner) => timerRow(seal, timer, owner)))
        await insert.onConflict((on) => on.columns(['owner', 'id']).doNothing()).execute()
      }
    }
  }
}

async function putRows({ trx }: Stage, rows: readonly Row[]): Promise<void> {
  for (const page of pages(rows)) {
    const insert = trx.insertInto('timers').values(page)
    await insert
      .onConflict((on) =>
        on.columns(['owner', 'id']).doUpdateSet((eb) => ({
          job: eb.ref('excluded.job'),
          meeting: eb.ref('excluded.meeting'),
          due_at: eb.ref('excluded.due_at'),
          date: eb.ref('excluded.date'),
          lease: null,
          leased_until: null,
          body: eb.ref('excluded.body'),
        })),
      )
      .execute()
  }
}
