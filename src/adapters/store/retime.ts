/** Puts timers where their meetings, or the rules of their zones, have gone. */
import type { Kysely, Selectable } from 'kysely'
import { communityOf, everyMeetingOf, retimed } from '../../core/time/next.ts'
import type { Meeting, Timer } from '../../core/time/types.ts'
import { StoreError } from './error.ts'
import type { Stage } from './refused.ts'
import { meetingFrom, timerFrom, timerRow } from './rows.ts'
import type { Engine, Tables } from './schema.ts'
import type { Seal } from './seal.ts'

type Row = Selectable<Tables['timers']>
type Anew = (timer: Timer, meetings: readonly Meeting[]) => Timer | undefined

/** How many timers are looked at in one transaction when all of them are: others get their turn in between. */
const PAGE = 500

/** The timers of some meetings, and those that wait for any meeting of some communities, as nobody else can change them until the end. */
export function waitersFor(
  { trx, engine }: Pick<Stage, 'trx' | 'engine'>,
  meetings: readonly string[],
  communities: readonly string[],
): Promise<Row[]> {
  const keys = [...meetings, ...communities.map(everyMeetingOf)]
  const waiters = trx.selectFrom('timers').selectAll().where('meeting', 'in', keys).orderBy('owner').orderBy('id')
  return (engine === 'postgres' ? waiters.forUpdate() : waiters).execute()
}

/** Inside the commit that changed the meetings, so that nobody is ever reminded of what was. */
export async function retimeMeetings({ trx, seal, engine, happenings }: Stage): Promise<void> {
  for (const { changes, owners } of happenings) {
    if (changes.putMeetings.length + changes.removeMeetings.length === 0) continue
    const ids = changes.putMeetings.map(({ id }) => id)
    const communities = [...new Set([owners.community, ...changes.putMeetings.map(({ community }) => community)])]
    const rows = await waitersFor({ trx, engine }, ids, communities)
    await putAnew(trx, seal, rows, (timer, meetings) => retimed(timer, meetings, changes.at))
  }
}

/** All timers there are, a page at a time. Resolves with how many moved. */
export async function retimeAll(db: Kysely<Tables>, seal: Seal, engine: Engine, anew: Anew): Promise<number> {
  let moved = 0
  let last = { owner: '', id: '' }
  for (;;) {
    const rows = await db.transaction().execute(async (trx) => {
      const page = await trx
        .selectFrom('timers')
        .selectAll()
        .where(({ eb, refTuple, tuple }) => eb(refTuple('owner', 'id'), '>', tuple(last.owner, last.id)))
        .orderBy('owner')
        .orderBy('id')
        .limit(PAGE)
        .$if(engine === 'postgres', (query) => query.forUpdate())
        .execute()
      moved += await putAnew(trx, seal, page, anew)
      return page
    })
    const end = rows.at(-1)
    if (end === undefined) return moved
    last = end
  }
}

async function putAnew(trx: Kysely<Tables>, seal: Seal, rows: readonly Row[], anew: Anew): Promise<number> {
  const meetings = await meetingsFor(trx, rows)
  let moved = 0
  for (const row of rows) {
    const timer = readable(seal, row)
    if (timer === undefined) continue
    const next = anew(timer, meetings(timer))
    if (next !== undefined && next.date === timer.date && next.due.equals(timer.due)) continue
    moved++
    const own = { owner: row.owner, id: row.id }
    const update = trx.updateTable('timers').where('owner', '=', own.owner).where('id', '=', own.id)
    if (next !== undefined) await update.set(timerRow(seal, { ...next, id: timer.id }, row.owner)).execute()
    else await trx.deleteFrom('timers').where('owner', '=', own.owner).where('id', '=', own.id).execute()
  }
  return moved
}

/** One that cannot be read stays where it is, and is told of when it is claimed: the others must not wait for it. */
function readable(seal: Seal, row: Row): Timer | undefined {
  try {
    return timerFrom(seal, row)
  } catch (error) {
    if (error instanceof StoreError) return undefined
    throw error
  }
}

/** For each timer its meeting, or all of its community's, from one read. */
async function meetingsFor(trx: Kysely<Tables>, rows: readonly Row[]): Promise<(timer: Timer) => readonly Meeting[]> {
  const names = [...new Set(rows.flatMap(({ meeting }) => meeting ?? []))]
  if (names.length === 0) return () => []
  const communities = names.flatMap((meeting) => communityOf({ meeting }) ?? [])
  const query = trx.selectFrom('meetings').select(['body', 'version'])
  const found = await query
    .where(({ or, eb }) => or([eb('id', 'in', names), ...(communities.length > 0 ? [eb('community', 'in', communities)] : [])]))
    .execute()
  const all = found.map(meetingFrom)
  return (timer) => {
    const every = communityOf(timer)
    return all.filter(({ id, community }) => (every === undefined ? id === timer.meeting : community === every))
  }
}
