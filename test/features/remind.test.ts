/** Reminders a member sets for themselves: by direct message, at their own distance, following the meeting wherever it goes. */
import ical from 'ical.js'
import { expect, test } from 'vitest'
import { labels, type Sent, world } from '../support/world.ts'

const CHICAGO = 'America/Chicago'
const CIRCLE = '/meeting add name:Circle every:weekly days:tue time:19:00 zone:America/Chicago room:general link:https://meet.example/x'
const STEPS = '/meeting add name:Steps every:weekly days:wed time:07:00 zone:America/Chicago room:general'

/** Mo, who moderates, and Sam, on a Monday at eight in Chicago; Circle is on Tuesday evenings, Steps on Wednesday mornings. */
async function scene(start?: string) {
  const one = await world(start)
  const mo = one.person('mo', { moderator: true })
  const sam = one.person('sam')
  await mo.say(CIRCLE)
  await mo.say(STEPS)
  const record = async () => (await one.store.person(one.store.keyOf(sam.address))).record
  const timers = async () => one.store.timers(one.store.keyOf(sam.address))
  return { ...one, mo, sam, record, timers }
}

const told = (sent: readonly Sent[]) =>
  sent.map(({ at, reply }) => {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(CHICAGO).toPlainDateTime()
    return `${local.toString({ smallestUnit: 'minute' })} ${reply.text}`
  })

test('a quarter of an hour before it begins, to the member alone, with the way in', async () => {
  const { sam, wait, got, sent } = await scene()

  const reply = await sam.say('/meeting remind Circle')
  await wait({ days: 9 })

  expect(reply.to).not.toBe('room')
  expect(reply.text).toBe(
    'Done. 15 minutes before Circle begins, I’ll tell you by direct message. The next one comes Tue, Jan 5, 6:45 PM (Chicago). Nobody else sees this.',
  )
  expect(told(got('sam'))).toEqual([
    '2027-01-05T18:45 Circle begins in 15 minutes: Tue, Jan 5, 7:00 PM (Chicago). You’re welcome as you are.',
    '2027-01-12T18:45 Circle begins in 15 minutes: Tue, Jan 12, 7:00 PM (Chicago). You’re welcome as you are.',
  ])
  expect(got('sam')[0]?.reply.buttons).toMatchObject([{ label: 'How to join', run: 'meeting join' }])
  expect(sent.filter(({ reply }) => JSON.stringify(reply).includes('sam'))).toEqual([])
})

test('with a file for the member’s calendar, each date an event of its own', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/meeting remind Circle')
  await wait({ days: 9 })

  const files = got('sam').map(({ reply }) => reply.file)
  const events = files.map(
    (file) => new ical.Event(new ical.Component(ical.parse(file?.body ?? '')).getFirstSubcomponent('vevent') ?? undefined),
  )

  expect(files[0]).toMatchObject({ name: 'meeting.ics', type: 'text/calendar', extra: true })
  expect(events.map(({ summary }) => summary)).toEqual(['Circle', 'Circle'])
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2027-01-06T01:00:00Z', '2027-01-13T01:00:00Z'])
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2)
})

test('at the member’s own distance: a day, an hour and a half, or just when it begins', async () => {
  for (const [before, at, words] of [
    ['1440', '2027-01-04T19:00', 'Circle begins in 1 day'],
    ['90', '2027-01-05T17:30', 'Circle begins in 1 hour, 30 minutes'],
    ['0', '2027-01-05T19:00', 'Circle is starting now.'],
  ] as const) {
    const { sam, wait, got } = await scene()

    await sam.say(`/meeting remind meeting:Circle before:${before}`)
    await wait({ days: 2 })

    expect(told(got('sam'))).toEqual([expect.stringContaining(`${at} ${words}`)])
  }
})

