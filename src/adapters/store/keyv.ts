/** Keyv over the same database: for what may be lost or must expire. Replicas share it. */
import { type KeyvStorageAdapter, type KeyvStorageCapability, type KeyvStorageEntry, keyvStorageCapability } from 'keyv'
import type { Insertable, Kysely, Selectable } from 'kysely'
import { z } from 'zod'
import { readSealed } from './records.ts'
import type { Tables } from './schema.ts'
import type { Seal } from './seal.ts'

type Methods = 'get' | 'getMany' | 'set' | 'setMany' | 'has' | 'hasMany' | 'delete' | 'deleteMany' | 'clear'
export type KeyvStorage = Pick<KeyvStorageAdapter, Methods> & {
  namespace: string | undefined
  readonly capabilities: KeyvStorageCapability
  /** The namespace's keys and values, in no order. */
  iterator(): AsyncGenerator<[string, unknown], void>
}
type Row = Selectable<Tables['keyv']>

const entry = z.object({ key: z.string(), value: z.unknown() })
/** A person's key as `Store.keyOf` gives it, at the start of a Keyv key and followed by a colon or nothing. */
const OWNED = /^([\w-]{43})(?::|$)/
/** How many rows are read, or asked for, at a time. */
const PAGE = 200

/**
 * A Keyv 6 storage adapter: `new Keyv({ store: keyvStorage(db, seal), namespace: 'wizard' })`. Give each Keyv one of its own, and a namespace.
 *
 * Whatever is about a person goes under a key that begins with theirs (`${store.keyOf(from)}:draft`): forgetting erases those.
 * Keys, namespaces and values are hashed or sealed. Times are the machine's own, as Keyv reckons them.
 */
export function keyvStorage(db: Kysely<Tables>, seal: Seal): KeyvStorage {
  const namespaceId = () => seal.hash('namespace', storage.namespace ?? '')
  const idOf = (key: string) => seal.hash('keyv', `${storage.namespace ?? ''}\0${key}`)
  const opened = (row: Row) => readSealed('keyv', entry, seal, row.id, row.body)
  const fresh = () =>
    db
      .selectFrom('keyv')
      .selectAll()
      .where(({ or, eb }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', Date.now())]))

  function rowOf({ key, value, expires }: KeyvStorageEntry<unknown>): Insertable<Tables['keyv']> {
    const id = idOf(key)
    const owner = OWNED.exec(key)?.[1] ?? null
    return { id, namespace: namespaceId(), owner, expires_at: expires ?? null, body: seal.seal(`keyv/${id}`, { key, value }) }
  }

  async function find(keys: readonly string[]): Promise<(Row | undefined)[]> {
    const ids = keys.map(idOf)
    const found = new Map<string, Row>()
    for (let from = 0; from < ids.length; from += PAGE)
      for (const row of await fresh()
        .where('id', 'in', ids.slice(from, from + PAGE))
        .execute())
        found.set(row.id, row)
    return ids.map((id) => found.get(id))
  }

  async function put(entries: readonly KeyvStorageEntry<unknown>[]): Promise<void> {
    const rows = entries.map(rowOf)
    await db.transaction().execute(async (trx) => {
      for (const row of rows) {
        const insert = trx.insertInto('keyv').values(row)
        await insert.onConflict((on) => on.column('id').doUpdateSet(row)).execute()
      }
    })
  }

  // Keyv takes an adapter for an asynchronous one only when its methods say so: they are all `async`.
  const storage: KeyvStorage = {
    namespace: undefined,
    get capabilities() {
      return keyvStorageCapability(storage)
    },

    async get<Value>(key: string) {
      const [row] = await find([key])
      return row && (opened(row).value as Value & string)
    },
    async getMany<Value>(keys: string[]) {
      return (await find(keys)).map((row) => row && (opened(row).value as Value & string))
    },
    async has(key) {
      return (await find([key]))[0] !== undefined
    },
    async hasMany(keys) {
      return (await find(keys)).map((row) => row !== undefined)
    },

    async set(key, value, expires) {
      await put([{ key, value, ...(expires !== undefined && { expires }) }])
      return true
    },
    async setMany(entries) {
      await put(entries)
      return entries.map(() => true)
    },

    async delete(key) {
      const { numDeletedRows } = await db.deleteFrom('keyv').where('id', '=', idOf(key)).executeTakeFirst()
      return numDeletedRows > 0n
    },
    async deleteMany(keys) {
      const deleted: boolean[] = []
      for (const key of keys) deleted.push(await storage.delete(key))
      return deleted
    },
    async clear() {
      await db.deleteFrom('keyv').where('namespace', '=', namespaceId()).execute()
    },

    async *iterator() {
      const namespace = namespaceId()
      let after = ''
      for (;;) {
        const rows = await fresh().where('namespace', '=', namespace).where('id', '>', after).orderBy('id').limit(PAGE).execute()
        for (const row of rows) {
          const { key, value } = opened(row)
          yield [key, value]
        }
        after = rows.at(-1)?.id ?? ''
        if (rows.length < PAGE) return
      }
    },
  }
  return storage
}
