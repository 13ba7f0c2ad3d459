/** Holidays: days on which a community's meetings, daily words or both do not happen. */
import { expect, test } from 'vitest'
import { labels, type Sent, world } from '../support/world.ts'

const COMMUNITY = 'test:community:home'

/** Mo, who moderates, and Sam, in a community with a daily word at nine and a daily meeting at seven in the evening. */
async function scene() {
  const one = await world()
  const mo = one.person('mo', { moderator: true })
  const sam = one.person('sam')
  await mo.say('/encouragement set time:09:00 zone:America/Chicago room:general')
  await mo.say('/meeting add name:Circle every:daily time:19:00 zone:America/Chicago room:meetings remind:0')
  await sam.say('/meeting remind Circle')
  const reasons = async () =>
    (await one.store.ledger(COMMUNITY)).flatMap(({ by, date, reason }) => (reason ? `${by} ${date} ${reason}` : []))
  const holidays = async () => (await one.store.community(one.store.keyOf(COMMUNITY))).record.holidays
  return { ...one, mo, sam, reasons, holidays }
}

const days = (sent: readonly Sent[]) =>
  sent.map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO('America/Chicago').toPlainDate().toString())

test('on a holiday nothing happens, for anybody, and then everything goes on by itself', async () => {
  const { mo, wait, got, reasons } = await scene()

  const reply = await mo.say('/holiday add from:2027-01-05 to:2027-01-06')
  await wait({ days: 4 })

  expect(reply.text).toBe(
    'Noted: from Jan 5, 2027 to Jan 6, 2027 no meeting takes place, and there is no encouragement and no question. After that everything goes on by itself. These do not take place:',
  )
  expect(reply.list).toEqual(['Circle: Tue, Jan 5, 7:00 PM (Chicago)', 'Circle: Wed, Jan 6, 7:00 PM (Chicago)'])
  for (const who of ['general', 'meetings', 'sam']) expect(days(got(who))).toEqual(['2027-01-04', '2027-01-07'])
  expect((await reasons()).toSorted()).toEqual(
    ['encouragement', 'meeting-start'].flatMap((by) => ['05', '06'].map((day) => `${by} 2027-01-${day} holiday`)),
  )
})

test('meetings alone, or daily words alone', async () => {
  for (const [what, general, meetings] of [
    ['meetings', 2, 1],
    ['words', 1, 2],
  ] as const) {
    const { mo, wait, got } = await scene()

    await mo.say(`/holiday add from:2027-01-05 what:${what}`)
    await wait({ days: 2 })

    expect(got('general')).toHaveLength(general)
    expect(got('meetings')).toHaveLength(meetings)
  }
})

test('a meeting on a holiday is not among those coming up', async () => {
  const { mo, sam } = await scene()
  await mo.say('/holiday add from:2027-01-04 to:2027-01-05 what:meetings')

  const next = await sam.say('/meeting next')
  const list = await sam.say('/meeting list')

  expect(next.list).toEqual([expect.stringContaining('Wed, Jan 6'), expect.stringContaining('Thu, Jan 7')])
  expect(list.list?.[0]).toContain('Next: Wed, Jan 6')
})

test('planned between due and sending, it still counts', async () => {
  const { mo, at, fallDue, got, reasons } = await scene()
  at('2027-01-04T09:00-06:00[America/Chicago]')
  await fallDue()

  await mo.say('/holiday add today')

  expect(got('general')).toEqual([])
  expect(await reasons()).toEqual(['encouragement 2027-01-04 holiday'])
})

test('they are listed, and removed by a press or by a date in them', async () => {
  const { mo, holidays } = await scene()
  await mo.say('/holiday add from:2027-12-24 to:2027-12-26')
  await mo.say('/holiday add from:2027-02-01 what:words')

  const list = await mo.say('/holiday list')
  await mo.press('Remove Feb 1, 2027')
  const reply = await mo.say('/holiday remove 2027-12-25')

  expect(list.list).toEqual([
    'Feb 1, 2027: no encouragement, no question.',
    'Dec 24, 2027 to Dec 26, 2027: no meetings, no encouragement, no question.',
  ])
  expect(reply.text).toBe('Removed. Dec 24, 2027 to Dec 26, 2027 are days like any other again.')
  expect(await holidays()).toEqual([])
  expect((await mo.say('/holiday list')).text).toContain('No holidays are planned.')
})

test('what was just planned can be undone; what is over, or ends before it begins, is refused', async () => {
  const { mo, holidays, at } = await scene()
  const reply = await mo.say('/holiday add tomorrow')
  expect(labels(reply)).toEqual(['Undo'])
  await mo.press('Undo')

  const past = await mo.say('/holiday add from:2027-01-01 to:2027-01-03')
  const backwards = await mo.say('/holiday add from:2027-02-05 to:2027-02-01')

  expect(past.text).toContain('Those days have gone by.')
  expect(backwards.text).toContain('The last day is before the first.')
  expect(await holidays()).toEqual([])
  await mo.say('/holiday add tomorrow')
  at('2027-01-08T08:00-06:00[America/Chicago]')
  await mo.say('/holiday add tomorrow')
  expect(await holidays()).toMatchObject([{ from: '2027-01-09' }])
})

test('twice the same is one, and where two are meant by a date it asks which', async () => {
  const { mo, holidays } = await scene()
  await mo.say('/holiday add from:2027-02-01 to:2027-02-03')
  await mo.say('/holiday add from:2027-02-01 to:2027-02-03')
  await mo.say('/holiday add from:2027-02-02 what:words')

  const reply = await mo.say('/holiday remove 2027-02-02')

  expect(labels(reply)).toEqual(['Remove Feb 1, 2027 to Feb 3, 2027', 'Remove Feb 2, 2027'])
  expect(await holidays()).toHaveLength(2)
})

test('members neither plan nor remove them', async () => {
  const { sam } = await scene()

  for (const line of ['/holiday add tomorrow', '/holiday list', '/holiday remove tomorrow']) {
    expect((await sam.say(line)).text).toContain('for moderators')
  }
})
