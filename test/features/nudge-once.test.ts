/** A nudge put off for an hour, or left out on one date. */
import { expect, test } from 'vitest'
import { unset } from '../../src/core/communities.ts'
import { nudgeJob } from '../../src/core/features/nudge.ts'
import { type Sent, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago')
  await sam.say('/nudge 21:00')
  /** Presses what stands under the last direct message. */
  const press = async (label: string) => {
    const button = one
      .got('sam')
      .at(-1)
      ?.reply.buttons?.find((each) => each.label === label)
    return sam.run(button && 'run' in button ? button.run : '', button && 'run' in button ? button.args : {}, { pressed: true })
  }
  return { ...one, sam, press }
}

const clock = (sent: readonly Sent[]) =>
  sent.map(({ at }) =>
    Temporal.Instant.from(at).toZonedDateTimeISO('America/Chicago').toPlainDateTime().toString({ smallestUnit: 'minute' }),
  )

test('“in an hour” asks again an hour later, and the next day is as usual', async () => {
  const { wait, got, press } = await scene()
  await wait({ hours: 13 })

  const reply = await press('In an hour')
  await wait({ days: 1 })

  expect(reply.text).toBe('I’ll ask again at 10:00 PM.')
  expect(clock(got('sam'))).toEqual(['2027-01-04T21:00', '2027-01-04T22:00', '2027-01-05T21:00'])
  expect(got('sam')[1]?.reply.buttons).toEqual(got('sam')[0]?.reply.buttons)
})

test('pressed twice it comes once; put off again it comes again', async () => {
  const { wait, got, press } = await scene()
  await wait({ hours: 13 })
  await press('In an hour')
  await press('In an hour')
  await wait({ hours: 1 })

  await press('In an hour')
  await wait({ hours: 2 })

  expect(clock(got('sam'))).toEqual(['2027-01-04T21:00', '2027-01-04T22:00', '2027-01-04T23:00'])
})

test('not into quiet hours, and not for one who has stopped', async () => {
  const { sam, wait, got, press } = await scene()
  await sam.say('/quiet from:21:30 to:07:00')
  await wait({ hours: 13 })

  const quiet = await press('In an hour')
  await sam.say('/quiet off')
  await press('In an hour')
  await sam.say('/nudge stop')
  const stopped = await press('In an hour')
  await wait({ days: 2 })

  expect(quiet.text).toBe('At 10:00 PM your quiet hours have begun, so I’ll leave it for today. /checkin is there whenever you like.')
  expect(stopped.text).toContain('You have no nudge set.')
  expect(clock(got('sam'))).toEqual(['2027-01-04T21:00'])
})

test('one date is left out, the next one or one by name, and the others come', async () => {
  const { sam, wait, got } = await scene()

  const next = await sam.say('/nudge skip')
  const later = await sam.say('/nudge skip date:2027-01-06')
  await wait({ days: 5 })

  expect(next.text).toBe('I’ll leave Mon, Jan 4 out. The next one comes Tue, Jan 5, 9:00 PM (Chicago).')
  expect(later.text).toBe('I’ll leave Wed, Jan 6 out. The next one comes Tue, Jan 5, 9:00 PM (Chicago).')
  expect(clock(got('sam')).map((at) => at.slice(8, 10))).toEqual(['05', '07', '08'])
})

test('it can be kept after all, and one that has been cannot be left out', async () => {
  const { sam, wait, got } = await scene()
  await sam.say('/nudge skip')
  await sam.press('Keep it after all')
  await wait({ hours: 14 })

  const past = await sam.say('/nudge skip today')

  expect(clock(got('sam'))).toEqual(['2027-01-04T21:00'])
  expect(past.text).toBe('There is none to leave out on Mon, Jan 4. The next one comes Tue, Jan 5, 9:00 PM (Chicago).')
})

test('left out while it is on its way, it is not sent either', async () => {
  const { sam, store, now } = await scene()
  await sam.say('/nudge skip today')
  const { record: me } = await store.person(store.keyOf(sam.address))
  const at = Temporal.ZonedDateTime.from('2027-01-04T21:00-06:00[America/Chicago]').toInstant()
  const asked = { me, community: unset(), meetings: [], now: now(), calm: false }

  expect(nudgeJob.skip?.({ ...asked, occurrence: { date: '2027-01-04', at, revision: 0 } })).toBe('cancelled')
  expect(nudgeJob.skip?.({ ...asked, occurrence: { date: '2027-01-05', at: at.add({ hours: 24 }), revision: 0 } })).toBeUndefined()
})
