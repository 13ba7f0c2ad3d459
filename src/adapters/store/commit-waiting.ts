/** The first step of a commit: timers that wait for meetings are stored as these meetings stand, or not at all. */
import { type RawBuilder, sql } from 'kysely'
import type { Happening, OwnerKey } from '../../core/ports.ts'
import { communityOf, everyMeetingOf } from '../../core/time/next.ts'
import { pages, Refused, type Stage } from './refused.ts'

/** What a timer waits for, whose that is, and the versions it was reckoned by, by id. */
type Waiting = { community: OwnerKey; waitsFor: string; known: ReadonlyMap<string, number> }

/** Any number would do, as long as every version takes the same. */
const MEETINGS_LOCK = 7_031_997
/** Communities share this many locks: a batch of timers may be about more of them than the server has locks. */
const TURNS = 64

/**
 * A timer that is put while its meeting moves would neither be seen by the move nor see it. So the two take turns; and who went by another
 * version than the one that stands is refused with `conflict`.
 */
export async function agreeOnMeetings(stage: Stage): Promise<void> {
  const waiting = stage.happenings.flatMap(waitingIn)
  await takeTurns(stage, waiting)
  const stored = await versionsOf(stage, waiting)
  for (const { waitsFor, known } of waiting) {
    const now = stored.get(waitsFor) ?? new Map()
    const ids = communityOf({ meeting: waitsFor }) === undefined ? [waitsFor] : [...now.keys(), ...known.keys()]
    if (ids.some((id) => now.get(id) !== known.get(id))) throw new Refused('conflict')
  }
}

/** The timers of a happening that go by meetings it does not put itself: those carry their own version. */
function waitingIn({ changes, owners: { community } }: Happening): Waiting[] {
  const { meetings, putTimers, putMeetings, due } = changes
  if (meetings === undefined) return []
  const known = new Map(meetings.map(({ id, version }) => [id, version]))
  const names = [...putTimers, ...(due?.next ? [due.next] : [])].flatMap(({ meeting }) => meeting ?? [])
  return names.filter((name) => !putMeetings.some(({ id }) => id === name)).map((waitsFor) => ({ community, waitsFor, known }))
}

/** In one order and before any row is locked, so that no two wait for each other. The engine with one writer needs none of it. */
async function takeTurns({ trx, engine, happenings }: Stage, waiting: readonly Waiting[]): Promise<void> {
  if (engine !== 'postgres') return
  const changing = happenings.filter(({ changes }) => changes.putMeetings.length + changes.removeMeetings.length > 0)
  const alone = new Set(changing.map(({ owners }) => owners.community))
  const beside = new Set(waiting.map(({ community }) => community).filter((community) => !alone.has(community)))
  await take(trx, sql`pg_advisory_xact_lock`, [...alone])
  await take(trx, sql`pg_advisory_xact_lock_shared`, [...beside])
}

async function take(trx: Stage['trx'], lock: RawBuilder<unknown>, communities: readonly OwnerKey[]): Promise<void> {
  for (const page of pages(communities)) {
    const names = sql.join(page.map((name) => sql`(cast(${name} as text))`))
    const turns = sql`select distinct abs(hashtext(name) % ${TURNS}) as turn from (values ${names}) as all_names (name) order by turn`
    await sql`select ${lock}(${MEETINGS_LOCK}, turn) from (${turns}) as turns`.execute(trx)
  }
}

/** The versions by id, under each name that is waited for. */
async function versionsOf({ trx }: Stage, waiting: readonly Waiting[]): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const stored = new Map<string, Map<string, number>>()
  for (const page of pages([...new Set(waiting.map(({ waitsFor }) => waitsFor))])) {
    const communities = page.flatMap((meeting) => communityOf({ meeting }) ?? [])
    const select = trx.selectFrom('meetings').select(['id', 'community', 'version'])
    const rows = await select
      .where(({ or, eb }) => or([eb('id', 'in', page), ...(communities.length > 0 ? [eb('community', 'in', communities)] : [])]))
      .execute()
    for (const { id, community, version } of rows)
      for (const name of [id, everyMeetingOf(community)]) stored.set(name, (stored.get(name) ?? new Map()).set(id, version))
  }
  return stored
}
