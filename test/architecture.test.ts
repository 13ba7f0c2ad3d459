import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const files = globSync('src/**/*.ts').map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const importsOf = (text: string) => [...text.matchAll(/(?:from\s+|import\s+|import\(\s*)'([^']+)'/g)].map((match) => match[1] ?? '')
const edges = files.flatMap(({ path, text }) =>
  importsOf(text).map((to) => ({ path, to: to.startsWith('.') ? normalize(join(dirname(path), to)) : to })),
)
const layer = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('src/adapters/') ? 3 : 2)
    .join('/')

/** What each package may be imported by: an SDK stays in its own folder, the core keeps to pure libraries. */
const HOMES: Record<string, string> = {
  'discord.js': 'src/adapters/discord',
  '@discordjs/ws': 'src/adapters/discord',
  '@slack/bolt': 'src/adapters/slack',
  openai: 'src/adapters/model',
  hono: 'src/adapters/sandbox',
  '@hono/node-server': 'src/adapters/sandbox',
  kysely: 'src/adapters/store src/adapters/outbox',
  pg: 'src/adapters/store',
  'pg-boss': 'src/adapters/outbox',
  keyv: 'src/adapters/store',
  'node-cron': 'src/adapters/housekeeping.ts',
  pino: 'src/adapters/log.ts',
  '@resvg/resvg-js': 'src/adapters/picture.ts',
  'intl-messageformat': 'src/core',
  minisearch: 'src/core',
  'ical.js': 'src/core',
  'fastest-levenshtein': 'src/core',
  zod: 'src',
}
const packageOf = (to: string) =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')

test('content imports nothing but content', () => {
  const wrong = edges.filter(({ path, to }) => path.startsWith('src/content') && !to.startsWith('src/content'))

  expect(wrong).toEqual([])
})

test('the core imports content, the core and pure libraries, nothing that touches the world', () => {
  const wrong = edges.filter(({ path, to }) => path.startsWith('src/core') && (/^src\/(?!core|content)/.test(to) || to.startsWith('node:')))

  expect(wrong).toEqual([])
})

/** What joins the core and the world. */
const JOINERS = ['main', 'house', 'connect', 'start', 'migrate', 'config'].map((name) => `src/${name}.ts`)

test('platforms do not know each other, and only main knows everybody', () => {
  const platforms = ['src/adapters/discord', 'src/adapters/slack', 'src/adapters/sandbox']
  const crossed = edges.filter(
    ({ path, to }) => platforms.includes(layer(path)) && platforms.includes(layer(to)) && layer(path) !== layer(to),
  )
  const upward = edges.filter(({ path, to }) => !JOINERS.includes(path) && JOINERS.includes(to))

  expect([...crossed, ...upward]).toEqual([])
})

test('a package is imported only in its own place', () => {
  const wrong = edges.filter(({ path, to }) => {
    if (to.startsWith('src/') || to.startsWith('node:')) return false
    const homes = HOMES[packageOf(to)]?.split(' ') ?? []
    return !homes.some((home) => path === home || path.startsWith(`${home}/`))
  })

  expect(wrong).toEqual([])
})

test('the environment is handed to the settings, and read nowhere else', () => {
  const readers = files.filter(({ text }) => text.includes('process.env')).map(({ path }) => path)

  expect(readers.toSorted()).toEqual(['src/main.ts', 'src/migrate.ts'])
})

test('files stay small: none of the code above 200 lines, half of it at about 50 or fewer', () => {
  const lines = files
    .filter(({ path }) => !path.startsWith('src/content'))
    .map(({ path, text }) => ({ path, count: text.split('\n').length - 1 }))
  const sorted = lines.map(({ count }) => count).sort((one, other) => one - other)

  expect(lines.filter(({ count }) => count > 200)).toEqual([])
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(65)
})
