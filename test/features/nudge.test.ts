import { expect, test } from 'vitest'
import { labels, type Sent, world } from '../support/world.ts'

/** Sam, who lives by Chicago's clock. */
async function scene(start?: string) {
  const one = await world(start)
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago')
  const record = async () => (await one.store.person(one.store.keyOf(sam.address))).record
  return { ...one, sam, record }
}

/** When each came, on a clock on the wall. */
const wall = (sent: readonly Sent[], zone = 'America/Chicago') =>
  sent.map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }))

test('alone it says what a nudge is and offers hours', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/nudge')

  expect(labels(reply)).toEqual(['08:00', '12:30', '18:00', '21:00'])
  expect((await sam.press('21:00')).text).toContain('The first one comes Mon, Jan 4, 9:00 PM (Chicago).')
})

test('it comes every day at the member’s own hour, to the member alone, with moods to press', async () => {
  const { sam, wait, got, sent } = await scene()
  await sam.say('/nudge 9pm')

  await wait({ days: 3 })

  expect(wall(got('sam'))).toEqual(['2027-01-04T21:00', '2027-01-05T21:00', '2027-01-06T21:00'])
  expect(sent.filter(({ to }) => to !== 'sam')).toEqual([])
  expect(got('sam')[0]?.reply.buttons).toMatchObject([
    { label: 'Good', run: 'checkin', args: { mood: 'good' } },
    { label: 'Okay' },
    { label: 'Hard' },
    { label: 'Struggling' },
    { label: 'I slipped' },
    { label: 'In an hour', run: 'nudge snooze' },
  ])
})

test('its button checks in', async () => {
  const { sam, wait, got, record } = await scene()
  await sam.say('/nudge 21:00')
  await wait({ hours: 14 })
  const button = got('sam')[0]?.reply.buttons?.[2]

  await sam.run(button && 'run' in button ? button.run : '', button && 'run' in button ? button.args : {}, { pressed: true })

  expect((await record()).checkins).toMatchObject([{ mood: 'hard', day: '2027-01-04' }])
})

test('an hour that has gone by today begins tomorrow, said plainly', async () => {
  const { sam } = await scene()

  const past = await sam.say('/nudge 07:30')
  const ahead = await sam.say('/nudge 08:30')

  expect(past.text).toContain('The first one comes Tue, Jan 5, 7:30 AM (Chicago). That hour has gone by today, so it begins tomorrow.')
  expect(ahead.text).toContain('The first one comes Mon, Jan 4, 8:30 AM (Chicago).')
  expect(ahead.text).not.toContain('tomorrow')
})

test('without a known clock it asks whose, with the community’s filled in', async () => {
  const { person, wait, got } = await world()
  await person('mo', { moderator: true }).say('/setup zone:America/Chicago')
  const kim = person('kim')

  const asked = await kim.say('/nudge 21:00')
  const reply = await kim.fill({ zone: 'London' })
  await wait({ days: 1 })

  expect(asked.form?.fields).toMatchObject([{ name: 'zone', optional: false, value: 'America/Chicago' }])
  expect(reply.text).toContain('9:00 PM (London)')
  expect(wall(got('kim'), 'Europe/London')).toEqual(['2027-01-04T21:00'])
})

test('an impossible clock is refused, and the hour is kept', async () => {
  const { sam, record } = await scene()

  const reply = await sam.say('/nudge time:21:00 zone:Atlantis/Deep')
  await sam.fill({ zone: 'Asia/Tokyo' })

  expect(reply.text).toContain('I don’t know the time zone “Atlantis/Deep”')
  expect((await record()).nudge).toEqual({ time: '21:00', zone: 'Asia/Tokyo' })
})

test('set again it moves: there is never a second one', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/nudge 21:00')
  await sam.say('/nudge')

  await sam.press('18:00')
  await wait({ days: 2 })

  expect(wall(got('sam'))).toEqual(['2027-01-04T18:00', '2027-01-05T18:00'])
})

