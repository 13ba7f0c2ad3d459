/** A stolen database, or a dump of it, names nobody and tells nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Opened, openStore } from '../../src/adapters/store/open.ts'
import { changes, folder, keysOf, NOON, stopped } from './given.ts'
import { ANN, BEN, found, live, secrets, secretsContract } from './secrets.ts'

let place: ReturnType<typeof folder>
let opened: Opened
beforeEach(async () => {
  place = folder()
  opened = await openStore({ folder: place.path, clock: stopped() })
  for (const person of [ANN, BEN]) await live(opened, person)
})
afterEach(async () => {
  await opened.close()
  place.remove()
})

secretsContract('SQLite', () => openStore({ clock: stopped() }))

const raw = (name: string) => readFileSync(join(place.path, name)).toString('latin1')
const files = () => readdirSync(place.path).filter((name) => name.startsWith('porchlight.db'))

describe('no word, id or name', () => {
  test('is in any file, open or closed', async () => {
    expect(files()).toContain('porchlight.db-wal')
    expect(found(files().map(raw).join(), ['canary'])).toEqual(['canary'])
    for (const name of files()) expect(found(raw(name), secrets), name).toEqual([])

    await opened.close()

    expect(found(raw('porchlight.db'), ['canary'])).toEqual(['canary'])
    expect(found(raw('porchlight.db'), secrets)).toEqual([])
  })

  test('would go unseen in another look', () => {
    const hidden = [
      Buffer.from('xquicksilvering!!').toString('base64'),
      Buffer.from('.quicksilvering.').toString('hex'),
      '«quicksilvering»',
    ]

    for (const text of hidden) expect(found(text, secrets)).toEqual(['quicksilvering'])
  })
})

describe('forgetting', () => {
  test('overwrites what was sealed, too', async () => {
    const { body } = await opened.db
      .selectFrom('people')
      .select('body')
      .where('key', '=', opened.store.keyOf(ANN))
      .executeTakeFirstOrThrow()
    // Into the file itself first, where it would otherwise stay on a page that is free.
    await sql`pragma wal_checkpoint(truncate)`.execute(opened.db)
    expect(raw('porchlight.db')).toContain(body.slice(20, 80))

    await opened.store.commit(changes({ at: NOON, forget: opened.store.keyOf(ANN) }), keysOf(opened, ANN))
    await opened.close()

    expect(raw('porchlight.db')).not.toContain(body.slice(20, 80))
  })
})
