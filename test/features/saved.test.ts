import { expect, test } from 'vitest'
import { tips as all } from '../../src/content/en/tips.ts'
import { LONGEST_PRESS, writePress } from '../../src/core/press.ts'
import type { Reply } from '../../src/core/types.ts'
import { labels, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  const sam = one.person('sam')
  const record = async () => (await one.store.person(one.store.keyOf(sam.address))).record
  const tallies = async () => one.store.tallies(one.store.keyOf('test:community:home'), '2027-01-01')
  return { ...one, sam, record, tallies }
}

const titles = (reply: Reply) => (reply.list ?? []).map((line) => all.find(({ title }) => line.startsWith(title))?.title)

test('a tip is saved with two presses, and the list shows it to Sam alone', async () => {
  const { sam, record, sent } = await scene()
  await sam.say('/tips sleep')

  const which = await sam.press('Save')
  expect(labels(which)).toContain('Awake at three')
  const saved = await sam.press('Awake at three')
  const list = await sam.press('My saved tips')

  expect(saved.text).toBe('Saved: Awake at three. /saved shows your list, to you alone.')
  expect((await record()).saved).toEqual(['body-awake'])
  expect(titles(list)).toEqual(['Awake at three'])
  expect(list.to).not.toBe('room')
  expect(sent).toEqual([])
})

test.each(['/saved', '/tips saved'])('%s shows the list, the newest first, three at a time', async (line) => {
  const { sam } = await scene()
  for (const id of ['urge-wait', 'body-eat', 'people-thanks', 'moods-numb']) await sam.run('saved', { add: id })

  const first = await sam.say(line)
  const second = await sam.press('More of mine')

  expect(first.text).toContain('4 tips you saved')
  expect(titles(first)).toEqual(['When you feel nothing', 'Thank one person', 'Eat a proper meal'])
  expect(titles(second)).toEqual(['Wait fifteen minutes first'])
  expect(labels(second)).not.toContain('More of mine')
})

test('saved twice, it is there once', async () => {
  const { sam, record } = await scene()
  await sam.run('saved', { add: 'urge-wait' })

  const again = await sam.run('saved', { add: 'urge-wait' })

  expect(again.text).toContain('is on your list already')
  expect((await record()).saved).toEqual(['urge-wait'])
})

test('a tip is taken off, and put back', async () => {
  const { sam, record } = await scene()
  await sam.run('saved', { add: 'urge-wait' })
  await sam.run('saved', { add: 'body-eat' })
  await sam.say('/saved')

  await sam.press('Take one off')
  const off = await sam.press('Eat a proper meal')

  expect(off.text).toBe('Taken off your list: Eat a proper meal.')
  expect((await record()).saved).toEqual(['urge-wait'])
  await sam.press('Put it back')
  expect((await record()).saved).toEqual(['urge-wait', 'body-eat'])
})

test('an empty list says how to fill it', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/saved')

  expect(reply.text).toContain('You haven’t saved a tip yet.')
  expect(labels(reply)).toEqual(['Something that helps', 'Help now'])
})

test('what was saved is in the export, and gone once Sam is forgotten', async () => {
  const { sam, record } = await scene()
  await sam.run('saved', { add: 'urge-wait' })

  const file = await sam.say('/export')
  await sam.say('/forget')
  await sam.press('Erase everything')

  expect(JSON.parse(file.file?.body ?? '{}')).toMatchObject({ saved: ['urge-wait'] })
  expect((await record()).saved).toEqual([])
})

test('the list is in no table in words anybody could read', async () => {
  const { sam, db } = await scene()
  await sam.run('saved', { add: 'urge-hold-something' })

  const rows = await db.selectFrom('people').selectAll().execute()

  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('urge-hold-something')
})

test('“This helped” is counted for the tip, and nothing of it is kept about Sam', async () => {
  const { sam, record, tallies } = await scene()
  const before = await record()
  await sam.say('/tips sleep')

  await sam.press('This helped')
  const thanks = await sam.press('Awake at three')

  expect(thanks.text).toBe('Good to hear. I count that it helped, and not whom.')
  expect(await tallies()).toEqual([{ day: '2027-01-04', kind: 'tip helped body-awake', count: 1 }])
  expect(await record()).toEqual(before)
})

test('asking which tip helped counts nothing yet', async () => {
  const { sam, tallies } = await scene()
  await sam.say('/tips sleep')

  await sam.press('This helped')

  expect(await tallies()).toEqual([])
})

test.for([
  ['tips', 'helped'],
  ['saved', 'add'],
  ['saved', 'remove'],
] as const)('a tip that is no longer there: /%s %s shows others and keeps nothing', async ([command, name]) => {
  const { sam, record, tallies } = await scene()

  const reply = await sam.run(command, { [name]: 'urge-of-last-year' })

  expect(reply.text).toBe('I no longer have that tip. Here are others.')
  expect(reply.list).toHaveLength(3)
  expect((await record()).saved).toEqual([])
  expect(await tallies()).toEqual([])
})

test('the ids of a button are no words of Sam’s: read like some, they would call for help first', async () => {
  const { sam } = await scene()

  for (const { id } of all.slice(1)) {
    await sam.run('saved', { add: `thoughts-only-once ${id}` })
    expect(sam.replies(), id).toHaveLength(1)
  }
})

test('three tips with the longest ids have buttons that can be pressed', () => {
  const longest = all
    .map(({ id }) => id)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, 3)
    .join(' ')

  expect(longest.length).toBeLessThanOrEqual(100)
  for (const [run, name] of [
    ['tips', 'helped'],
    ['saved', 'add'],
    ['saved', 'remove'],
  ] as const)
    expect(writePress(run, { [name]: longest }).length).toBeLessThanOrEqual(LONGEST_PRESS)
})
