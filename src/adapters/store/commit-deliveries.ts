/** The steps of a commit that hand deliveries to the outbox and write down, without a word of it, that they exist. */
import type { Insertable } from 'kysely'
import { idOf, makerIdOf } from '../../core/delivery.ts'
import type { Changes, Happening, OwnerKey } from '../../core/ports.ts'
import { pages, type Stage } from './refused.ts'
import { deliveryId, type Posted, posted, skippedRow, waitingRow } from './rows.ts'
import type { Tables } from './schema.ts'
import { ownerKey } from './seal.ts'

/** What is in the ledger already is the same delivery and goes out once, unless all that is known of it is that it was skipped. */
export async function post(stage: Stage): Promise<void> {
  const { trx, seal, happenings, put } = stage
  const all = happenings.flatMap(({ changes, owners }) => {
    const owner = makerOf(stage, changes)
    // Whoever asked for a moderator is not written down as having asked.
    const home = owners.community === '' ? undefined : owners.community
    const rows = changes.deliveries.map((one) => posted(seal, one, one.urgency === 'safety' ? home : owner, changes.at.epochMilliseconds))
    return rows.filter(({ recipient }) => recipient !== changes.forget)
  })
  for (const page of pages([...new Map(all.map((one) => [one.id, one])).values()])) {
    const fresh = new Set(await enter(trx, page.filter(isWritten)))
    const rows = page.filter((one) => fresh.has(one.id) || !isWritten(one))
    if (rows.length > 0) await put(trx, seal, rows)
  }
  await unskip(stage)
}

/** What was said to be skipped and comes after all, as when the clock was ahead, has one end in the ledger, not two. */
async function unskip({ trx, seal, happenings }: Stage): Promise<void> {
  const ids = happenings.flatMap(({ changes: { due, deliveries } }) => {
    const planned = deliveries[0]?.planned
    return due === undefined || planned === undefined ? [] : deliveryId(seal, idOf(makerIdOf(due), planned))
  })
  for (const page of pages(ids)) await trx.deleteFrom('ledger').where('id', 'in', page).where('state', '=', 'skipped').execute()
}

/** What safety sends a person leaves no line that points to them; the outbox alone keeps it from going out twice. */
const isWritten = ({ delivery: { urgency, to } }: Posted) => urgency !== 'safety' || to.split(':')[1] !== 'person'

async function enter(trx: Stage['trx'], page: readonly Posted[]): Promise<string[]> {
  if (page.length === 0) return []
  const insert = trx.insertInto('ledger').values(page.map(waitingRow))
  const rows = await insert
    .onConflict((on) =>
      on
        .column('id')
        .doUpdateSet((eb) => ({ recipient: eb.ref('excluded.recipient'), at: eb.ref('excluded.at'), state: 'waiting', reason: null }))
        .where('ledger.state', '=', 'skipped'),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Nothing about somebody who is forgotten in the same commit. */
function makerOf({ seal }: Stage, changes: Changes): OwnerKey | undefined {
  const from = changes.due?.owner ?? (changes.request && ownerKey(seal, changes.request.from))
  return from === changes.forget ? undefined : from
}

/** What has come, or is on its way, is not said to have been skipped when the clock passes over it another time. */
export async function skip({ trx, seal, happenings }: Stage): Promise<void> {
  const all = happenings.flatMap(({ changes, owners }): LedgerRow[] =>
    changes.skips.map((one) => skippedRow(seal, one, ownerOf(changes, owners), changes.at.epochMilliseconds)),
  )
  for (const page of pages(all)) {
    const known = await trx
      .selectFrom('ledger')
      .select(['owner', 'made_by', 'meeting', 'due_at'])
      .where('owner', 'in', [...new Set(page.map(({ owner }) => owner))])
      .where('due_at', 'in', [...new Set(page.map(({ due_at }) => due_at))])
      .execute()
    const names = new Set(known.map(nameOf))
    const rows = page.filter((row) => !names.has(nameOf(row)))
    if (rows.length === 0) continue
    const insert = trx.insertInto('ledger').values(rows)
    await insert.onConflict((on) => on.column('id').doNothing()).execute()
  }
}

type LedgerRow = Insertable<Tables['ledger']>

const nameOf = (row: Pick<LedgerRow, 'owner' | 'made_by' | 'meeting' | 'due_at'>) =>
  [row.owner, row.made_by, row.meeting ?? '', row.due_at].join(' ')

const ownerOf = ({ due }: Changes, { community }: Happening['owners']) => due?.owner ?? community
