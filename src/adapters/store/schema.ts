/** Every table there is, and what forgetting a person and giving them their data do with it. */

export type Engine = 'sqlite' | 'postgres'

/** `key`, `owner`, `recipient` and every `id` but a meeting's are keyed hashes; `body` is sealed unless said otherwise. Times are ms since 1970. */
export type Tables = {
  people: { key: string; version: number; body: string }
  /** `body` is plain JSON: nothing in it is about one person. */
  communities: { address: string; version: number; body: string }
  /** `body` is plain JSON. */
  meetings: { id: string; community: string; body: string }
  /** `owner` is a community's address, or the key of a person. */
  timers: {
    owner: string
    id: string
    job: string
    meeting: string | null
    due_at: number
    lease: string | null
    leased_until: number | null
    body: string
  }
  /** What each request was answered, for when it comes again. */
  requests: { id: string; owner: string; at: number; body: string }
  /** `owner` is whose request or timer made the delivery, `recipient` whom it goes to; `claimed_at` is set while it is being sent. */
  outbox: {
    id: string
    recipient: string
    owner: string | null
    urgency: number
    due_at: number
    until_at: number
    tries: number
    seq: number
    claimed_at: number | null
    body: string
  }
  tallies: { community: string; day: string; kind: string; count: number }
  /** `owner` is the person whose key the Keyv key begins with. */
  keyv: { id: string; namespace: string; owner: string | null; expires_at: number | null; body: string }
  meta: { name: string; value: string }
}

/** Kysely's own, which note what migrations have run. */
type Machinery = 'kysely_migration' | 'kysely_migration_lock'

/**
 * `owned` names the columns that may hold a person's key: `/forget` erases each row where one of them does.
 * `/export` gives `whole` rows' contents, or none.
 */
export type Fate = { forget: 'erase'; owned: readonly string[]; export: 'whole' | 'none' } | { forget: 'keep'; export: 'none'; why: string }

export const tables = {
  people: { forget: 'erase', owned: ['key'], export: 'whole' },
  communities: { forget: 'keep', export: 'none', why: 'settings of a community, nobody is in them' },
  meetings: { forget: 'keep', export: 'none', why: 'belong to a community' },
  timers: { forget: 'erase', owned: ['owner'], export: 'whole' },
  // An answer repeats what the record holds, and is gone after a day.
  requests: { forget: 'erase', owned: ['owner'], export: 'none' },
  // What waits will be delivered to them anyway; what they shared with others leaves the record's own words.
  outbox: { forget: 'erase', owned: ['recipient', 'owner'], export: 'none' },
  tallies: { forget: 'keep', export: 'none', why: 'counts with no person in them' },
  // Expires by itself, and holds only what may be lost.
  keyv: { forget: 'erase', owned: ['owner'], export: 'none' },
  meta: { forget: 'keep', export: 'none', why: 'about the database itself' },
  kysely_migration: { forget: 'keep', export: 'none', why: 'about the database itself' },
  kysely_migration_lock: { forget: 'keep', export: 'none', why: 'about the database itself' },
} as const satisfies Record<keyof Tables | Machinery, Fate>