test.each([
  [
    'moves',
    'Circle',
    '/meeting move meeting:Circle time:18:00',
    'The next one comes Tue, Jan 5, 5:45 PM (Chicago).',
    '2027-01-05T23:45:00Z',
  ],
  [
    'is added',
    'all',
    '/meeting add name:Walk every:once date:2027-01-04 time:12:00',
    'The next one comes Mon, Jan 4, 11:45 AM (Chicago).',
    '2027-01-04T17:45:00Z',
  ],
])('a meeting that %s at the very moment a reminder is set is reminded of as it is now', async (_, which, change, said, due) => {
  const { mo, sam, store, timers } = await scene()
  const { commit } = store
  store.commit = async (changes, owners) => {
    store.commit = commit
    await mo.say(change)
    return commit(changes, owners)
  }

  const reply = await sam.say(`/meeting remind ${which}`)

  expect(reply.text).toContain(said)
  expect((await timers()).map(({ due }) => due.toString())).toEqual([due])
})

test('more than a day before is refused, and what was given is kept', async () => {
  const { sam, timers } = await scene()

  const reply = await sam.say('/meeting remind meeting:Circle before:2000')

  expect(reply.form?.fields).toMatchObject([{ name: 'before', value: '2000' }])
  expect(await timers()).toEqual([])
})

test('all of them, also one that is added later', async () => {
  const { mo, sam, wait, got } = await scene()
  await sam.say('/meeting remind all')
  await mo.say('/meeting add name:Walk every:once date:2027-01-06 time:12:00 zone:America/Chicago room:general')

  await wait({ days: 3 })

  expect(told(got('sam')).map((line) => line.replace(/ begins.*/, ''))).toEqual([
    '2027-01-05T18:45 Circle',
    '2027-01-06T06:45 Steps',
    '2027-01-06T11:45 Walk',
  ])
})

test('two that begin at once are both told, each with its own way in', async () => {
  const { mo, sam, wait, got } = await scene()
  await mo.say('/meeting add name:Quiet every:weekly days:tue time:19:00 zone:America/Chicago room:general')
  await sam.say('/meeting remind all')

  await wait({ days: 1, hours: 12 })

  expect(
    told(got('sam'))
      .map((line) => line.replace(/ begins.*/, ''))
      .toSorted(),
  ).toEqual(['2027-01-05T18:45 Circle', '2027-01-05T18:45 Quiet'])
})

test('set before there is any meeting, it waits for the first', async () => {
  const { person, wait, got } = await world()
  const mo = person('mo', { moderator: true })
  const sam = person('sam')

  const reply = await sam.say('/meeting remind all')
  await mo.say(CIRCLE)
  await wait({ days: 2 })

  expect(reply.text).toContain('Nothing is planned just now. Once there is a date, I’ll remind you.')
  expect(told(got('sam'))).toEqual([expect.stringContaining('2027-01-05T18:45 Circle begins')])
})

test('all of them, when the only one there was is over and another is added', async () => {
  const { person, wait, got } = await world()
  const mo = person('mo', { moderator: true })
  const sam = person('sam')
  await mo.say('/meeting add name:Walk every:once date:2027-01-05 time:12:00 zone:America/Chicago room:general')
  await sam.say('/meeting remind all')
  await wait({ days: 3 })

  await mo.say(CIRCLE)
  await wait({ days: 6 })

  expect(told(got('sam')).map((line) => line.replace(/ begins.*/, ''))).toEqual(['2027-01-05T11:45 Walk', '2027-01-12T18:45 Circle'])
})

test('one has its own distance beside all, and one can be left out', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/meeting remind all')
  await sam.say('/meeting remind meeting:Circle before:60')
  const left = await sam.say('/meeting remind meeting:Steps turn:off')

  await wait({ days: 9 })

  expect(left.text).toBe('Done. I’ll remind you of all meetings but Steps.')
  expect(told(got('sam')).map((line) => line.replace(/:.*/, ''))).toEqual(['2027-01-05T18', '2027-01-12T18'])
  expect(told(got('sam'))[0]).toContain('Circle begins in 1 hour')
})

