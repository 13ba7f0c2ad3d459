import { expect, test } from 'vitest'
import { nobody } from '../../src/core/people.ts'
import { labels, world } from '../support/world.ts'

/** Sam, with check-ins, settings and a nudge at nine in the evening. */
async function scene() {
  const one = await world()
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago country:US')
  await sam.say('/checkin mood:hard note:payday')
  await sam.say('/nudge 21:00')
  const record = async () => (await one.store.person(one.store.keyOf(sam.address))).record
  return { ...one, sam, record }
}

test('it asks once, and offers the export first', async () => {
  const { sam, record } = await scene()

  const reply = await sam.say('/forget')

  expect(labels(reply)).toEqual(['Erase everything', 'Keep it', 'Export first'])
  expect(reply.buttons?.[0]?.tone).toBe('danger')
  expect((await record()).checkins).toHaveLength(1)
  expect((await sam.press('Export first')).file?.body).toContain('payday')
})

test('kept is kept', async () => {
  const { sam, record } = await scene()
  const before = await record()
  await sam.say('/forget')

  const reply = await sam.press('Keep it')

  expect(reply.text).toBe('Everything is still here. Nothing was erased.')
  expect(await record()).toEqual(before)
})

test('it cannot be typed past the question', async () => {
  const { sam, record } = await scene()

  await sam.say('/forget sure:yes')

  expect((await record()).checkins).toHaveLength(1)
})

test('everything goes, and it says what, and what stays', async () => {
  const { sam, record, store } = await scene()
  await sam.say('/forget')

  const reply = await sam.press('Erase everything')

  expect(reply.text).toMatch(/^Erased: your check-ins, notes, saved tips, settings, nudge/)
  expect(reply.text).toContain('A file you exported before is yours')
  expect(await record()).toEqual(nobody())
  expect(await store.timers(store.keyOf(sam.address))).toEqual([])
  expect((await sam.say('/history')).text).toContain('There is nothing here yet.')
})

test('nudges never come again', async () => {
  const { sam, wait, got } = await scene()
  await wait({ days: 1 })
  expect(got('sam')).toHaveLength(1)
  await sam.say('/forget')
  await sam.press('Erase everything')

  await wait({ days: 5 })

  expect(got('sam')).toHaveLength(1)
})

test('what others keep is not touched', async () => {
  const { sam, person, wait, got, store } = await scene()
  const kim = person('kim')
  await kim.say('/checkin mood:good note:hers')
  await kim.say('/nudge time:21:00 zone:America/Chicago')
  await sam.say('/forget')
  await sam.press('Erase everything')

  await wait({ days: 1 })

  expect((await store.person(store.keyOf(kim.address))).record.checkins).toMatchObject([{ note: 'hers' }])
  expect(got('kim')).toHaveLength(1)
})
