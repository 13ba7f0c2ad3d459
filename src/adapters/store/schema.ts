/** Every table there is, and what forgetting a person and giving them their data do with it. */

import type { EntryState } from '../../core/outgoing.ts'
import type { Reason } from '../../core/reason.ts'

export type Engine = 'sqlite' | 'postgres'

/** `key`, `owner`, `recipient` and every `id` but a meeting's are keyed hashes; `body` is sealed unless said otherwise. Times are ms since 1970. */
export type Tables = {
  /** `community` is a keyed hash of the only one the person's address can belong to, where addresses are like that. */
  people: { key: string; community: string | null; version: number; body: string }
  /** `body` is plain JSON: nothing in it is about one person. `left_at` is when the bot was put out. */
  communities: { address: string; left_at: number | null; version: number; body: string }
  /** `body` is plain JSON. */
  meetings: { id: string; community: string; version: number; body: string }
  /** `owner` is a community's address, or the key of a person. */
  timers: {
    owner: string
    id: string
    job: string
    meeting: string | null
    due_at: number
    date: string | null
    lease: string | null
    leased_until: number | null
    body: string
  }
  /** What each request was answered, for when it comes again. */
  requests: { id: string; owner: string; at: number; body: string }
  /**
   * `owner` is whose request or timer made the delivery, `recipient` whom it goes to; `claimed_at` is set while it is being sent.
   * `unclear` counts the attempts that may have arrived all the same.
   */
  outbox: {
    id: string
    platform: string
    recipient: string
    owner: string | null
    urgency: number
    due_at: number
    until_at: number
    tries: number
    seq: number
    claimed_at: number | null
    unclear: number
    body: string
  }
  /** One row per delivery, without a word of it. `made_by` is the job or command, `due_at` when it should have come, `at` when `state` last changed. */
  ledger: {
    id: string
    owner: string
    recipient: string
    made_by: string
    meeting: string | null
    date: string | null
    due_at: number
    at: number
    state: EntryState
    reason: Reason | null
    tries: number
    unclear: number
  }
  tallies: { community: string; day: string; kind: string; count: number }
  /** What safety remembers of a person, for at most a day. */
  calm: { owner: string; expires_at: number; body: string }
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
  // What came and what did not: it is about them.
  ledger: { forget: 'erase', owned: ['owner', 'recipient'], export: 'whole' },
  tallies: { forget: 'keep', export: 'none', why: 'counts with no person in them' },
  // No more than `/privacy` says: how grave it was, when, and until when nothing cheerful comes.
  calm: { forget: 'erase', owned: ['owner'], export: 'whole' },
  // Expires by itself, and holds only what may be lost.
  keyv: { forget: 'erase', owned: ['owner'], export: 'none' },
  meta: { forget: 'keep', export: 'none', why: 'about the database itself' },
  kysely_migration: { forget: 'keep', export: 'none', why: 'about the database itself' },
  kysely_migration_lock: { forget: 'keep', export: 'none', why: 'about the database itself' },
} as const satisfies Record<keyof Tables | Machinery, Fate>