test('set again it moves: there is never a second one', async () => {
  const { sam, timers, record } = await scene()
  await sam.say('/meeting remind Circle')
  await sam.say('/meeting remind meeting:Circle before:30')

  expect((await timers()).map(({ before }) => before)).toEqual([30])
  expect((await record()).reminders).toEqual([{ meeting: expect.any(String), before: 30 }])
})

test('alone it says what there is, and offers the meetings', async () => {
  const { sam } = await scene()

  const none = await sam.say('/meeting remind')
  expect(labels(none)).toEqual(['All meetings', 'Circle', 'Steps'])
  await sam.press('Steps')
  const some = await sam.say('/meeting remind')

  expect(some.list).toEqual(['Steps: 15 minutes before. The next one comes Wed, Jan 6, 6:45 AM (Chicago).'])
  expect(labels(some)).toEqual(['All meetings', 'Circle', 'Stop all reminders'])
})

test('off, it never comes again, and the address it was kept for is gone', async () => {
  const { sam, record, timers, wait, got } = await scene()
  await sam.say('/meeting remind all')
  await sam.say('/meeting remind Circle')
  expect((await record()).address).toBe(sam.address)

  const reply = await sam.say('/meeting remind off')
  await wait({ days: 9 })

  expect(reply.text).toContain('I won’t remind you of meetings any more.')
  expect(got('sam')).toEqual([])
  expect(await timers()).toEqual([])
  expect(await record()).not.toHaveProperty('address')
})

test('whoever wants it to stop in one word finds it', async () => {
  const { sam, timers } = await scene()
  await sam.say('/meeting remind all')

  const reply = await sam.say('/stop')
  await sam.press('My meeting reminders')

  expect(labels(reply)).toEqual(['My meeting reminders', 'Forget me'])
  expect(await timers()).toEqual([])
})

test('the address stays while either a nudge or a reminder needs it', async () => {
  const { sam, record } = await scene()
  await sam.say('/settings zone:America/Chicago')
  await sam.say('/nudge 21:00')
  await sam.say('/meeting remind Circle')

  await sam.say('/nudge stop')
  const during = (await record()).address
  await sam.say('/meeting remind meeting:Circle turn:off')

  expect(during).toBe(sam.address)
  expect(await record()).not.toHaveProperty('address')
})

test('a moved meeting is told once, and reminded of at the new time only', async () => {
  const { mo, sam, person, wait, got } = await scene()
  const kim = person('kim')
  await sam.say('/meeting remind Circle')
  await kim.say('/meeting remind all')

  await mo.say('/meeting move Circle to:2027-01-07 time:18:00')
  await wait({ days: 6 })

  const moved =
    '2027-01-04T08:00 Circle has moved, this once: it takes place Thu, Jan 7, 6:00 PM (Chicago) instead of Tue, Jan 5, 7:00 PM (Chicago).'
  expect(told(got('sam'))).toEqual([moved, expect.stringContaining('2027-01-07T17:45 Circle begins')])
  expect(told(got('kim')).filter((line) => line.includes('Circle'))).toEqual([
    moved,
    expect.stringContaining('2027-01-07T17:45 Circle begins'),
  ])
})

test('one that was reminded already is told of the move and reminded again', async () => {
  const { mo, sam, at, bot, wait, got } = await scene()
  await sam.say('/meeting remind Circle')
  at('2027-01-05T18:45-06:00[America/Chicago]')
  await bot.tick()

  await mo.say('/meeting move Circle time:21:00')
  await wait({ hours: 3 })

  expect(told(got('sam')).map((line) => line.replace(/[:,] .*/, ''))).toEqual([
    '2027-01-05T18:45 Circle begins in 15 minutes',
    '2027-01-05T18:45 Circle has moved',
    '2027-01-05T20:45 Circle begins in 15 minutes',
  ])
})

