/** The steps of a commit that hand deliveries to the outbox and write down, without a word of it, that they exist. */
import type { Insertable } from 'kysely'
import type { Changes, Happening, OwnerKey } from '../../core/ports.ts'
import { pages, type Stage } from './refused.ts'
import { type Posted, posted, skippedRow, waitingRow } from './rows.ts'
import type { Tables } from './schema.ts'
import { ownerKey } from './seal.ts'

/** What is in the ledger already is the same delivery and goes out once, unless all that is known of it is that it was skipped. */
export async function post(stage: Stage): Promise<void> {
  const { trx, seal, happenings, put } = stage
  const all = happenings.flatMap(({ changes }) => {
    const owner = makerOf(stage, changes)
    const rows = changes.deliveries.map((one) => posted(seal, one, owner, changes.at.epochMilliseconds))
    return rows.filter(({ recipient }) => recipient !== changes.forget)
  })
  for (const page of pages([...new Map(all.map((one) => [one.id, one])).values()])) {
    const fresh = new Set(await enter(trx, page))
    const rows = page.filter(({ id }) => fresh.has(id))
    if (rows.length > 0) await put(trx, seal, rows)
  }
}

async function enter(trx: Stage['trx'], page: readonly Posted[]): Promise<string[]> {
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

export async function skip({ trx, seal, happenings }: Stage): Promise<void> {
  const rows = happenings.flatMap(({ changes, owners }): Insertable<Tables['ledger']>[] =>
    changes.skips.map((one) => skippedRow(seal, one, ownerOf(changes, owners), changes.at.epochMilliseconds)),
  )
  for (const page of pages(rows)) {
    const insert = trx.insertInto('ledger').values(page)
    await insert.onConflict((on) => on.column('id').doNothing()).execute()
  }
}

const ownerOf = ({ due }: Changes, { community }: Happening['owners']) => due?.owner ?? community
