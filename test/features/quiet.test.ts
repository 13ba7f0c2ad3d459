/** Quiet hours: a member's own and a community's, over midnight and through clock changes. */
import { expect, test } from 'vitest'
import { isQuiet, quietUntil } from '../../src/core/time/hours.ts'
import { labels, type Sent, world } from '../support/world.ts'

const CHICAGO = 'America/Chicago'
const CIRCLE = '/meeting add name:Circle every:daily time:22:30 zone:America/Chicago room:general'

async function scene(start?: string) {
  const one = await world(start)
  const mo = one.person('mo', { moderator: true })
  const sam = one.person('sam')
  await mo.say(`/setup zone:${CHICAGO}`)
  await sam.say(`/settings zone:${CHICAGO}`)
  const record = async () => (await one.store.person(one.store.keyOf(sam.address))).record
  const reasons = async () => (await one.store.ledger(one.store.keyOf(sam.address))).map(({ reason, state }) => reason ?? state)
  return { ...one, mo, sam, record, reasons }
}

const clock = (sent: readonly Sent[]) =>
  sent.map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO(CHICAGO).toPlainDateTime().toString({ smallestUnit: 'minute' }))
const at = (moment: string) => Temporal.ZonedDateTime.from(moment).toInstant()

test('hours go over midnight; the first minute is quiet, the last no longer is', () => {
  const night = { from: '22:00', to: '07:00' }
  const quiet = ['21:59', '22:00', '23:59', '00:00', '06:59', '07:00', '12:00'].filter((time) =>
    isQuiet(night, CHICAGO, at(`2027-01-04T${time}[America/Chicago]`)),
  )

  expect(quiet).toEqual(['22:00', '23:59', '00:00', '06:59'])
})

test('they end by the clock on the wall, on the days it changes too', () => {
  const ends = (hours: { from: string; to: string }, moment: string) =>
    quietUntil(hours, CHICAGO, at(moment)).toZonedDateTimeISO(CHICAGO).toString({ smallestUnit: 'minute', timeZoneName: 'never' })

  expect(ends({ from: '22:00', to: '07:00' }, '2027-03-13T23:00-06:00[America/Chicago]')).toBe('2027-03-14T07:00-05:00')
  expect(ends({ from: '22:00', to: '07:00' }, '2027-11-07T01:30-06:00[America/Chicago]')).toBe('2027-11-07T07:00-06:00')
  expect(ends({ from: '22:00', to: '01:30' }, '2027-11-07T01:15-05:00[America/Chicago]')).toBe('2027-11-07T01:30-05:00')
  expect(ends({ from: '22:00', to: '01:30' }, '2027-11-07T01:15-06:00[America/Chicago]')).toBe('2027-11-07T01:30-06:00')
  expect(ends({ from: '13:00', to: '14:00' }, '2027-01-04T13:30-06:00[America/Chicago]')).toBe('2027-01-04T14:00-06:00')
})

test('in a member’s quiet hours neither nudge nor reminder comes, and setting them says so', async () => {
  const { mo, sam, wait, got, reasons } = await scene()
  await mo.say(CIRCLE)
  await sam.say('/nudge 23:00')
  await sam.say('/meeting remind Circle')

  const reply = await sam.say('/quiet from:22:00 to:07:00')
  await wait({ days: 2 })

  expect(reply.text).toBe(
    'Done. From 22:00 to 07:00 (Chicago) I send you nothing by direct message. A reminder you set falls into them and won’t come. Your nudge falls into them, so it won’t come; /nudge gives it another hour.',
  )
  expect(got('sam')).toEqual([])
  expect(await reasons()).toEqual(['quiet', 'quiet', 'quiet', 'quiet'])
  expect(clock(got('general')).length).toBeGreaterThan(2)
})

test('a nudge or a reminder set into them is told so at once', async () => {
  const { mo, sam } = await scene()
  await mo.say(CIRCLE)
  await sam.say('/quiet from:22:00 to:07:00')

  const note = 'That is within your quiet hours (22:00 to 07:00), so it won’t come. /quiet changes them.'
  expect((await sam.say('/nudge 23:00')).text).toContain(note)
  expect((await sam.say('/nudge 21:00')).text).not.toContain('quiet')
  expect((await sam.say('/meeting remind Circle')).text).toContain(note)
  expect((await sam.say('/meeting remind meeting:Circle before:60')).text).not.toContain('quiet')
})

test('one that is late into them does not come', async () => {
  const { sam, at, bot, got, reasons } = await scene()
  await sam.say('/quiet from:22:00 to:07:00')
  await sam.say('/nudge 21:00')

  at('2027-01-04T22:30-06:00[America/Chicago]')
  await bot.tick()

  expect(got('sam')).toEqual([])
  expect(await reasons()).toEqual(['quiet'])
})