test('called off, held after all, called off again: each is told once', async () => {
  const { mo, sam, wait, got } = await scene()
  await sam.say('/meeting remind Circle')

  await mo.say('/meeting skip Circle')
  await wait({ minutes: 1 })
  await mo.press('Hold it after all')
  await wait({ minutes: 1 })
  await mo.say('/meeting skip Circle')
  await wait({ days: 3 })

  expect(told(got('sam')).map((line) => line.slice(17))).toEqual([
    'Circle does not take place on Tue, Jan 5, 7:00 PM (Chicago).',
    'Circle takes place after all: Tue, Jan 5, 7:00 PM (Chicago).',
    'Circle does not take place on Tue, Jan 5, 7:00 PM (Chicago).',
  ])
})

test('removed, it is told once, and nothing about it is kept', async () => {
  const { mo, sam, wait, got, record, timers } = await scene()
  await sam.say('/meeting remind Circle')

  await mo.say('/meeting remove Circle')
  await mo.press('Remove it')
  await wait({ days: 9 })

  expect(told(got('sam'))).toEqual(['2027-01-04T08:00 Circle no longer takes place. You had asked me to remind you of it.'])
  expect(await timers()).toEqual([])
  expect(await record()).toMatchObject({ reminders: [] })
  expect(await record()).not.toHaveProperty('address')
})

test('one that is over is removed without a word, and nothing about it is kept', async () => {
  for (const end of ['remove', 'add'] as const) {
    const { mo, sam, wait, got, record, timers } = await scene()
    await mo.say('/meeting add name:Picnic every:once date:2027-01-05 time:12:00 zone:America/Chicago room:general')
    await sam.say('/meeting remind Picnic')
    await wait({ days: 2 })

    if (end === 'remove') {
      await mo.say('/meeting remove Picnic')
      await mo.press('Remove it')
    } else await mo.say('/meeting add name:Picnic every:once date:2027-02-05 time:12:00 zone:America/Chicago room:general')
    await wait({ days: 1 })

    expect(got('sam')).toHaveLength(1)
    expect(await timers()).toEqual([])
    expect(await record()).toMatchObject({ reminders: [] })
  }
})

test('who left a meeting out of all hears nothing of its changes', async () => {
  const { mo, sam, wait, got } = await scene()
  await sam.say('/meeting remind all')
  await sam.say('/meeting remind meeting:Circle turn:off')

  await mo.say('/meeting skip Circle')
  await wait({ hours: 1 })

  expect(got('sam')).toEqual([])
})

test('late it says how long there is, and never comes once the meeting has begun', async () => {
  const { sam, at, bot, got } = await scene()
  await sam.say('/meeting remind Circle')

  at('2027-01-05T18:52-06:00[America/Chicago]')
  await bot.tick()
  at('2027-01-12T19:00-06:00[America/Chicago]')
  await bot.tick()

  expect(told(got('sam'))).toEqual([expect.stringContaining('2027-01-05T18:52 Circle begins in 8 minutes')])
})

test('called off between due and sending, or turned off, it does not come', async () => {
  for (const who of ['mo', 'sam', 'sam all'] as const) {
    const { mo, sam, at, fallDue, got, store } = await scene()
    await sam.say('/nudge time:21:00 zone:America/Chicago')
    await sam.say(who === 'sam all' ? '/meeting remind all' : '/meeting remind Circle')
    at('2027-01-05T18:45-06:00[America/Chicago]')
    await fallDue()

    if (who === 'sam') await sam.say('/meeting remind off')
    else await mo.say('/meeting skip Circle')

    expect(told(got('sam')).filter((line) => line.includes('begins'))).toEqual([])
    const entries = await store.ledger(store.keyOf(sam.address))
    expect(entries.find(({ by }) => by === 'my-meeting-reminder')?.reason).toBe(who === 'sam' ? 'stopped' : 'cancelled')
  }
})

test('by direct message it can be set and turned off too', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/checkin good')
  sam.goes('dm')

  await sam.say('/meeting remind Circle')
  await wait({ days: 2 })

  expect(got('sam')).toHaveLength(1)
})
