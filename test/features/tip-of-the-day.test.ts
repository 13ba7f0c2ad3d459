import { expect, test } from 'vitest'
import { tips as all } from '../../src/content/en/tips.ts'
import { labels, type Sent, world } from '../support/world.ts'

const SET = '/tip-of-the-day set time:09:00 zone:America/Chicago room:general'
const general = all.filter(({ topics }) => !topics.includes('safety'))

async function scene() {
  const one = await world()
  return { ...one, mo: one.person('mo', { moderator: true }), sam: one.person('sam') }
}

const idOf = ({ reply }: Sent) => all.find(({ title, text }) => reply.text.startsWith(title) && reply.text.includes(text))?.id

test('moderators set it in one line, and it comes every day at its hour', async () => {
  const { mo, wait, got } = await scene()

  const reply = await mo.say(SET)
  await wait({ days: 2, hours: 12 })

  expect(reply.text).toContain('Done. A tip in #general every day. The first comes Mon, Jan 4, 9:00 AM (Chicago).')
  expect(got('general').map(({ at }) => at.slice(0, 16))).toEqual(['2027-01-04T15:00', '2027-01-05T15:00', '2027-01-06T15:00'])
  for (const { reply: shown } of got('general')) expect(shown).toMatchObject({ to: 'room', title: 'Tip of the day' })
})

test('no tip comes twice until all but those for emergencies were there', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(SET)

  await wait({ days: general.length - 1, hours: 12 })

  expect(got('general').map(idOf).toSorted()).toEqual(general.map(({ id }) => id).toSorted())
})

test('whoever reads it can save it and say that it helped, seen by nobody else', async () => {
  const { mo, sam, store, wait, got } = await scene()
  await mo.say(SET)
  await wait({ hours: 2 })
  const [post] = got('general')
  const save = post?.reply.buttons?.find(({ label }) => label === 'Save')
  if (save === undefined || !('run' in save) || post === undefined) throw new Error('There is nothing to press')

  const reply = await sam.run(save.run, save.args)

  expect(labels(post.reply)).toEqual(['This helped', 'Save', 'Something that helps'])
  expect(reply.text).toMatch(/^Saved: /)
  expect(reply.to).not.toBe('room')
  expect((await store.person(store.keyOf(sam.address))).record.saved).toEqual([idOf(post)])
  expect(got('general')).toHaveLength(1)
})

test('one can be sent at once, and counts as used', async () => {
  const { mo, store, got } = await scene()
  await mo.say(SET)

  const reply = await mo.press('Send one now')

  expect(reply.text).toBe('Sent to the room.')
  const [post] = got('general')
  const { record } = await store.community(store.keyOf('test:community:home'))
  expect(record.tip?.used).toEqual([post && idOf(post)])
})

test('without a room there is none to send, and a button sets it up', async () => {
  const { mo, sent } = await scene()

  const reply = await mo.say('/tip-of-the-day now')

  expect(reply.text).toBe('Nothing is set up for this yet.')
  expect((await mo.press('Set it up')).form?.fields.map(({ name }) => name)).toContain('time')
  expect(sent).toEqual([])
})

test.each([
  ['paused', '/tip-of-the-day pause until:2027-02-01'],
  ['stopped', '/tip-of-the-day stop'],
  ['switched off by another word', '/tip-of-the-day off'],
  ['in quiet hours', '/community quiet from:08:00 to:10:00'],
  ['on holiday', '/holiday add from:2027-01-04 to:2027-02-01 what:words'],
])('%s, nothing comes', async (_, line) => {
  const { mo, wait, got } = await scene()
  await mo.say(SET)

  await mo.say(line)
  await wait({ days: 3 })

  expect(got('general')).toEqual([])
})

test('quiet hours say that they hold it back', async () => {
  const { mo } = await scene()
  await mo.say(SET)

  const reply = await mo.say('/community quiet from:08:00 to:10:00')

  expect(reply.text).toContain('The tip of the day falls into them')
})

test('/stop offers moderators to end it, and setup to begin it', async () => {
  const { mo } = await scene()
  await mo.say(SET)

  expect(labels(await mo.say('/stop'))).toContain('The tip of the day')
  expect(labels(await mo.run('setup', { step: 'times' }))).toContain('A tip of the day')
})

test('members cannot set it', async () => {
  const { sam, wait, sent } = await scene()

  const reply = await sam.say(SET)
  await wait({ days: 2 })

  expect(reply.text).toContain('moderators')
  expect(sent).toEqual([])
})
