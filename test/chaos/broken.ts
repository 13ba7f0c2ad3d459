/** Stores with a mistake in them, to see that the suite notices. */
import { postToTable } from '../../src/adapters/outbox/table.ts'
import type { Opened } from '../../src/adapters/store/open.ts'
import { deliveryId, type Posted } from '../../src/adapters/store/rows.ts'
import { createStore } from '../../src/adapters/store/store.ts'
import type { Store } from '../../src/core/ports.ts'
import type { Broken } from './wire.ts'

export function storeOf(opened: Opened, broken: Broken | undefined): Store {
  if (broken === undefined) return opened.store
  return broken === 'split' ? split(opened) : forgetful(opened)
}

/** The timer moves in one transaction, and what it led to enters the outbox in another. */
function split({ db, seal, engine, close }: Opened): Store {
  const held: Posted[] = []
  const store = createStore({ db, seal, engine, close, post: async (_, __, rows) => void held.push(...rows) })
  return {
    ...store,
    async commitAll(happenings) {
      const outcomes = await store.commitAll(happenings)
      const rows = held.splice(0)
      if (rows.length > 0) await postToTable(db, seal, rows)
      return outcomes
    },
  }
}

/** What the ledger knows of a delivery does not keep it from being made again. */
function forgetful({ store, db, seal }: Opened): Store {
  return {
    ...store,
    async commitAll(happenings) {
      const ids = happenings.flatMap(({ changes }) => changes.deliveries.map(({ id }) => deliveryId(seal, id)))
      if (ids.length > 0) await db.deleteFrom('ledger').where('id', 'in', ids).execute()
      return store.commitAll(happenings)
    },
  }
}
