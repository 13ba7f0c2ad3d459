/** What is a member's own, across commands: see settings, history, export and forget for each of them alone. */

import { expect, test } from 'vitest'
import { nobody } from '../../src/core/people.ts'
import { labels, world } from '../support/world.ts'

/** Sam, who lives by Chicago's clock. */
async function scene() {
  const one = await world()
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago country:US')
  const record = async () => (await one.store.person(one.store.keyOf(sam.address))).record
  return { ...one, sam, record }
}

test.for([
  ['CST', ['America/Chicago', 'Asia/Shanghai', 'America/Havana']],
  ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
] as const)('%s is the name of several clocks: all are offered, and one press settles it', async ([name, zones]) => {
  const { sam, record } = await scene()

  const reply = await sam.say(`/settings zone:${name} country:Ireland`)
  await sam.press(zones[1])

  expect(labels(reply)).toEqual(zones)
  expect(await record()).toMatchObject({ zone: zones[1], country: 'IE' })
})

test.for([
  ['Chicgo', 'America/Chicago'],
  ['Londn', 'Europe/London'],
  ['America/New York City', 'America/New York'],
] as const)('a misspelled zone, %s, offers the one that was meant', async ([typed, meant]) => {
  const { sam, record } = await scene()

  const reply = await sam.say(`/settings zone:${typed}`)
  await sam.press(meant)

  expect(reply.text).toContain(`I don’t know the time zone “${typed}”`)
  expect((await record()).zone).toBe(meant.replaceAll(' ', '_'))
})

test.for([
  ['Ireland', 'IE'],
  ['germany', 'DE'],
  ['USA', 'US'],
  ['uk', 'GB'],
])('a country can be named as people name it: %s', async ([typed, code]) => {
  const { sam, record } = await scene()

  await sam.say(`/settings country:${typed}`)

  expect((await record()).country).toBe(code)
})

test('a country nobody knows is asked for again, and the one before stays', async () => {
  const { sam, record } = await scene()

  const reply = await sam.say('/settings country:Narnia')

  expect(reply.text).toContain('I don’t know the country “Narnia”')
  expect((await record()).country).toBe('US')
})

test('history, page after page, has every check-in once, those put down later among them', async () => {
  const { sam, wait } = await scene()
  for (let count = 0; count < 25; count++) {
    await sam.say(`/checkin mood:okay ${count % 3 === 0 ? 'when:yesterday ' : ''}note:number ${count}`)
    await wait({ hours: 9 })
  }

  const pages = [await sam.say('/history')]
  while (labels(pages.at(-1) ?? { text: '' }).includes('Older')) pages.push(await sam.press('Older'))

  const numbers = pages.flatMap(({ list }) => list?.map((line) => Number(/\d+$/.exec(line)?.[0])) ?? [])
  expect(pages.map(({ list }) => list?.length)).toEqual([10, 10, 5])
  expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 25 }, (_, index) => index))
})

test('each long note is read whole with its own button, also one that was put down for yesterday', async () => {
  const { sam } = await scene()
  const long = (word: string) => `${`${word} `.repeat(80)}${word}`
  await sam.say(`/checkin mood:hard note:${long('today')}`)
  await sam.say(`/checkin mood:okay when:yesterday note:${long('before')}`)

  await sam.say('/history')
  const before = await sam.press('Read the whole note of Sun, Jan 3')
  await sam.say('/history')
  const today = await sam.press('Read the whole note of Mon, Jan 4, 8:00 AM')

  expect(before.text).toContain(long('before'))
  expect(today.text).toContain(long('today'))
})

test('two long notes of one day have buttons that can be told apart', async () => {
  const { sam, wait } = await scene()
  await sam.say(`/checkin mood:hard note:${'morning '.repeat(40)}`)
  await wait({ hours: 2 })
  await sam.say(`/checkin mood:hard note:${'evening '.repeat(40)}`)

  const reply = await sam.say('/history')

  expect(reply.buttons).toHaveLength(2)
  expect(new Set(labels(reply)).size).toBe(2)
})

test('the weeks that have a slip in them are told like any others', async () => {
  const { sam, wait } = await scene()
  await sam.say('/checkin good')
  await wait({ days: 1 })
  await sam.say('/checkin slipped')

  const { image, facts } = await sam.say('/history')

  expect(image?.alt).toMatch(/: Good on 1 day, I slipped on 1 day\.$/)
  expect(facts?.[0]?.value).toBe('2 days with a check-in in all.')
})

test('erased twice is erased, and the second time does no harm', async () => {
  const { sam, record } = await scene()
  await sam.say('/checkin hard')
  await sam.say('/forget')

  const replies = await Promise.all([sam.press('Erase everything'), sam.press('Erase everything')])

  expect(replies.map(({ text }) => text.split(':')[0])).toEqual(['Erased', 'Erased'])
  expect(await record()).toEqual(nobody())
})

test('after erasing, an export has nothing in it, and a new start is just that', async () => {
  const { sam, record } = await scene()
  await sam.say('/checkin mood:hard note:payday')
  await sam.say('/nudge 21:00')
  await sam.say('/forget')
  await sam.press('Erase everything')

  const { file } = await sam.say('/export')
  await sam.say('/checkin good')

  expect(JSON.parse(file?.body ?? '{}')).toMatchObject({ checkins: [], timers: [] })
  expect(file?.body).not.toMatch(/payday|Chicago|21:00/)
  expect(await record()).toEqual({ ...nobody(), checkins: [expect.objectContaining({ mood: 'good' })], home: 'test:community:home' })
})

test('erasing works in a direct message too, and a note can no longer be added to what is gone', async () => {
  const { sam, record } = await scene()
  await sam.say('/checkin hard')
  sam.goes('dm')
  await sam.say('/forget')

  await sam.press('Erase everything')
  const reply = await sam.run('checkin note', { note: 'late' })

  expect(reply.text).toContain('There is no check-in from the last hours')
  expect((await record()).checkins).toEqual([])
})

test('words shared with others and still waiting to be sent are erased with the rest', async () => {
  const { sam, db } = await scene()
  await sam.say('/checkin mood:hard share:room note:payday')
  await sam.say('/forget')
  await sam.press('Erase everything')

  expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([])
})
