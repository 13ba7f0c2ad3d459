/** What a member leaves behind in a real database, its files and the log: nothing that names them, and no word of theirs. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { commands } from '../../src/core/features/index.ts'
import { folder } from '../support/process.ts'
import { world } from '../support/world.ts'

const NAME = 'samquatch8653098'
const WORDS = ['lighthousekeeper', 'marmaladesandwich', 'quicksilvering', 'thunderstruck', 'periwinkle', 'chrysanthemums', 'dandelions']
const SECRETS = [NAME, ...WORDS]

/** Sam and Kim in a community on disk. Sam says something recognisable wherever something can be said. */
async function scene() {
  const path = folder()
  const one = await world(undefined, {}, path)
  onTestFinished(one.close)
  const sam = one.person(NAME)
  const kim = one.person('kim')
  await one.person('mo', { moderator: true }).say('/encouragement set time:09:00 zone:America/Chicago room:general')
  await kim.say('/checkin mood:good note:hers alone')
  await kim.say('/nudge time:21:00 zone:America/Chicago')
  const names = (await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(one.db)).rows
  const rows = async () => {
    const tables = names.map(({ name }) => sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(one.db))
    return (await Promise.all(tables)).flatMap((table) => table.rows.map((row) => JSON.stringify(row)))
  }
  const files = () =>
    readdirSync(path)
      .filter((name) => name.startsWith('porchlight.db'))
      .map((name) => readFileSync(join(path, name)).toString('latin1'))
  return { ...one, path, sam, kim, rows, files, key: one.store.keyOf(sam.address) }
}

/** Every command a member has, as it is said; `forget` stops at its question. */
const SAYS = [
  '/checkin mood:hard urge:8 share:room note:lighthousekeeper',
  '/checkin mood:okay when:yesterday note:marmaladesandwich',
  '/checkin note note:quicksilvering',
  '/home',
  '/history',
  '/tips thunderstruck',
  '/ask periwinkle and a craving',
  '/exercise box',
  '/groups name:periwinkle',
  '/professional',
  '/crisis chrysanthemums',
  '/support nasturtiums',
  '/plan signs:rhododendron helps:harpsichord',
  '/urge',
  '/person',
  '/follow',
  '/told',
  '/saved',
  '/privacy',
  '/help',
  '/nudge time:20:30 zone:America/Chicago',
  '/nudge pause until:2027-01-06',
  '/alerts me turn:off',
  '/stop',
  '/nudge stop',
  '/nudge time:20:30 zone:America/Chicago',
  '/settings zone:America/Chicago country:US language:en streak:on',
  '/export',
  '/forget',
  '/meeting next',
  '/meeting list',
  '/meeting join',
  '/meeting remind all',
  '/nudge snooze',
  '/nudge skip date:2027-03-01',
  '/quiet from:23:00 to:06:00',
  '/why',
  '/plan signs:thunderstruck helps:periwinkle people:chrysanthemums',
  '/urge timer:on',
  '/person',
  '/follow sure:yes',
  '/told',
  '/privacy',
]
async function live({ sam, wait }: Awaited<ReturnType<typeof scene>>) {
  for (const line of SAYS) await sam.say(line)
  await sam.overheard('dandelions, and I want to kill myself tonight')
  await wait({ days: 2 })
  sam.goes('dm')
  await sam.say('dandelions everywhere')
  await sam.say('/xyzzy dandelions')
}

/** As it is, and as what may be mistaken for a seal: base64 from each of the three places it can begin at, hex, and wide characters. */
function looks(text: string): string[] {
  const base64 = [0, 1, 2].map((before) =>
    Buffer.from(`${'\0'.repeat(before)}${text}`)
      .toString('base64')
      .slice(before === 0 ? 0 : 4, -4),
  )
  return [text, Buffer.from(text).toString('hex'), Buffer.from(text, 'utf16le').toString('latin1'), ...base64]
}
test('a word is not found by chance: no look of it is short', () => {
  expect(Math.min(...SECRETS.flatMap(looks).map(({ length }) => length))).toBeGreaterThanOrEqual(8)
})

const found = (where: string, texts: readonly string[] = SECRETS) =>
  texts.filter((text) => looks(text).some((look) => where.includes(look)))

test('every command a member has is among those said here', () => {
  const members = commands.filter(({ who }) => who === 'member').map(({ name }) => name)

  expect(members.filter((name) => !SAYS.some((line) => line === `/${name}` || line.startsWith(`/${name} `)))).toEqual([])
})

test('no word, name or id of a member is in any table', async () => {
  const one = await scene()
  await live(one)

  const text = (await one.rows()).join('\n')

  expect(text).toContain(one.key)
  expect(found(text)).toEqual([])
})

test('nor in any file of the database, open or closed', async () => {
  const one = await scene()
  await live(one)

  const open = one.files()
  await one.close()

  expect(open.length).toBeGreaterThan(1)
  expect(found(open.join(), ['test:room:general', one.key])).toHaveLength(2)
  for (const file of [...open, ...one.files()]) expect(found(file)).toEqual([])
})

test('nor in the log, also when something goes wrong', async () => {
  const one = await scene()
  await live(one)
  await sql`drop table people`.execute(one.db)

  const { list } = await one.sam.say('/checkin mood:hard note:thunderstruck')

  expect(list?.join()).toContain('thunderstruck')
  expect(one.logged).not.toEqual([])
  expect(found(JSON.stringify(one.logged))).toEqual([])
})

test('the words were all there to be found: with the key they can be read', async () => {
  const one = await scene()
  await live(one)

  const { record } = await one.store.person(one.key)

  expect(found(JSON.stringify(record))).toEqual([
    NAME,
    'lighthousekeeper',
    'marmaladesandwich',
    'quicksilvering',
    'thunderstruck',
    'periwinkle',
    'chrysanthemums',
  ])
})

test('what is exported is what is kept', async () => {
  const one = await scene()
  await live(one)

  const { file } = await one.sam.say('/export')

  const { what: _, made: __, timers, checkins, deliveries, safety: _calm, ...rest } = JSON.parse(file?.body ?? '{}')
  const { record } = await one.store.person(one.key)
  const kept = checkins.map((each: { at: string }) => ({ ...each, at: Temporal.Instant.from(each.at).epochMilliseconds }))
  expect({ ...rest, checkins: kept }).toEqual(record)
  expect(deliveries).toHaveLength((await one.store.ledger(one.key)).length)
  expect(timers).toHaveLength((await one.store.timers(one.key)).length)
  expect(timers).toHaveLength(2)
})

test('forgotten, no row of any table knows the member, before and after time has passed', async () => {
  const one = await scene()
  await live(one)
  const before = (await one.rows()).filter((row) => row.includes(one.key))
  await one.sam.say('/forget')

  await one.sam.press('Erase everything')
  const after = (await one.rows()).filter((row) => row.includes(one.key))
  await one.wait({ days: 3 })
  const later = (await one.rows()).filter((row) => row.includes(one.key))

  expect(before.length).toBeGreaterThan(3)
  expect([after, later]).toEqual([[], []])
  expect((await one.sam.say('/history')).text).toContain('There is nothing here yet.')
})

test('forgotten, what others keep is as it was', async () => {
  const one = await scene()
  await live(one)
  const key = one.store.keyOf(one.kim.address)
  const before = await one.store.person(key)
  const timers = await one.store.timers(key)
  await one.sam.say('/forget')

  await one.sam.press('Erase everything')

  expect(await one.store.person(key)).toEqual(before)
  expect(await one.store.timers(key)).toEqual(timers)
  expect(timers).toHaveLength(1)
})
