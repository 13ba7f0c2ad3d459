/** One date of a meeting moved, skipped, or held after all: what moderators say, and what the room hears. */
import { expect, test } from 'vitest'
import { labels, type Sent, world } from '../support/world.ts'

const CIRCLE = '/meeting add name:Tuesday Circle every:weekly days:tue time:19:00 zone:America/Chicago room:general'

async function scene(start?: string) {
  const one = await world(start)
  const mo = one.person('mo', { moderator: true })
  await mo.say(CIRCLE)
  const rule = async () => (await one.store.meetings('test:community:home'))[0]?.rule
  return { ...one, mo, rule }
}

const heard = (sent: readonly Sent[]) =>
  sent.map(({ at, reply }) => {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO('America/Chicago').toPlainDateTime()
    return `${local.toString({ smallestUnit: 'minute' })} ${reply.text.replace(/[:.] .*/s, '')}`
  })

test('one date moves: both times are said, the room is told, and the reminders come at the new time only', async () => {
  const { mo, wait, got } = await scene()

  const reply = await mo.say('/meeting move Tuesday Circle date:2027-01-05 to:2027-01-07 time:18:30')
  await wait({ days: 9 })

  expect(reply.text).toBe(
    'Tuesday Circle on Tue, Jan 5, 7:00 PM (Chicago) takes place on Thu, Jan 7, 6:30 PM (Chicago) instead. I’ve told #general. The next times:',
  )
  expect(reply.list).toEqual(
    ['Thu, Jan 7, 6:30 PM', 'Tue, Jan 12, 7:00 PM', 'Tue, Jan 19, 7:00 PM', 'Tue, Jan 26, 7:00 PM'].map((at) => `${at} (Chicago)`),
  )
  expect(got('general')[0]?.reply.text).toBe(
    'Tuesday Circle has moved, this once: it takes place Thu, Jan 7, 6:30 PM (Chicago) instead of Tue, Jan 5, 7:00 PM (Chicago).',
  )
  expect(heard(got('general')).slice(1)).toEqual([
    '2027-01-07T18:15 Tuesday Circle begins in 15 minutes',
    '2027-01-07T18:30 Tuesday Circle is starting now',
    '2027-01-12T18:45 Tuesday Circle begins in 15 minutes',
    '2027-01-12T19:00 Tuesday Circle is starting now',
  ])
})

test('what is left out stays as it is: only the hour, only the day, or the next one', async () => {
  const { mo } = await scene()

  const hour = await mo.say('/meeting move circle time:20:00')
  const day = await mo.say('/meeting move circle date:2027-01-12 to:2027-01-13')

  expect(hour.text).toContain('takes place on Tue, Jan 5, 8:00 PM (Chicago) instead')
  expect(day.text).toContain('takes place on Wed, Jan 13, 7:00 PM (Chicago) instead')
})

test('without a date or a time to go to, it asks', async () => {
  const { mo } = await scene()

  const asked = await mo.say('/meeting move circle')
  const reply = await mo.fill({ time: '20:00' })

  expect(asked.form?.fields.map(({ name }) => name)).toEqual(['to', 'time'])
  expect(reply.text).toContain('takes place on Tue, Jan 5, 8:00 PM')
})

test('it can be moved again, by its new date too, and back: each is a new revision', async () => {
  const { mo, rule, wait, got } = await scene()

  await mo.say('/meeting move circle date:2027-01-05 to:2027-01-07')
  expect((await rule())?.except).toEqual({ '2027-01-05': { to: '2027-01-07T19:00', revision: 1 } })
  await mo.say('/meeting move circle date:2027-01-07 to:2027-01-08')
  expect((await rule())?.except).toEqual({ '2027-01-05': { to: '2027-01-08T19:00', revision: 2 } })
  const back = await mo.say('/meeting move circle date:2027-01-05 to:2027-01-05')

  expect((await rule())?.except).toEqual({ '2027-01-05': { revision: 3 } })
  expect(back.text).toContain('back where it belongs: it takes place on Tue, Jan 5, 7:00 PM (Chicago), not on Fri, Jan 8')
  await wait({ days: 5 })
  expect(heard(got('general')).slice(3)).toEqual([
    '2027-01-05T18:45 Tuesday Circle begins in 15 minutes',
    '2027-01-05T19:00 Tuesday Circle is starting now',
  ])
})

test('moved after its reminder went out, it is reminded of again', async () => {
  const { mo, at, bot, wait, got } = await scene()
  at('2027-01-05T18:45-06:00[America/Chicago]')
  await bot.tick()

  await mo.say('/meeting move circle time:20:00')
  await wait({ hours: 3 })

  expect(heard(got('general'))).toEqual([
    '2027-01-05T18:45 Tuesday Circle begins in 15 minutes',
    '2027-01-05T18:45 Tuesday Circle has moved, this once',
    '2027-01-05T19:45 Tuesday Circle begins in 15 minutes',
    '2027-01-05T20:00 Tuesday Circle is starting now',
  ])
})

