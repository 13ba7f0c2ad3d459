import { expect, test } from 'vitest'
import type { Reply } from '../../src/core/types.ts'
import { wordsFor } from '../../src/core/words.ts'
import { labels, world } from '../support/world.ts'

async function scene(start?: string) {
  const one = await world(start)
  const sam = one.person('sam')
  const record = async () => (await one.store.person(one.store.keyOf(sam.address))).record
  return { ...one, sam, record }
}

const facts = (reply: Reply) => reply.facts?.map(({ value }) => value)

test('alone it shows what is set, and a way to change each', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/settings')

  expect(facts(reply)).toEqual(['not set', 'not set', 'not set', 'not shown', 'welcome', 'not set'])
  expect(labels(reply)).toEqual(['Time zone', 'Country', 'Español', 'Show days in a row', 'No unasked words', 'Pathway'])
})

test('zone and country are set in one line', async () => {
  const { sam, record } = await scene()

  const reply = await sam.say('/settings zone:America/Chicago country:US')

  expect(reply.text).toBe('Saved.')
  expect(facts(reply)).toEqual(['America/Chicago', 'United States', 'not set', 'not shown', 'welcome', 'not set'])
  expect(await record()).toMatchObject({ zone: 'America/Chicago', country: 'US' })
})

test('each can be changed by its button, and the others stay', async () => {
  const { sam, record } = await scene()
  await sam.say('/settings zone:America/Chicago country:US')

  await sam.press('Country')
  const saved = await sam.fill({ country: 'Ireland' })
  await sam.press('Show days in a row')

  expect(saved.text).toBe('Saved.')
  expect(await record()).toMatchObject({ zone: 'America/Chicago', country: 'IE', streak: true })
  await sam.press('Hide days in a row')
  expect((await record()).streak).toBe(false)
})

test('whoever chooses a language is answered in it at once, and can go back', async () => {
  const { sam, record } = await scene()
  await sam.say('/settings')

  const reply = await sam.press('Español')

  expect(reply.text).toBe(wordsFor('es').say('settings-saved'))
  expect(reply.facts?.map(({ value }) => value)).toContain('Español')
  expect((await record()).language).toBe('es')
  expect((await sam.press('English')).text).toBe('Saved.')
})

test('a pathway is chosen by its button, and taken back by another', async () => {
  const { sam, record } = await scene()
  await sam.say('/settings')

  const asked = await sam.press('Pathway')
  const saved = await sam.press('Moderation, harm reduction')

  expect(labels(asked)).toEqual(['12-step', 'Secular', 'Moderation, harm reduction', 'Faith', 'None in particular'])
  expect(saved.facts?.at(-1)).toEqual({ name: 'Pathway', value: 'Moderation, harm reduction' })
  expect((await record()).pathway).toBe('moderation')
  await sam.press('Pathway')
  expect((await sam.press('None in particular')).facts?.at(-1)?.value).toBe('not set')
  expect((await record()).pathway).toBe('none')
})

test('an impossible zone is refused with the nearest ones, and what was right is kept', async () => {
  const { sam, record } = await scene()

  const reply = await sam.say('/settings zone:America/Chicagoo country:US')

  expect(reply.text).toContain('I don’t know the time zone “America/Chicagoo”')
  expect((await record()).zone).toBeUndefined()
  await sam.press('America/Chicago')
  expect(await record()).toMatchObject({ zone: 'America/Chicago', country: 'US' })
})

test('a zone like none asks again without guessing', async () => {
  const { sam, record } = await scene()

  const reply = await sam.say('/settings zone:Mars/Olympus')

  expect(reply.text).toContain('A city works well')
  expect((await record()).zone).toBeUndefined()
})

test('a nudge on the member’s clock keeps its hour when the clock changes, and the answer says so', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/settings zone:America/Chicago')
  await sam.say('/nudge 21:00')

  const reply = await sam.say('/settings zone:Europe/Berlin')

  expect(reply.text).toBe('Saved. Your nudge keeps its hour on the new clock. The next one comes Mon, Jan 4, 9:00 PM (Berlin).')
  await wait({ days: 1 })
  expect(got('sam').map(({ at }) => at)).toEqual(['2027-01-04T20:00:00Z'])
})

test('a nudge that was given its own clock stays on it', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/settings zone:America/Chicago')
  await sam.say('/nudge time:21:00 zone:Asia/Tokyo')

  const reply = await sam.say('/settings zone:Europe/Berlin')

  expect(reply.text).toBe('Saved.')
  await wait({ days: 1 })
  expect(got('sam').map(({ at }) => at)).toEqual(['2027-01-05T12:00:00Z'])
})

test('a pause outlasts a change of the clock', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/settings zone:America/Chicago')
  await sam.say('/nudge 21:00')
  await sam.run('nudge pause', { until: '2027-01-08' })

  await sam.say('/settings zone:Europe/Berlin')
  await wait({ days: 5 })

  expect(got('sam').map(({ at }) => at)).toEqual(['2027-01-08T20:00:00Z'])
})
