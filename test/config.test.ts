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

test.each([
  ['auto', 'auto'],
  ['0/1', { ids: [0], count: 1 }],
  ['5/16', { ids: [5], count: 16 }],
  ['0-3/16', { ids: [0, 1, 2, 3], count: 16 }],
  ['12-15/16', { ids: [12, 13, 14, 15], count: 16 }],
])('DISCORD_SHARDS may be %s', (DISCORD_SHARDS, shards) => {
  expect(readConfig({ DISCORD_TOKEN: 'x', DISCORD_SHARDS }).discord).toMatchObject({ shards })
})

test.each(['all', '4', '0-3', '/4', '4/4', '3-1/4', '2-4/4', '-1/4', '0/0', '0-1/4,3/4', '0 - 1/4', '1.5/4', '0-99999/99999', 'AUTO'])(
  'DISCORD_SHARDS cannot be %s',
  (DISCORD_SHARDS) => {
    expect(() => readConfig({ DISCORD_TOKEN: 'x', DISCORD_SHARDS })).toThrow(
      'DISCORD_SHARDS cannot be used as it is set. It takes auto, or some of all shards, such as 0-3/16.',
    )
  },
)

test.each(['https://discord.com/api', 'https://proxy.example:8443/discord', 'http://127.0.0.1:9/api', 'http://[::1]:9/api'])(
  'DISCORD_API_URL may be %s',
  (api) => {
    expect(readConfig({ DISCORD_TOKEN: 'x', DISCORD_API_URL: api }).discord).toMatchObject({ api })
  },
)

test.each(['http://discord.com/api', 'http://127.0.0.1.example/api', 'http://10.0.0.1/api', 'ws://127.0.0.1', 'discord.com'])(
  'a token is not sent in the clear to %s',
  (api) => {
    expect(() => readConfig({ DISCORD_TOKEN: 'x', DISCORD_API_URL: api })).toThrow(/^DISCORD_API_URL cannot be used/)
  },
)

const socket = { SLACK_BOT_TOKEN: 'xoxb', SLACK_APP_TOKEN: 'xapp' }
const http = { SLACK_BOT_TOKEN: 'xoxb', SLACK_SIGNING_SECRET: 'secret' }
const many = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'hidden', SLACK_SIGNING_SECRET: 'secret' }

test('Slack is reached over Socket Mode or HTTP, by one workspace’s token or many workspaces’ own', () => {
  expect(readConfig(socket)).toMatchObject({
    ...{ tokens: ['SLACK_BOT_TOKEN'], sandbox: false, listens: false },
    slack: { api: 'https://slack.com/api/', access: { token: 'xoxb' }, line: { appToken: 'xapp' } },
  })
  expect(readConfig({ ...http, PORT: '81' })).toMatchObject({
    listens: true,
    slack: { line: { signingSecret: 'secret', host: '127.0.0.1', port: 81 } },
  })
  expect(readConfig(many)).toMatchObject({
    tokens: ['SLACK_CLIENT_ID'],
    sandbox: false,
    slack: { access: { clientId: '1.2', clientSecret: 'hidden' } },
  })
  expect(readConfig({}).slack).toBeUndefined()
})

test.each([
  [{ SLACK_BOT_TOKEN: 'xoxb' }, /SLACK_APP_TOKEN.*or SLACK_SIGNING_SECRET/],
  [{ SLACK_APP_TOKEN: 'xapp' }, /needs SLACK_BOT_TOKEN/],
  [{ SLACK_SIGNING_SECRET: 'secret' }, /needs SLACK_BOT_TOKEN/],
  [{ ...socket, ...http }, /Unset one/],
  [{ ...many, SLACK_CLIENT_SECRET: '' }, /belong together/],
  [{ ...many, SLACK_SIGNING_SECRET: '' }, /Set SLACK_SIGNING_SECRET/],
  [{ ...many, SLACK_BOT_TOKEN: 'xoxb' }, /Unset one/],
  [{ ...http, SANDBOX: '1' }, /SANDBOX to 0/],
  [{ ...socket, SLACK_API_URL: 'http://slack.example/api/' }, /SLACK_API_URL cannot be used/],
])('what is half set says what to set: %j', (variables, said) => {
  expect(() => readConfig(variables)).toThrow(said)
  expect(() => readConfig(variables)).not.toThrow(/hidden|xoxb/)
})

const model = { OPENAI_BASE_URL: 'https://api.example/v1', OPENAI_MODEL: 'small', OPENAI_API_KEY: 'hidden' }

test('a model is at any address, and off when none is set', () => {
  expect(readConfig(model).model).toEqual({ url: 'https://api.example/v1', model: 'small', key: 'hidden' })
  expect(readConfig({ ...model, OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }).model?.url).toBe('http://127.0.0.1:11434/v1')
  expect(readConfig({}).model).toBeUndefined()
  expect(readConfig(model)).toMatchObject({ sandbox: true, tokens: [] })
})

test.each(Object.keys(model))('a model without %s is half set, and says what to set', (name) => {
  const half = { ...model, [name]: '' }

  expect(() => readConfig(half)).toThrow(StartError)
  expect(() => readConfig(half)).toThrow(/^OPENAI_BASE_URL, OPENAI_MODEL and OPENAI_API_KEY belong together\. Set all three, or none\./)
  expect(() => readConfig(half)).not.toThrow(/hidden/)
})

test('members’ words are not sent in the clear', () => {
  expect(() => readConfig({ ...model, OPENAI_BASE_URL: 'http://models.example/v1' })).toThrow(/^OPENAI_BASE_URL cannot be used.*https/)
})

test('.env.example names every variable, each with a line of its own about it', () => {
  const lines = readFileSync('.env.example', 'utf8').trim().split('\n')
  const source = readFileSync('src/config.ts', 'utf8')
  const read = [...source.matchAll(/^ {2}([A-Z_]+): (?:port|z|onOff|api|shards)/gm)].map((match) => match[1])

  expect(lines.filter((_, index) => index % 2 === 1).map((line) => line.split('=')[0])).toEqual(read)
  expect(lines.filter((_, index) => index % 2 === 0).every((line) => line.startsWith('# '))).toBe(true)
})