test('a new clock alone keeps the hour, a new hour alone keeps the clock', async () => {
  const { sam, record } = await scene()
  await sam.say('/nudge 21:00')

  await sam.say('/nudge zone:Asia/Tokyo')
  const moved = (await record()).nudge
  await sam.say('/nudge 22:00')

  expect(moved).toEqual({ time: '21:00', zone: 'Asia/Tokyo' })
  expect((await record()).nudge).toEqual({ time: '22:00', zone: 'Asia/Tokyo' })
})

test('it keeps its hour over both clock changes', async () => {
  for (const start of ['2027-03-13T08:00-06:00[America/Chicago]', '2027-11-06T08:00-05:00[America/Chicago]']) {
    const { sam, wait, got } = await scene(start)
    await sam.say('/nudge 21:00')

    await wait({ days: 3 })

    expect(wall(got('sam')).map((at) => at.slice(11))).toEqual(['21:00', '21:00', '21:00'])
  }
})

test('it shows what is set and when the next one comes', async () => {
  const { sam } = await scene()
  await sam.say('/nudge 21:00')

  const reply = await sam.say('/nudge')

  expect(reply.text).toContain('The next one comes Mon, Jan 4, 9:00 PM (Chicago).')
  expect(reply.facts?.map(({ value }) => value)).toEqual(['21:00', 'Chicago'])
  expect(labels(reply)).toEqual(['08:00', '12:30', '18:00', 'Pause for a week', 'Stop it'])
})

test('paused it is silent until the date, then comes again, as it said', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/nudge 21:00')

  const reply = await sam.say('/nudge pause until:2027-01-07')
  const shown = await sam.say('/nudge')
  await wait({ days: 4 })

  expect(reply.text).toContain('the next one comes Thu, Jan 7, 9:00 PM (Chicago)')
  expect(shown.text).toBe('Your nudge is paused. The next one comes Thu, Jan 7, 9:00 PM (Chicago).')
  expect(wall(got('sam'))).toEqual(['2027-01-07T21:00'])
})

test('a paused one can be started again at once', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/nudge 21:00')
  await sam.press('Pause for a week')

  await sam.press('Start again now')
  await wait({ days: 1 })

  expect(wall(got('sam'))).toEqual(['2027-01-04T21:00'])
})

test('a pause that ends today or before is no pause, and is not stored', async () => {
  const { sam, record } = await scene()
  await sam.say('/nudge 21:00')

  const reply = await sam.say('/nudge pause until:today')

  expect(reply.text).toContain('That date isn’t ahead of us')
  expect(reply.form?.fields).toMatchObject([{ name: 'until' }])
  expect((await record()).nudge?.pausedUntil).toBeUndefined()
})

test('stopped it never comes again, and the address it was kept for is gone', async () => {
  const { sam, wait, got, record, store } = await scene()
  await sam.say('/nudge 21:00')
  expect((await record()).address).toBe(sam.address)

  await sam.say('/nudge stop')
  await wait({ days: 3 })

  expect(got('sam')).toEqual([])
  expect(await store.timers(store.keyOf(sam.address))).toEqual([])
  expect(await record()).not.toHaveProperty('address')
  expect(await record()).not.toHaveProperty('nudge')
  expect((await sam.say('/nudge stop')).text).toContain('You have no nudge set.')
})

test('more than two hours late it is not sent, and the next day is as usual', async () => {
  const { sam, at, bot, wait, got } = await scene()
  await sam.say('/nudge 21:00')

  at('2027-01-04T23:01-06:00[America/Chicago]')
  await bot.tick()
  const late = got('sam').length
  await wait({ days: 1 })

  expect(late).toBe(0)
  expect(wall(got('sam'))).toEqual(['2027-01-05T21:00'])
})

test('within two hours it still comes', async () => {
  const { sam, at, bot, got } = await scene()
  await sam.say('/nudge 21:00')

  at('2027-01-04T22:59-06:00[America/Chicago]')
  await bot.tick()

  expect(got('sam')).toHaveLength(1)
})

test('members each have their own hour, and nobody gets another’s', async () => {
  const { sam, person, wait, got } = await scene()
  await sam.say('/nudge 21:00')
  await person('kim').say('/nudge time:07:15 zone:Europe/London')
  await person('lee').say('/nudge time:21:00 zone:America/Chicago')

  await wait({ days: 1 })

  expect(wall(got('sam'))).toEqual(['2027-01-04T21:00'])
  expect(wall(got('kim'), 'Europe/London')).toEqual(['2027-01-05T07:15'])
  expect(wall(got('lee'))).toEqual(['2027-01-04T21:00'])
})