test('moved between due and sending, the reminder of the old time is not sent', async () => {
  const { mo, at, fallDue, got } = await scene()
  at('2027-01-05T18:45-06:00[America/Chicago]')
  await fallDue()

  await mo.say('/meeting move circle to:2027-01-06')

  expect(heard(got('general'))).toEqual(['2027-01-05T18:45 Tuesday Circle has moved, this once'])
})

test('a date that is none offers the nearest, and keeps where it should go', async () => {
  const { mo } = await scene()

  const reply = await mo.say('/meeting move circle date:2027-01-06 time:20:00')

  expect(reply.text).toBe('Tuesday Circle does not meet on Wednesday, January 6, 2027. The nearest dates are Tue, Jan 5 and Tue, Jan 12.')
  expect(labels(reply)).toEqual(['Move Tue, Jan 5', 'Move Tue, Jan 12'])
  expect((await mo.press('Move Tue, Jan 12')).text).toContain('takes place on Tue, Jan 12, 8:00 PM')
})

test('a move far ahead hides no nearer date', async () => {
  const { mo } = await scene()
  await mo.say('/meeting move circle date:2027-03-02 to:2027-01-06')

  const reply = await mo.say('/meeting skip circle date:2027-01-13')

  expect(reply.text).toContain('The nearest dates are Tue, Jan 12 and Tue, Jan 19.')
})

test('into the past it cannot go, nor to where it is', async () => {
  const { mo, rule, got } = await scene()

  const past = await mo.say('/meeting move circle to:2027-01-03')
  const same = await mo.say('/meeting move circle time:19:00')

  expect(past.text).toContain('Sun, Jan 3, 7:00 PM (Chicago) has gone by.')
  expect(past.form?.args).toMatchObject({ date: '2027-01-05' })
  expect(same.text).toContain('takes place on Tue, Jan 5, 7:00 PM (Chicago) already')
  expect((await rule())?.except).toBeUndefined()
  expect(got('general')).toEqual([])
})

test('an hour the clock change skips moves forward, and the reply says so', async () => {
  const { mo } = await scene('2027-03-08T08:00-06:00[America/Chicago]')

  const reply = await mo.say('/meeting move circle to:2027-03-14 time:02:30')

  expect(reply.text).toContain('takes place on Sun, Mar 14, 3:30 AM (Chicago)')
})

test('a skipped one is held after all by a press, in its own place, and the room is told', async () => {
  const { mo, wait, got } = await scene()

  await mo.say('/meeting skip circle')
  const reply = await mo.press('Hold it after all')
  await wait({ days: 2 })

  expect(reply.text).toBe('Tuesday Circle takes place after all on Tue, Jan 5, 7:00 PM (Chicago). I’ve told #general.')
  expect(heard(got('general'))).toEqual([
    '2027-01-04T08:00 Tuesday Circle does not take place on Tue, Jan 5, 7:00 PM (Chicago)',
    '2027-01-04T08:00 Tuesday Circle takes place after all',
    '2027-01-05T18:45 Tuesday Circle begins in 15 minutes',
    '2027-01-05T19:00 Tuesday Circle is starting now',
  ])
})

test('a moved one that is skipped and held again is where it was moved to', async () => {
  const { mo, wait, got } = await scene()
  await mo.say('/meeting move circle to:2027-01-06')
  await mo.say('/meeting skip circle date:2027-01-06')

  await mo.say('/meeting unskip circle')
  await wait({ days: 3 })

  expect(heard(got('general')).slice(3)).toEqual([
    '2027-01-06T18:45 Tuesday Circle begins in 15 minutes',
    '2027-01-06T19:00 Tuesday Circle is starting now',
  ])
})

test('the only date there is, skipped and held again, is still reminded of', async () => {
  const { mo, wait, got } = await scene()
  await mo.say('/meeting add name:Picnic every:once date:2027-01-09 time:12:00 zone:America/Chicago room:meetings')

  await mo.say('/meeting skip Picnic')
  await mo.press('Hold it after all')
  await wait({ days: 6 })

  expect(heard(got('meetings')).slice(2)).toEqual([
    '2027-01-09T11:45 Picnic begins in 15 minutes',
    '2027-01-09T12:00 Picnic is starting now',
  ])
})

test('where nothing is skipped there is nothing to hold; where several are, it asks which', async () => {
  const { mo } = await scene()
  const none = await mo.say('/meeting unskip circle')
  await mo.say('/meeting skip circle')
  await mo.say('/meeting skip circle')

  const reply = await mo.say('/meeting unskip circle date:2027-02-02')

  expect(none.text).toBe('No date of Tuesday Circle is skipped. The next one is on Tue, Jan 5, 7:00 PM (Chicago).')
  expect(labels(reply)).toEqual(['Tue, Jan 5', 'Tue, Jan 12'])
  expect((await mo.press('Tue, Jan 12')).text).toContain('takes place after all on Tue, Jan 12')
})

test('members cannot move a meeting', async () => {
  const { person } = await scene()

  expect((await person('sam').say('/meeting move circle time:20:00')).text).toContain('for moderators')
})