test('set between due and sending, they are kept', async () => {
  const { sam, at, fallDue, got, reasons } = await scene()
  await sam.say('/nudge 21:00')
  at('2027-01-04T21:00-06:00[America/Chicago]')
  await fallDue()

  await sam.say('/quiet from:20:00 to:07:00')

  expect(got('sam')).toEqual([])
  expect(await reasons()).toEqual(['quiet'])
})

test('on the night the clock goes forward, what is behind the quiet hours comes', async () => {
  const { sam, wait, got } = await scene('2027-03-13T12:00-06:00[America/Chicago]')
  await sam.say('/quiet from:22:00 to:07:00')

  await sam.say('/nudge 07:00')
  await wait({ days: 1 })

  expect(clock(got('sam'))).toEqual(['2027-03-14T07:00'])
})

test('news of a meeting waits for the morning', async () => {
  const { mo, sam, at, wait, got } = await scene()
  await mo.say(CIRCLE)
  await sam.say('/meeting remind meeting:Circle before:60')
  await sam.say('/quiet from:22:00 to:07:00')
  at('2027-01-04T23:00-06:00[America/Chicago]')

  await mo.say('/meeting skip Circle date:2027-01-05')
  await wait({ hours: 12 })

  expect(clock(got('sam'))).toEqual(['2027-01-05T07:00'])
  expect(got('sam')[0]?.reply.text).toBe('Circle does not take place on Tue, Jan 5, 10:30 PM (Chicago).')
})

test('alone it says what there is; off, things come again', async () => {
  const { sam, wait, got, record } = await scene()
  const none = await sam.say('/quiet')
  expect(labels(none)).toEqual(['22:00 to 07:00', '21:00 to 09:00'])
  await sam.press('22:00 to 07:00')
  await sam.say('/nudge 23:00')

  const set = await sam.say('/quiet')
  const off = await sam.say('/quiet off')
  await wait({ days: 1 })

  expect(set.text).toBe('Your quiet hours are 22:00 to 07:00 (Chicago). I send you nothing then.')
  expect(off.text).toContain('off')
  expect(await record()).not.toHaveProperty('quiet')
  expect(clock(got('sam'))).toEqual(['2027-01-04T23:00'])
  expect((await sam.say('/quiet off')).text).toBe('There are no quiet hours set.')
})

test('half of it is asked for, two the same are refused, and an unknown clock is asked for', async () => {
  const { sam, person, record } = await scene()

  expect((await sam.say('/quiet from:22:00')).form?.fields).toMatchObject([{ name: 'to', optional: false }])
  expect((await sam.say('/quiet from:22:00 to:22:00')).text).toContain('These two are the same.')
  expect(await record()).not.toHaveProperty('quiet')
  const kim = person('kim')
  const asked = await kim.say('/quiet from:22:00 to:07:00')
  const reply = await kim.fill({ zone: 'London' })

  expect(asked.form?.fields).toMatchObject([{ name: 'zone', value: CHICAGO }])
  expect(reply.text).toContain('From 22:00 to 07:00 (London)')
})

test('they follow the one clock that is set, and another is not taken in silence', async () => {
  const { mo, sam, record } = await scene()

  const mine = await sam.say('/quiet from:22:00 to:07:00 zone:Asia/Tokyo')
  const ours = await mo.say('/community quiet from:22:00 to:07:00 zone:Asia/Tokyo')

  expect(mine.text).toContain('Your quiet hours follow your own clock, Chicago; /settings zone changes it')
  expect(ours.text).toContain('this community’s clock, Chicago; /setup changes it')
  expect(await record()).toMatchObject({ zone: CHICAGO })
  expect(await record()).not.toHaveProperty('quiet')
})

test('in a community’s quiet hours its daily words wait, its meetings do not', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(CIRCLE)
  await mo.say('/encouragement set time:23:00 room:meetings')

  const reply = await mo.say('/community quiet from:22:00 to:07:00')
  const prompt = await mo.say('/prompt set time:06:00 room:meetings')
  await wait({ days: 1 })

  expect(reply.text).toBe(
    'Done. From 22:00 to 07:00 (Chicago) I post no encouragement, question or tip here; meetings keep their times. The daily encouragement falls into them, so it won’t come; /encouragement set gives it another hour.',
  )
  expect(prompt.text).toContain('That is within the quiet hours here (22:00 to 07:00), so it won’t come.')
  expect(got('meetings')).toEqual([])
  expect(clock(got('general'))).toEqual(['2027-01-04T22:15', '2027-01-04T22:30'])
  await mo.say('/community quiet off')
  await wait({ hours: 23 })
  expect(clock(got('meetings'))).toEqual(['2027-01-05T23:00', '2027-01-06T06:00'])
})

test('members cannot set a community’s', async () => {
  const { sam } = await scene()

  expect((await sam.say('/community quiet from:22:00 to:07:00')).text).toContain('for moderators')
})