test('one who stops leaves the others’ as they are', async () => {
  const { sam, person, wait, got } = await scene()
  const kim = person('kim')
  await sam.say('/nudge 21:00')
  await kim.say('/nudge time:21:00 zone:America/Chicago')

  await sam.say('/nudge stop')
  await wait({ days: 1 })

  expect(got('sam')).toEqual([])
  expect(got('kim')).toHaveLength(1)
})

test('the export shows the address and the timer while they are kept, and neither once it is stopped', async () => {
  const { sam } = await scene()
  await sam.say('/nudge 21:00')
  const during = JSON.parse((await sam.say('/export')).file?.body ?? '{}')

  await sam.say('/nudge stop')
  const after = JSON.parse((await sam.say('/export')).file?.body ?? '{}')

  expect(during).toMatchObject({ address: sam.address, nudge: { time: '21:00' }, timers: [{ job: 'nudge' }] })
  expect(after).not.toHaveProperty('address')
  expect(after).not.toHaveProperty('nudge')
  expect(after.timers).toEqual([])
})

test('a nudge that went out already is taken back by nothing, but one set twice comes once', async () => {
  const { sam, wait, bot, got } = await scene()
  await Promise.all([sam.say('/nudge 21:00'), sam.say('/nudge 21:00')])

  await wait({ days: 1 })
  await bot.tick()

  expect(got('sam')).toHaveLength(1)
})

test('a pause for a week is a week', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/nudge 21:00')

  await sam.press('Pause for a week')
  await wait({ days: 8 })

  expect(wall(got('sam'))).toEqual(['2027-01-11T21:00'])
})

test('a moment in the next year says so', async () => {
  const { sam } = await scene('2026-12-31T22:00-06:00[America/Chicago]')

  expect((await sam.say('/nudge 21:00')).text).toContain('The first one comes Fri, Jan 1, 2027, 9:00 PM (Chicago).')
})

test.for([
  ['/nudge pause for a week', 'Mon, Jan 11'],
  ['/nudge pause until:3 days', 'Thu, Jan 7'],
  ['/nudge pause two weeks', 'Mon, Jan 18'],
  ['/nudge pause until Friday', 'Fri, Jan 8'],
  ['/nudge pause till 31 Jan', 'Sun, Jan 31'],
] as const)('%s', async ([line, day]) => {
  const { sam } = await scene()
  await sam.say('/nudge 21:00')

  expect((await sam.say(line)).text).toContain(`the next one comes ${day}, 9:00 PM`)
})

test('a pause without a date asks how long, and one press settles it', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/nudge 21:00')

  const asked = await sam.say('/nudge pause')
  await sam.press('Three days')
  await wait({ days: 4 })

  expect(labels(asked)).toEqual(['A day', 'Three days', 'A week', 'Two weeks'])
  expect(wall(got('sam'))).toEqual(['2027-01-07T21:00'])
})

test('off stops it, and on begins it', async () => {
  const { sam, record } = await scene()
  await sam.say('/nudge 21:00')

  const off = await sam.say('/nudge off')
  const on = await sam.say('/nudge on')

  expect(off.text).toContain('Stopped.')
  expect(await record()).not.toHaveProperty('nudge')
  expect(labels(on)).toContain('21:00')
})

test('/stop offers what can be stopped, and only that', async () => {
  const { sam, person, record } = await scene()
  const mo = person('mo', { moderator: true })
  const nothing = await sam.say('/stop')
  await mo.say('/encouragement set time:9am zone:Chicago')
  await mo.say('/listen on')
  await sam.say('/nudge 21:00')

  const hers = await mo.say('/stop')
  const his = await sam.say('/stop')
  await sam.press('My daily nudge')

  expect(nothing.text).toContain('there is nothing to stop')
  expect(labels(hers)).toEqual(['The daily encouragement', 'Listening in this room', 'Forget me'])
  expect(labels(his)).toEqual(['My daily nudge', 'Forget me'])
  expect(await record()).not.toHaveProperty('nudge')
})
