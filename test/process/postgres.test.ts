import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { post, say } from '../sandbox/wire.ts'
import { freePort, PASSWORD, postgresServer } from '../support/postgres.ts'
import { folder, run, sandbox } from '../support/process.ts'

const server = postgresServer()
const PORCHLIGHT_KEY = 'k'.repeat(32)
const asked = async (url: string, text: string) => JSON.stringify(await post(url, '/say', say('sam', text)))

async function database(): Promise<string> {
  const url = await server.database()
  onTestFinished(() => server.drop(url).then(() => undefined))
  return url
}

test('keeps everything in the database, and leaves the folder alone', async () => {
  const env = { DATABASE_URL: await database(), PORCHLIGHT_KEY, DATA_DIR: join(folder(), 'data') }
  const first = await sandbox(env)
  await asked(first.url, '/checkin mood:good note:kept')
  first.child.kill('SIGTERM')
  expect((await first.ended).code).toBe(0)

  const { url } = await sandbox(env)

  expect(await asked(url, '/history')).toContain('kept')
  expect(existsSync(env.DATA_DIR)).toBe(false)
})

test('two may run on one database and see the same', async () => {
  const env = { DATABASE_URL: await database(), PORCHLIGHT_KEY }
  const [one, other] = await Promise.all([sandbox(env), sandbox(env)])

  await asked(one.url, '/checkin mood:good note:from-the-first')

  expect(await asked(other.url, '/history')).toContain('from-the-first')
})

test('goes on when the database restarts, and says meanwhile that nothing is saved', async () => {
  const { url, child, ended } = await sandbox({ DATABASE_URL: await database(), PORCHLIGHT_KEY })
  await asked(url, '/checkin mood:good note:before')
  await server.stop()

  const without = await asked(url, '/checkin mood:good note:meanwhile')
  const crisis = await asked(url, '/crisis')
  await server.start()
  await asked(url, '/checkin mood:good note:after')
  const history = await asked(url, '/history')
  child.kill('SIGTERM')
  const { code, err } = await ended

  expect(without).toContain('nothing was saved')
  expect(crisis).toContain('emergency number')
  expect(history).toContain('before')
  expect(history).toContain('after')
  expect(history).not.toContain('meanwhile')
  expect(code).toBe(0)
  for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), 'postgres://', PORCHLIGHT_KEY, 'meanwhile'])
    expect(err).not.toContain(secret)
})

test('does not start with a wrong password, a wrong key or none', async () => {
  const DATABASE_URL = await database()
  const env = { DATABASE_URL, PORCHLIGHT_KEY }
  const { child, ended } = await sandbox(env)
  child.kill('SIGTERM')
  await ended

  const denied = await run({ ...env, DATABASE_URL: DATABASE_URL.replace(encodeURIComponent(PASSWORD), 'wrong') })
  const other = await run({ ...env, PORCHLIGHT_KEY: 'o'.repeat(32) })
  const none = await run({ DATABASE_URL })

  expect([denied.code, other.code, none.code]).toEqual([1, 1, 1])
  expect(denied.err).toMatch(/^The database porchlight_\d+ on 127\.0\.0\.1:\d+ does not let Porchlight in\. .*\n$/)
  expect(other.err).toContain('another key')
  expect(none.err).toContain('PORCHLIGHT_KEY, which is not set')
})

test('starts without its store when nobody answers there, and help is given', async () => {
  const { url, child, ended } = await sandbox({
    DATABASE_URL: `postgres://sam:hush@127.0.0.1:${await freePort()}/porchlight`,
    PORCHLIGHT_KEY,
  })

  const crisis = await asked(url, '/crisis')
  const health = (await fetch(`${url}/healthz`)).status
  child.kill('SIGTERM')
  const { err } = await ended

  expect(crisis).toContain('emergency number')
  expect(health).toBe(503)
  expect(err).toContain('The database porchlight on 127.0.0.1')
  expect(err).not.toContain('hush')
})
