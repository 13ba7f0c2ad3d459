/** `/why` for members, `/deliveries` for moderators: what was planned, and what became of it, in plain sentences. */
import { expect, test } from 'vitest'
import { SendError } from '../../src/core/errors.ts'
import { REASONS } from '../../src/core/reason.ts'
import { wordsFor } from '../../src/core/words.ts'
import { DM_CLOSED, labels, ROOM_GONE, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  const mo = one.person('mo', { moderator: true })
  const sam = one.person('sam')
  await mo.say('/setup zone:America/Chicago')
  await sam.say('/settings zone:America/Chicago')
  return { ...one, mo, sam }
}

test('every reason there is has its words', () => {
  for (const reason of REASONS) expect(wordsFor('en').say(`why-${reason}`)).toMatch(/^[a-zI].*[^.]$/)
})

test('with nothing planned it says so, and what there could be', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/why')

  expect(reply.text).toBe('Nothing was due to you in the last 14 days. /nudge and /meeting remind are what I send by direct message.')
  expect(reply.list).toEqual([])
})

test('what came is one line, in the member’s own time', async () => {
  const { mo, sam, wait } = await scene()
  await mo.say('/meeting add name:Circle every:weekly days:tue time:19:00 room:general')
  await sam.say('/nudge 21:00')
  await sam.say('/meeting remind Circle')
  await wait({ days: 3 })

  const reply = await sam.say('/why')

  expect(reply.to).not.toBe('room')
  expect(reply.list).toEqual([
    'Your nudge: came 3 times, most recently Wed, Jan 6, 9:00 PM (Chicago).',
    'Your meeting reminder (Circle): came Tue, Jan 5, 6:45 PM (Chicago).',
  ])
})

test('after a week’s outage it explains why nothing came', async () => {
  const { sam, at, bot } = await scene()
  await sam.say('/nudge 21:00')
  at('2027-01-11T23:30-06:00[America/Chicago]')
  await bot.tick()

  const reply = await sam.say('/why')

  expect(reply.list).toEqual([
    'Your nudge: left out Mon, Jan 11, 9:00 PM (Chicago), Sun, Jan 10, 9:00 PM (Chicago), Sat, Jan 9, 9:00 PM (Chicago), and 5 times more, because it would have come too late to help.',
  ])
})

test('closed direct messages, quiet hours and a pause are each said', async () => {
  const { sam, wait, refuse } = await scene()
  await sam.say('/nudge 21:00')
  refuse(sam.address, DM_CLOSED)
  await wait({ days: 2 })
  await sam.say('/checkin good')
  refuse(sam.address)
  await sam.say('/quiet from:20:00 to:07:00')
  await wait({ days: 1 })
  await sam.say('/nudge pause until:2027-01-20')

  const reply = await sam.say('/why')

  expect(reply.list).toEqual([
    'Your nudge: left out Wed, Jan 6, 9:00 PM (Chicago), because it fell into quiet hours or a quiet day.',
    'Your nudge: left out Tue, Jan 5, 9:00 PM (Chicago), because direct messages from me were closed.',
    'Your nudge: did not arrive Mon, Jan 4, 9:00 PM (Chicago), because direct messages from me were closed.',
    'Your nudge is paused until Wed, Jan 20.',
    'From 20:00 to 07:00 are your quiet hours.',
  ])
})

test('it is about nobody else, and not about what others got', async () => {
  const { mo, sam, person, wait } = await scene()
  await person('kim').say('/nudge time:21:00 zone:America/Chicago')
  await sam.say('/checkin mood:good share:room')
  await mo.say('/encouragement set time:09:00 room:general')
  await wait({ days: 2 })

  expect((await sam.say('/why')).list).toEqual([])
})

test('moderators see counts, reasons and the last things that went wrong', async () => {
  const { mo, wait, refuse } = await scene()
  await mo.say('/encouragement set time:09:00 room:general')
  await mo.say('/meeting add name:Circle every:daily time:19:00 room:meetings remind:0')
  await wait({ days: 2 })
  refuse('test:room:meetings', ROOM_GONE)
  await mo.say('/holiday add from:2027-01-06 what:words')
  await wait({ days: 2 })

  await mo.say('/deliveries')
  const [reply = { text: '' }, beside] = mo.replies()

  expect(beside?.text).toContain('There is a room I can’t write in any more')
  expect(reply.facts?.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
    { name: 'Encouragement', value: '3 sent, 1 left out (1: there was a holiday)' },
    {
      name: 'Word that a meeting starts',
      value: '2 sent, 1 left out, 1 not delivered (2: I could not write in that room any more)',
    },
  ])
  expect(reply.list).toEqual([
    'Thu, Jan 7, 7:00 PM (Chicago): Word that a meeting starts, Circle. Left out, because I could not write in that room any more.',
    'Wed, Jan 6, 7:00 PM (Chicago): Word that a meeting starts, Circle, #meetings. Not delivered, because I could not write in that room any more.',
    'Wed, Jan 6, 9:00 AM (Chicago): Encouragement. Left out, because there was a holiday.',
  ])
  expect(labels(reply)).toContain('Try again')
})

test('when all went well they are told so, and nothing of any member', async () => {
  const { mo, sam, wait, refuse } = await scene()
  const none = await mo.say('/deliveries')
  await mo.say('/encouragement set time:09:00 room:general')
  await sam.say('/nudge 21:00')
  refuse(sam.address, DM_CLOSED)
  await wait({ days: 2 })

  const reply = await mo.say('/deliveries')

  expect(none.text).toBe('Nothing was planned for this community in the last 14 days.')
  expect(reply.text).toContain('everything went out')
  expect(reply.facts).toEqual([{ name: 'Encouragement', value: '2 sent' }])
  expect(JSON.stringify(reply)).not.toMatch(/sam|nudge/i)
})

test('only ten of what went wrong are listed', async () => {
  const { mo, at, bot } = await scene()
  await mo.say('/encouragement set time:09:00 room:general')
  at('2027-01-20T20:00-06:00[America/Chicago]')
  await bot.tick()

  expect((await mo.say('/deliveries')).list).toHaveLength(10)
})

test('a community with many meetings sees all of what was planned, also what failed long ago', async () => {
  const { mo, wait, refuse } = await scene()
  for (let number = 1; number <= 22; number++) await mo.say(`/meeting add name:Circle-${number} every:daily time:19:00 room:meetings`)
  await mo.say('/prompt set time:18:00 room:general')
  refuse('test:room:general', new SendError('never', 'refused'))
  await wait({ days: 1 })
  refuse('test:room:general')
  await wait({ days: 12 })

  const { text, facts } = await mo.say('/deliveries')

  expect(facts?.map(({ value }) => value).toSorted()).toEqual([
    '12 sent, 1 not delivered (1: the platform refused it)',
    `${22 * 13} sent`,
    `${22 * 13} sent`,
  ])
  expect(text).not.toContain('everything went out')
})

test('members cannot see them', async () => {
  const { sam } = await scene()

  expect((await sam.say('/deliveries')).text).toContain('for moderators')
})

test('the export has the same lines, without whoever they were for', async () => {
  const { sam, wait } = await scene()
  await sam.say('/nudge 21:00')
  await wait({ days: 1 })

  const { deliveries } = JSON.parse((await sam.say('/export')).file?.body ?? '{}')

  expect(deliveries).toEqual([{ by: 'nudge', date: '2027-01-04', due: '2027-01-05T03:00:00Z', at: '2027-01-05T03:00:00Z', state: 'sent' }])
})
