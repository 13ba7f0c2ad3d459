/** What follows a danger: a question later on, an urge's timer, and a day without cheer. */
import { expect, onTestFinished, test } from 'vitest'
import { DM_CLOSED, labels, world } from '../support/world.ts'

const DANGER = 'I will hang myself tonight'

async function scene() {
  const one = await world()
  onTestFinished(one.close)
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago streak:on')
  sam.goes('dm')
  const key = one.store.keyOf(sam.address)
  return { ...one, sam, key }
}

test.each([
  [DANGER, [1, 24]],
  ['I want to die', [24, 72]],
] as const)('after “%s” a question comes twice, only after a yes, and leaves nothing', async (words, hours) => {
  const { sam, key, got, store, wait, now } = await scene()
  await sam.say(words)
  await sam.press('More support')
  await sam.press('Check on me later')
  expect(await store.timers(key)).toEqual([])
  const begun = now()

  await sam.press('Yes, please')
  await wait({ hours: 80 })

  expect(got('sam').map(({ at, reply }) => [begun.until(Temporal.Instant.from(at)).total('hours'), reply.text])).toEqual(
    hours.map((hour) => [hour, 'Checking in, as you asked. How are you now?']),
  )
  expect(await store.timers(key)).toEqual([])
  expect(await store.ledger(key)).toEqual([])
})

test('a no, or a stop, means that nothing comes', async () => {
  const { sam, got, wait } = await scene()

  await sam.run('follow', { level: '4' })
  await sam.press('No, thanks')
  await sam.run('follow', { level: '4', sure: 'yes' })
  await sam.press('Don’t ask again')
  await wait({ hours: 30 })

  expect(got('sam')).toEqual([])
})

test('a question that would come days late does not come, and that is written down nowhere', async () => {
  const { sam, key, got, store, at, bot } = await scene()
  await sam.run('follow', { level: '4', sure: 'yes' })

  at('2027-01-09T08:00-06:00[America/Chicago]')
  await bot.tick()

  expect(got('sam')).toEqual([])
  expect(await store.ledger(key)).toEqual([])
})

test('who cannot be reached is told of a message, and not of which', async () => {
  const { sam, refuse, wait } = await scene()
  await sam.run('follow', { level: '4', sure: 'yes' })
  refuse(sam.address, DM_CLOSED)
  await wait({ hours: 2 })
  refuse(sam.address)

  await sam.say('/history')

  expect(JSON.stringify(sam.replies())).toContain('A message,')
})

test('an urge said to the bot gets ways through it and a timer of fifteen minutes', async () => {
  const { sam, got, wait, store, key } = await scene()
  const card = await sam.say('I have a craving')
  expect(labels(card).slice(0, 4)).toEqual(['Fifteen minutes', 'Surf it', 'Put it off', 'Hungry, angry, lonely, tired?'])

  await sam.press('Fifteen minutes')
  await wait({ minutes: 15 })

  expect(got('sam').map(({ reply }) => reply.text)).toEqual(['The fifteen minutes are over. How is it now?'])
  expect(await store.timers(key)).toEqual([])
  expect(await store.ledger(key)).toEqual([])
})

test('a lapse gets what matters after one', async () => {
  const { sam } = await scene()

  expect((await sam.say('I relapsed')).text).toContain('please don’t be alone with it, and have naloxone in reach')
})

test('its card begins in many ways; in the day after a danger, in its own', async () => {
  const { sam } = await scene()
  const titles = new Set<string | undefined>()
  for (let time = 0; time < 20; time++) titles.add((await sam.say('I relapsed')).title)

  await sam.say(DANGER)

  expect(titles.size).toBeGreaterThan(8)
  expect((await sam.say('I relapsed')).title).toBe('Thank you for telling me')
})

test('a way through an urge can be taken step by step', async () => {
  const { sam } = await scene()
  await sam.say('/urge')

  for (const [label, title] of [
    ['Surf it', 'Surfing an urge'],
    ['Put it off', 'Putting it off'],
  ] as const) {
    await sam.say('/urge')
    await sam.press(label)
    expect((await sam.press('Step by step')).title).toContain(`${title}, step 1`)
  }
})

test('in the day after a danger no nudge comes and no days in a row are shown; then they are back', async () => {
  const { sam, key, got, wait, store, bot } = await scene()
  await sam.say('/nudge time:12:00 zone:America/Chicago')
  await sam.say(DANGER)
  await bot.settle()

  await wait({ hours: 20 })
  const checkin = await sam.say('/checkin good')
  expect(checkin.text).toBe('I’ve kept your check-in. Thank you for telling me.')
  expect(JSON.stringify([checkin.facts, (await sam.say('/history')).facts])).not.toContain('in a row')
  expect(got('sam')).toEqual([])
  expect((await store.ledger(key)).map(({ reason }) => reason)).toEqual(['quiet'])

  await wait({ hours: 9 })
  expect(got('sam')).toHaveLength(1)
  expect(JSON.stringify((await sam.say('/checkin good')).facts)).toContain('in a row')
})

test('after “I’m OK” nothing is held back', async () => {
  const { sam, got, wait, bot } = await scene()
  await sam.say('/nudge time:12:00 zone:America/Chicago')
  await sam.say(DANGER)
  await bot.settle()

  await sam.press('I’m OK')
  await wait({ hours: 5 })

  expect(got('sam')).toHaveLength(1)
})

test('what is remembered is gone after a day', async () => {
  const { sam, store, bot, db, wait, now } = await scene()
  await sam.say(DANGER)
  await bot.settle()
  expect(await db.selectFrom('calm').selectAll().execute()).toHaveLength(1)

  await wait({ hours: 24 })
  await store.purge(now())

  expect(await db.selectFrom('calm').selectAll().execute()).toEqual([])
})

test('/privacy says plainly whether there is listening and whether there are alerts', async () => {
  const { sam, person } = await scene()
  const mo = person('mo', { moderator: true })
  sam.goes('general')
  expect((await sam.say('/privacy')).list?.join(' ')).toMatch(/I listen in no room here.*Alerts are off/)

  await mo.say('/listen to:on room:general')
  await mo.say('/alerts to:on room:moderators')

  expect((await sam.say('/privacy')).list?.join(' ')).toMatch(/what is said in: #general.*Alerts are on.*none of the words/)
  await sam.press('No unasked words')
  expect((await sam.say('/privacy')).list?.join(' ')).toContain('You have opted out')
})

test('switching alerts on is said in the rooms that are listened to', async () => {
  const { person, got, bot } = await scene()
  const mo = person('mo', { moderator: true })
  await mo.say('/listen to:on room:general')

  await mo.say('/alerts to:on room:moderators')
  await mo.say('/alerts off')
  await bot.settle()

  expect(got('general').map(({ reply }) => reply.text.slice(0, 40))).toEqual([
    'The moderators have asked me to listen i',
    'The moderators have asked to be told whe',
    'The moderators are no longer told when w',
  ])
})
