/** What is planned and does not come: paused, quiet, too late, or changed at the last moment. */
import { expect, test } from 'vitest'
import { DM_CLOSED, type Sent, world } from '../support/world.ts'

const COMMUNITY = 'test:community:home'
const CHICAGO = 'America/Chicago'

/** Mo, who moderates, and Sam, both by Chicago's clock, on a Monday at eight. */
async function scene(start?: string) {
  const one = await world(start)
  const { store } = one
  const mo = one.person('mo', { moderator: true })
  const sam = one.person('sam')
  await mo.say(`/setup zone:${CHICAGO}`)
  await sam.say(`/settings zone:${CHICAGO}`)
  const ledger = async (who: string) =>
    (await store.ledger(who)).map(({ by, date, state, reason }) => [by, date, reason ?? state].join(' ')).toSorted()
  return { ...one, mo, sam, mine: () => ledger(store.keyOf(sam.address)), ours: () => ledger(COMMUNITY) }
}

const clock = (sent: readonly Sent[]) =>
  sent.map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO(CHICAGO).toPlainDateTime().toString({ smallestUnit: 'minute' }))

test('after a week’s outage nobody gets a burst: each missed one is written down, the next comes as usual', async () => {
  const { mo, sam, at, bot, wait, sent, got, mine, ours } = await scene()
  await mo.say('/encouragement set time:09:00 room:general')
  await mo.say('/prompt set time:18:00 room:general')
  await mo.say('/meeting add name:Circle every:daily time:19:00 room:meetings')
  await sam.say('/nudge 21:00')

  at('2027-01-11T23:30-06:00[America/Chicago]')
  await bot.tick()
  expect(clock(sent)).toEqual(['2027-01-11T23:30'])
  await wait({ days: 1 })

  expect(clock(got('sam'))).toEqual(['2027-01-12T21:00'])
  expect(clock(got('general'))).toEqual(['2027-01-11T23:30', '2027-01-12T09:00', '2027-01-12T18:00'])
  expect(clock(got('meetings'))).toEqual(['2027-01-12T18:45', '2027-01-12T19:00'])
  expect(await mine()).toEqual(
    [4, 5, 6, 7, 8, 9, 10, 11].map((day) => `nudge 2027-01-${String(day).padStart(2, '0')} late`).concat('nudge 2027-01-12 sent'),
  )
  expect((await ours()).filter((line) => line.endsWith('late'))).toHaveLength(8 + 7 + 8 + 8)
})

test('a nudge that is paused between due and sending is not sent', async () => {
  const { sam, at, fallDue, bot, got, mine } = await scene()
  await sam.say('/nudge 21:00')
  at('2027-01-04T21:00-06:00[America/Chicago]')
  await fallDue()

  await sam.say('/nudge pause until:2027-01-08')
  await bot.tick()

  expect(got('sam')).toEqual([])
  expect(await mine()).toEqual(['nudge 2027-01-04 paused'])
})

test('an encouragement whose room is told to pause, or to stop, at the last moment is not sent', async () => {
  for (const [said, reason] of [
    ['/encouragement pause until:2027-01-08', 'paused'],
    ['/encouragement stop', 'stopped'],
  ] as const) {
    const { mo, at, fallDue, got, ours } = await scene()
    await mo.say('/encouragement set time:09:00 room:general')
    at('2027-01-04T09:00-06:00[America/Chicago]')
    await fallDue()

    await mo.say(said)

    expect(got('general')).toEqual([])
    expect(await ours()).toEqual([`encouragement 2027-01-04 ${reason}`])
  }
})

test('a reminder whose meeting is called off or removed at the last moment is not sent', async () => {
  for (const [change, reason] of [
    ['skip', 'cancelled'],
    ['remove', 'removed'],
  ] as const) {
    const { mo, at, fallDue, got, ours, store } = await scene()
    await mo.say('/meeting add name:Circle every:daily time:19:00 room:meetings')
    at('2027-01-04T18:45-06:00[America/Chicago]')
    await fallDue()

    const [meeting] = await store.meetings(COMMUNITY)
    await mo.run(`meeting ${change}`, change === 'skip' ? { meeting: 'Circle' } : { id: meeting?.id ?? '' })

    expect(got('meetings').map(({ reply }) => reply.text)).toEqual([expect.not.stringContaining('begins in')])
    expect(await ours()).toContain(`meeting-reminder 2027-01-04 ${reason}`)
  }
})

test('while direct messages are closed nothing more is tried', async () => {
  const { sam, refuse, wait, store } = await scene()
  await sam.say('/nudge 21:00')
  refuse(sam.address, DM_CLOSED)

  await wait({ days: 3 })

  const entries = await store.ledger(store.keyOf(sam.address))
  expect(entries.map(({ date, state, reason }) => [date, state, reason].join(' '))).toEqual([
    '2027-01-06 skipped dm-closed',
    '2027-01-05 skipped dm-closed',
    '2027-01-04 failed dm-closed',
  ])
})
