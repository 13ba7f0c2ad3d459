import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { post, say } from '../sandbox/wire.ts'
import { ask, PASSWORD, postgresServer } from '../support/postgres.ts'
import { folder, migrate, sandbox } from '../support/process.ts'

const server = postgresServer()
const asked = async (url: string, text: string) => JSON.stringify(await post(url, '/say', say('sam', text)))
const sqliteIn = (place: string) => `sqlite:${place}/porchlight.db`

async function database(): Promise<string> {
  const url = await server.database()
  onTestFinished(() => server.drop(url).then(() => undefined))
  return url
}
/** Somebody checks in there; then the bot stops. */
async function lived(env: Record<string, string>, note: string): Promise<void> {
  const { url, child, ended } = await sandbox(env)
  await asked(url, `/checkin mood:good note:${note}`)
  child.kill('SIGTERM')
  await ended
}
const history = async (env: Record<string, string>) => asked((await sandbox(env)).url, '/history')

test('a community moves to PostgreSQL and back, with a key that was in a file', async () => {
  const old = folder()
  await lived({ DATA_DIR: old }, 'from-the-folder')
  const DATABASE_URL = await database()

  const there = await migrate(sqliteIn(old), DATABASE_URL)

  expect(there).toMatchObject({ code: 0, err: '' })
  expect(there.out).toMatch(/^people +1 {2}([0-9a-f]{16}) +1 {2}\1$/m)
  expect(there.out).toMatch(/^outbox +0 {2}0{16} +0 {2}0{16}$/m)
  expect(there.out).toContain('set PORCHLIGHT_KEY to what is in the file porchlight.key')
  const PORCHLIGHT_KEY = readFileSync(join(old, 'porchlight.key'), 'utf8').trim()
  await lived({ DATABASE_URL, PORCHLIGHT_KEY }, 'from-the-server')
  const DATA_DIR = join(folder(), 'new')
  const back = await migrate(DATABASE_URL, sqliteIn(DATA_DIR), { PORCHLIGHT_KEY })
  expect(back).toMatchObject({ code: 0, err: '' })
  expect(back.out).not.toContain('set PORCHLIGHT_KEY')
  const kept = await history({ DATA_DIR, PORCHLIGHT_KEY })
  for (const note of ['from-the-folder', 'from-the-server']) expect(kept).toContain(note)
  for (const { out } of [there, back])
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), PORCHLIGHT_KEY]) expect(out).not.toContain(secret)
})

test('a community that is in use stays where it is', async () => {
  const PORCHLIGHT_KEY = 'k'.repeat(32)
  const DATA_DIR = folder()
  const DATABASE_URL = await database()
  const { child } = await sandbox({ DATA_DIR, PORCHLIGHT_KEY })
  await sandbox({ DATABASE_URL, PORCHLIGHT_KEY })

  const from = await migrate(sqliteIn(DATA_DIR), await database(), { PORCHLIGHT_KEY })
  const to = await migrate(DATABASE_URL, sqliteIn(folder()), { PORCHLIGHT_KEY })

  expect([from.code, to.code]).toEqual([1, 1])
  expect(from.err).toContain(`in use by another Porchlight (process ${child.pid})`)
  expect(to.err).toContain('in use by another Porchlight. Stop every replica first.')
})

test('one with another key, or with records in it, is refused and left as it is', async () => {
  const old = folder()
  await lived({ DATA_DIR: old }, 'mine')
  const [others, filled] = [await database(), await database()]
  await lived({ DATABASE_URL: others, PORCHLIGHT_KEY: 'o'.repeat(32) }, 'theirs')
  expect((await migrate(sqliteIn(old), filled)).code).toBe(0)

  const another = await migrate(sqliteIn(old), others)
  const again = await migrate(sqliteIn(old), filled)

  expect(another).toMatchObject({ code: 1, err: expect.stringContaining('was made with another key') })
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('There are records already') })
  expect(await ask(filled, 'select count(*)::int from people')).toEqual([{ count: 1 }])
  expect(await history({ DATABASE_URL: others, PORCHLIGHT_KEY: 'o'.repeat(32) })).toContain('theirs')
})

test('what is wrong with what was asked for is said, and nothing is made', async () => {
  const place = folder()

  const missing = await migrate(sqliteIn(place), server.urlOf('nowhere'))
  const other = await migrate(`sqlite:${place}/other.db`, 'mysql://sam:hush@localhost/x')
  const short = await migrate(sqliteIn(place), server.urlOf('nowhere'), { PORCHLIGHT_KEY: 'short' })

  expect([missing.code, other.code, short.code]).toEqual([1, 1, 1])
  expect(missing.err).toBe(`There is no ${place}/porchlight.db. Name the database that Porchlight made.\n`)
  expect(other.err).toContain('--from takes sqlite:')
  expect(other.err).not.toContain('hush')
  expect(short.err).toContain('PORCHLIGHT_KEY cannot be used')
  expect(existsSync(join(place, 'porchlight.db'))).toBe(false)
})
