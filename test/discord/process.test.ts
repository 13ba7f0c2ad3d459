/** Porchlight as whoever runs it meets it: a token, an address, and `npm start`. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { covers } from '../../src/adapters/discord/register.ts'
import { openDiscord } from '../support/discord/house.ts'
import { freePort } from '../support/postgres.ts'
import { folder } from '../support/process.ts'

/** Discord's clock stands, so that a busy machine is no reason to be refused. */
const open = () => {
  const now = Date.now()
  return openDiscord({ patience: 40_000, now: () => now })
}

type Discord = Awaited<ReturnType<typeof openDiscord>>

const ARGS = ['--disable-warning=ExperimentalWarning', 'src/start.ts']
const PUT = 'PUT /applications/{application_id}/commands'
const puts = ({ requests }: Discord) => requests.filter(({ route }) => route === PUT).length

async function started({ api, token }: Discord, DATA_DIR: string) {
  const PORT = String(await freePort())
  const env = { PATH: process.env.PATH, DISCORD_TOKEN: token, DISCORD_API_URL: api, DATA_DIR, PORT }
  const child = spawn(process.execPath, ARGS, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [`ended: ${err}`])])
  return {
    said: String(said),
    health: async () => (await fetch(`http://127.0.0.1:${PORT}/healthz`)).status,
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = await ended
      return { code, err }
    },
  }
}

test('starts, answers, says that it is well, stops, and registers only what changed', { timeout: 120_000 }, async () => {
  const discord = await open()
  const DATA_DIR = folder()
  const sam = discord.person('sam')

  const first = await started(discord, DATA_DIR)
  const answer = await sam.slash('checkin', { mood: 'good' })
  const health = await first.health()
  const end = await first.stop()
  const second = await started(discord, DATA_DIR)
  const history = await sam.slash('export')
  const again = await second.stop()

  expect(first.said).toBe('Porchlight is connected by DISCORD_TOKEN\n')
  expect(answer.ephemeral).toBe(true)
  expect(health).toBe(200)
  expect(history.files[0]?.bytes.toString()).toContain('good')
  expect([end, again]).toEqual([
    { code: 0, err: '' },
    { code: 0, err: '' },
  ])
  expect(puts(discord)).toBe(1)
  expect(discord.violations).toEqual([])
})

test('npm run commands:discord prints what is registered, and nothing else', { timeout: 60_000 }, async () => {
  const discord = await open()
  const bot = await started(discord, folder())
  await bot.stop()

  const { stdout } = await promisify(execFile)(process.execPath, [...ARGS, 'commands:discord'])

  const printed = JSON.parse(stdout) as unknown[]
  const registered = discord.world.commands.get('global') ?? []
  expect(discord.requests.filter(({ route }) => route === PUT).map(({ body }) => body)).toEqual([printed])
  expect(registered).toHaveLength(printed.length)
  expect(printed.every((one, at) => covers(registered[at], one))).toBe(true)
})

test('a token that is refused ends the start with a sentence, and a doctor says the same', { timeout: 60_000 }, async () => {
  const discord = await open()
  const wrong = { ...discord, token: 'MTIz.wrong.token' }

  const { said } = await started(wrong, folder())
  const examined = await promisify(execFile)(process.execPath, [...ARGS, 'doctor'], {
    env: { PATH: process.env.PATH, DISCORD_TOKEN: wrong.token, DISCORD_API_URL: wrong.api },
  }).catch((error: { code: number; stdout: string }) => error)

  expect(said).toMatch(/^ended: Discord refuses DISCORD_TOKEN\./)
  expect(examined).toMatchObject({ code: 1, stdout: expect.stringContaining('✗ Discord refuses DISCORD_TOKEN') })
  expect(`${said}${examined.stdout}`).not.toContain('wrong')
})
