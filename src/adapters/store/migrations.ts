/** How the tables came to be, in column types that SQLite and PostgreSQL both have. A migration that was released is never changed. */
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { StoreError } from './error.ts'
import type { Tables } from './schema.ts'

/** Brings the tables up to date. `check` goes into a new database, and later tells whether the key is the one it was made with. */
export async function migrate(db: Kysely<Tables>, check: string, where: string): Promise<void> {
  const migrations: Record<string, Migration> = {
    '001_first': { up: (trx) => first(trx, check) },
    '002_ledger': { up: ledger },
    '003_leaving': { up: leaving },
    '004_calm': { up: calm },
  }
  const { error, results } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (error === undefined) return
  // The migrator refuses before it runs anything when the database knows a migration that it does not.
  if (results === undefined && error instanceof Error && error.message.includes('is missing'))
    throw new StoreError('newer', `${where} was used by a newer Porchlight. Start that version, or put back a backup from before.`)
  throw error
}

async function first(db: Kysely<Tables>, check: string): Promise<void> {
  const { schema } = db

  await schema
    .createTable('people')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()

  await schema
    .createTable('communities')
    .addColumn('address', 'text', (column) => column.primaryKey())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()

  await schema
    .createTable('meetings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('meetings_community').on('meetings').column('community').execute()

  await schema
    .createTable('timers')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('job', 'text', (column) => column.notNull())
    .addColumn('meeting', 'text')
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('lease', 'text')
    .addColumn('leased_until', 'bigint')
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('timers_pk', ['owner', 'id'])
    .execute()
  await schema.createIndex('timers_due').on('timers').column('due_at').execute()
  await schema.createIndex('timers_leased').on('timers').column('leased_until').execute()
  await schema.createIndex('timers_meeting').on('timers').column('meeting').execute()

  await schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('requests_owner').on('requests').column('owner').execute()
  await schema.createIndex('requests_at').on('requests').column('at').execute()

  await schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('urgency', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('until_at', 'bigint', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('claimed_at', 'bigint')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('outbox_order').on('outbox').columns(['urgency', 'seq']).execute()
  await schema.createIndex('outbox_due').on('outbox').column('due_at').execute()
  await schema.createIndex('outbox_until').on('outbox').column('until_at').execute()

  await schema
    .createTable('tallies')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tallies_pk', ['community', 'day', 'kind'])
    .execute()

  await schema
    .createTable('keyv')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('namespace', 'text', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('expires_at', 'bigint')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('keyv_namespace').on('keyv').column('namespace').execute()
  await schema.createIndex('keyv_owner').on('keyv').column('owner').execute()
  await schema.createIndex('keyv_expires').on('keyv').column('expires_at').execute()

  await schema
    .createTable('meta')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
  await db.insertInto('meta').values({ name: 'check', value: check }).execute()
}

async function ledger(db: Kysely<Tables>): Promise<void> {
  const { schema } = db

  await schema
    .createTable('ledger')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('meeting', 'text')
    .addColumn('date', 'text')
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('unclear', 'integer', (column) => column.notNull())
    .execute()
  await schema.createIndex('ledger_owner').on('ledger').columns(['owner', 'due_at']).execute()
  await schema.createIndex('ledger_recipient').on('ledger').columns(['recipient', 'due_at']).execute()
  await schema.createIndex('ledger_at').on('ledger').column('at').execute()

  // Until now the sandbox was the only platform there was.
  await schema
    .alterTable('outbox')
    .addColumn('platform', 'text', (column) => column.notNull().defaultTo('sandbox'))
    .execute()
  await schema
    .alterTable('outbox')
    .addColumn('unclear', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema.dropIndex('outbox_order').execute()
  await schema.createIndex('outbox_order').on('outbox').columns(['platform', 'urgency', 'seq']).execute()
  await schema.createIndex('outbox_lane').on('outbox').columns(['recipient', 'urgency', 'seq']).execute()

  // What changes at each occurrence, so that the sealed body stays as it is.
  await schema.alterTable('timers').addColumn('date', 'text').execute()

  await schema
    .alterTable('meetings')
    .addColumn('version', 'bigint', (column) => column.notNull().defaultTo(1))
    .execute()
}

async function leaving(db: Kysely<Tables>): Promise<void> {
  const { schema } = db

  await schema.alterTable('people').addColumn('community', 'text').execute()
  await schema.createIndex('people_community').on('people').column('community').execute()
  await schema.alterTable('communities').addColumn('left_at', 'bigint').execute()
}

async function calm({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('calm')
    .addColumn('owner', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('calm_expires').on('calm').column('expires_at').execute()
}
