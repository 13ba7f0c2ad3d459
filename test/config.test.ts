import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { StartError } from '../src/core/errors.ts'

test('nothing set opens the sandbox on this machine alone', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 8080, sandbox: true, tokens: [] })
})

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', SANDBOX: '', PORCHLIGHT_KEY: '' })).toEqual(readConfig({}))
})

test('a token closes the sandbox unless it is asked for', () => {
  expect(readConfig({ DISCORD_TOKEN: 'x' })).toMatchObject({ sandbox: false, tokens: ['DISCORD_TOKEN'] })
  expect(readConfig({ DISCORD_TOKEN: 'x', SANDBOX: '1' })).toMatchObject({ sandbox: true })
})

test('everything that is wrong is named at once, and no value is repeated', () => {
  const read = () => readConfig({ PORT: '70000', PORCHLIGHT_KEY: 'too short', LOG_LEVEL: 'loud' })

  expect(read).toThrow(StartError)
  expect(read).toThrow(/PORT.*\nPORCHLIGHT_KEY.*\nLOG_LEVEL/)
  expect(read).not.toThrow(/too short|loud/)
})

test.each(['postgres://sam:a%20%2F%40%3Aword@db.example:5433/porchlight?sslmode=require', 'postgresql:///porchlight?host=/run/postgresql'])(
  'the database may be at %s',
  (DATABASE_URL) => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({ database: DATABASE_URL })
  },
)

test.each([
  'mysql://sam:secret@localhost/porchlight',
  'porchlight',
  'postgres://localhost',
  'postgres://sam:100%secret@localhost/porchlight',
])('the database cannot be at %s, and no password is repeated', (DATABASE_URL) => {
  expect(() => readConfig({ DATABASE_URL })).toThrow(
    /^DATABASE_URL cannot be used as it is set. It takes the address of a PostgreSQL database/,
  )
  expect(() => readConfig({ DATABASE_URL })).not.toThrow(/secret/)
})

test('.env.example names every variable, each with a line of its own about it', () => {
  const lines = readFileSync('.env.example', 'utf8').trim().split('\n')
  const source = readFileSync('src/config.ts', 'utf8')
  const read = [...source.matchAll(/^ {2}([A-Z_]+): (?:port|z|onOff)/gm)].map((match) => match[1])

  expect(lines.filter((_, index) => index % 2 === 1).map((line) => line.split('=')[0])).toEqual(read)
  expect(lines.filter((_, index) => index % 2 === 0).every((line) => line.startsWith('# '))).toBe(true)
})
