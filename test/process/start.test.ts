import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { post, say } from '../sandbox/wire.ts'
import { modelServer, says } from '../support/model.ts'
import { folder, run, sandbox } from '../support/process.ts'

/** Everything the sandbox shows somebody for a line they type, as text. */
const asked = async (url: string, text: string, who = 'sam') => JSON.stringify(await post(url, '/say', say(who, text)))

test('opens the sandbox, says where, and is healthy', async () => {
  const { url } = await sandbox({ DATA_DIR: folder() })

  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect(await asked(url, '/checkin mood:okay')).toContain('Okay is a fine place to be')
})

test('stops cleanly when it is asked to', async () => {
  const { child, ended } = await sandbox({ DATA_DIR: folder() })

  child.kill('SIGTERM')

  expect((await ended).code).toBe(0)
})

test('npm start hands on the wish to stop, and has stopped when npm ends', { timeout: 20_000 }, async () => {
  const DATA_DIR = folder()
  const { url, child, ended } = await sandbox({ DATA_DIR }, ['npm', 'start'])

  child.kill('SIGTERM')
  await ended

  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  expect(existsSync(join(DATA_DIR, 'porchlight.lock'))).toBe(false)
})

test('a folder that another process uses is refused with its number', async () => {
  const DATA_DIR = folder()
  const { child } = await sandbox({ DATA_DIR })

  const { code, err } = await run({ DATA_DIR })

  expect(code).toBe(1)
  expect(err).toContain(`process ${child.pid}`)
})

test('a setting that cannot be used is named, with what to set', async () => {
  const { code, err } = await run({ PORT: 'eighty', DATA_DIR: folder() })

  expect(code).toBe(1)
  expect(err).toBe('PORT cannot be used as it is set. It takes a port number from 0 to 65535, such as 8080.\n')
})

test('a model that is half set up is not passed over in silence either', async () => {
  const { code, err } = await run({ OPENAI_API_KEY: 'secret-token', DATA_DIR: folder() })

  expect(code).toBe(1)
  expect(err).toMatch(/^OPENAI_BASE_URL, OPENAI_MODEL and OPENAI_API_KEY belong together/)
  expect(err).not.toContain('secret-token')
})

test('a model that is set up is asked once a moderator wishes it', async () => {
  const link = 'A slow breath and a dark, quiet room can make the bed a place of sleep and rest again.'
  const model = await modelServer(says(({ offered }) => ({ tips: offered.slice(0, 2), link })))
  const { url } = await sandbox({ DATA_DIR: folder(), OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'small', OPENAI_API_KEY: 'key' })
  const question = '/ask What helps me fall asleep in bed at night'

  expect(await asked(url, question)).not.toContain(link)
  await post(url, '/say', say('mo', '/assistant on', { moderator: true }))

  expect(await asked(url, question)).toContain(link)
  expect(model.asked).toHaveLength(1)
})

test('a platform that is half set up is not passed over in silence', async () => {
  const { code, err } = await run({ SLACK_BOT_TOKEN: 'secret-token', DATA_DIR: folder() })

  expect(code).toBe(1)
  expect(err).toContain('SLACK_BOT_TOKEN needs SLACK_APP_TOKEN')
  expect(err).not.toContain('secret-token')
})

test('a wrong key is refused, and the right one still opens', async () => {
  const DATA_DIR = folder()
  const first = await sandbox({ DATA_DIR, PORCHLIGHT_KEY: 'a'.repeat(32) })
  await asked(first.url, '/checkin mood:good note:kept')
  first.child.kill('SIGTERM')
  await first.ended

  const { code, err } = await run({ DATA_DIR, PORCHLIGHT_KEY: 'b'.repeat(32) })
  const { url } = await sandbox({ DATA_DIR, PORCHLIGHT_KEY: 'a'.repeat(32) })

  expect(code).toBe(1)
  expect(err).toContain('key')
  expect(await asked(url, '/history')).toContain('kept')
})

test('a damaged database is named and left as it is, and help answers all the same', async () => {
  const DATA_DIR = folder()
  const file = join(DATA_DIR, 'porchlight.db')
  writeFileSync(file, 'this is no database, it is a letter to myself'.repeat(200))
  writeFileSync(join(DATA_DIR, 'porchlight.key'), 'k'.repeat(43))
  const before = readFileSync(file)

  const { url, child, ended } = await sandbox({ DATA_DIR })
  const crisis = await asked(url, '/crisis')
  const checkin = await asked(url, '/checkin mood:hard note:a hard night')
  const health = (await fetch(`${url}/healthz`)).status
  child.kill('SIGTERM')
  const { err } = await ended

  expect(crisis).toContain('emergency number')
  expect(checkin).toContain('nothing was saved')
  expect(health).toBe(503)
  expect(err).toContain(file)
  expect(err).not.toContain('a hard night')
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('killed in the middle of a burst of check-ins, it has lost none that was answered', async () => {
  const DATA_DIR = folder()
  const { url, child, ended } = await sandbox({ DATA_DIR })
  const answered: string[] = []
  let open = true
  const people = ['sam', 'kim', 'mo', 'alex'].map(async (who) => {
    for (let index = 0; open; index++) {
      const note = `note-${who}-${index}-`
      const result = await post(url, '/say', say(who, `/checkin mood:okay note:${note}`)).catch(() => undefined)
      if (result !== undefined && JSON.stringify(result).includes('Okay is a fine place')) answered.push(`${who} ${note}`)
    }
  })
  await expect.poll(() => answered.length, { timeout: 30_000 }).toBeGreaterThan(20)
  child.kill('SIGKILL')
  await ended
  open = false
  await Promise.all(people)

  const again = await sandbox({ DATA_DIR })
  const kept = new Map<string, string>()
  for (const who of ['sam', 'kim', 'mo', 'alex']) kept.set(who, await exported(again.url, who))

  expect(answered.filter((one) => !kept.get(one.split(' ')[0] ?? '')?.includes(one.split(' ')[1] ?? 'none'))).toEqual([])
})

/** What `/export` gives a person. */
async function exported(url: string, who: string): Promise<string> {
  const path = /\/file\/[\w-]+/.exec(await asked(url, '/export', who))?.[0]
  return (await fetch(url + path)).text()
}

test('the key is readable by its owner alone', async () => {
  const DATA_DIR = folder()
  await sandbox({ DATA_DIR })

  expect(statSync(join(DATA_DIR, 'porchlight.key')).mode & 0o777).toBe(0o600)
})
