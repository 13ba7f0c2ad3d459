import { expect, test } from 'vitest'
import { encouragements } from '../../src/content/en/encouragements.ts'
import { prompts } from '../../src/content/en/prompts.ts'
import { fresh } from '../../src/core/features/daily.ts'
import { labels, type Sent, world } from '../support/world.ts'

const SET = '/encouragement set time:09:00 zone:America/Chicago room:general'

/** Mo, who moderates, and Sam, who does not. */
async function scene(start?: string) {
  const one = await world(start)
  const record = async () => (await one.store.community(one.store.keyOf('test:community:home'))).record
  return { ...one, mo: one.person('mo', { moderator: true }), sam: one.person('sam'), record }
}

/** When each came, on Chicago's wall clock. */
const wall = (sent: readonly Sent[]) =>
  sent.map(({ at }) =>
    Temporal.Instant.from(at).toZonedDateTimeISO('America/Chicago').toPlainDateTime().toString({ smallestUnit: 'minute' }),
  )
const texts = (sent: readonly Sent[]) => sent.map(({ reply }) => reply.text)

test('an encouragement is set in one line, which says when the first comes', async () => {
  const { mo, got } = await scene()

  const reply = await mo.say(SET)

  expect(reply.to).not.toBe('room')
  expect(reply.text).toContain('Done. A few kind words in #general every day. The first come Mon, Jan 4, 9:00 AM (Chicago).')
  expect(reply.text).not.toContain('tomorrow')
  expect(got('general')).toEqual([])
})

test('an hour that has gone by today begins tomorrow, said plainly', async () => {
  const { mo } = await scene()

  const reply = await mo.say('/prompt set time:07:00 zone:America/Chicago')

  expect(reply.text).toContain('The first comes Tue, Jan 5, 7:00 AM (Chicago). That hour has gone by today, so it begins tomorrow.')
})

test('it comes at nine in Chicago every day, over the change to summer time', async () => {
  const { mo, wait, got } = await scene('2027-03-12T08:00-06:00[America/Chicago]')
  await mo.say(SET)

  await wait({ days: 4, hours: 12 })

  expect(wall(got('general'))).toEqual(['12', '13', '14', '15', '16'].map((day) => `2027-03-${day}T09:00`))
  expect(got('general').map(({ at }) => at.slice(11, 16))).toEqual(['15:00', '15:00', '14:00', '14:00', '14:00'])
})

test('no line comes twice until all were used', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(SET)

  await wait({ days: encouragements.length - 1, hours: 12 })

  const said = texts(got('general'))
  expect(said.toSorted()).toEqual(encouragements.map(({ text }) => text).toSorted())
})

test('when all were used they begin anew, never with the one that came last', () => {
  const lines = ['one', 'two', 'three'].map((id) => ({ id, text: id }))

  const begun = [0, 0.4, 0.9].map((random) => fresh(lines, ['one', 'three', 'two'], () => random))

  expect(begun.map((one) => one?.used)).toEqual([['one'], ['one'], ['three']])
})

test('no question comes twice until all were used', async () => {
  const { mo, wait, got } = await scene()
  await mo.say('/prompt set time:18:00 zone:America/Chicago')

  await wait({ days: 2 * prompts.length })

  const asked = texts(got('general'))
  expect(asked.slice(0, prompts.length).toSorted()).toEqual([...prompts].toSorted())
  expect(asked.slice(prompts.length).toSorted()).toEqual([...prompts].toSorted())
})

test('a question comes with a button to check in', async () => {
  const { mo, wait, got } = await scene()
  await mo.say('/prompt set time:18:00 zone:America/Chicago room:meetings')

  await wait({ days: 1 })

  expect(got('meetings')).toMatchObject([{ reply: { to: 'room', buttons: [{ label: 'Check in', run: 'checkin' }] } }])
  expect(got('general')).toEqual([])
})

test('the community’s clock and this room are what is meant when none is named', async () => {
  const { mo, wait, got } = await scene()
  await mo.say('/setup zone:America/Chicago')
  mo.goes('meetings')

  const reply = await mo.say('/encouragement set 09:00')
  await wait({ days: 1 })

  expect(reply.text).toContain('in #meetings every day')
  expect(reply.text).not.toContain('I’ve noted')
  expect(wall(got('meetings'))).toEqual(['2027-01-04T09:00'])
})

test('without a clock it asks for one, and keeps it as the community’s', async () => {
  const { mo, record } = await scene()

  const asked = await mo.say('/encouragement set time:09:00 room:meetings')
  const reply = await mo.fill({ zone: 'Chicago' })

  expect(asked.text).toContain('Whose clock should it follow?')
  expect(reply.text).toContain('I’ve noted Chicago as this community’s time zone')
  expect(await record()).toMatchObject({ zone: 'America/Chicago', encouragement: { time: '09:00', room: 'test:room:meetings' } })
})

test('an impossible zone is refused with the nearest, and nothing is set', async () => {
  const { mo, record } = await scene()

  const reply = await mo.say('/encouragement set time:09:00 zone:America/Chicagoo room:general')

  expect(reply.text).toContain('I don’t know the time zone “America/Chicagoo”')
  expect((await record()).encouragement).toBeUndefined()
  expect((await mo.press('America/Chicago')).text).toContain('9:00 AM (Chicago)')
})

test('from a direct message it asks for the room, and never posts there', async () => {
  const { mo, wait, got } = await scene()
  await mo.say('/setup zone:America/Chicago')
  await mo.say('/checkin good')
  mo.goes('dm')

  const asked = await mo.say('/encouragement set 09:00')
  await mo.fill({ room: 'general' })
  await wait({ days: 1 })

  expect(asked.text).toContain('Which room should it come to?')
  expect(got('mo')).toEqual([])
  expect(got('general')).toHaveLength(1)
})

test('set again it moves: there is never a second one, and what was used stays used', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(SET)
  await wait({ days: 60 })

  await mo.say('/encouragement set time:10:00 zone:America/Chicago room:general')
  await wait({ days: 60 })

  expect(got('general')).toHaveLength(120)
  expect(new Set(texts(got('general'))).size).toBe(120)
})

test('a prompt and an encouragement do not disturb each other', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(SET)
  await mo.say('/prompt set time:18:00')
  await wait({ days: 1 })

  await mo.say('/encouragement stop')
  await wait({ days: 1 })

  expect(wall(got('general'))).toEqual(['2027-01-04T09:00', '2027-01-04T18:00', '2027-01-05T18:00'])
})

test.for(['encouragement', 'prompt'])('%s: paused until a date it is silent, and comes again that day, as it said', async (name) => {
  const { mo, wait, got } = await scene()
  await mo.say(`/${name} set time:09:00 zone:America/Chicago`)

  const reply = await mo.say(`/${name} pause until:2027-01-08`)
  await wait({ days: 5 })

  expect(reply.text).toBe('Paused. It comes again Fri, Jan 8, 9:00 AM (Chicago).')
  expect(wall(got('general'))).toEqual(['2027-01-08T09:00'])
})

test.for(['encouragement', 'prompt'])('%s: a pause that is over already is refused, and changes nothing', async (name) => {
  const { mo, wait, got } = await scene()
  await mo.say(`/${name} set time:09:00 zone:America/Chicago`)

  const reply = await mo.say(`/${name} pause until:yesterday`)
  await wait({ days: 1 })

  expect(reply.text).toContain('That date isn’t ahead of us')
  expect(got('general')).toHaveLength(1)
})

test.for(['encouragement', 'prompt'])('%s: stopped it never comes again', async (name) => {
  const { mo, wait, got, record, store } = await scene()
  await mo.say(`/${name} set time:09:00 zone:America/Chicago`)
  await wait({ days: 1 })

  await mo.say(`/${name} stop`)
  await wait({ days: 3 })

  expect(got('general')).toHaveLength(1)
  expect(await store.timers('test:community:home')).toEqual([])
  expect(await record()).not.toHaveProperty(name)
  expect((await mo.say(`/${name} stop`)).text).toBe('Nothing is set up for this yet.')
})

test('setting it again ends a pause', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(SET)
  await mo.say('/encouragement pause until:2027-02-01')

  await mo.say(SET)
  await wait({ days: 1 })

  expect(got('general')).toHaveLength(1)
})

test('one can be sent now, and it is not said again by the daily one', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(SET)

  const reply = await mo.press('Send one now')
  await wait({ days: 118, hours: 12 })

  expect(reply.text).toBe('Sent to the room.')
  expect(got('general')[0]?.at).toBe('2027-01-04T14:00:00Z')
  expect(got('general')).toHaveLength(120)
  expect(new Set(texts(got('general'))).size).toBe(120)
})

test('what is not set up is offered', async () => {
  const { mo } = await scene()

  const reply = await mo.say('/encouragement now')

  expect(labels(reply)).toEqual(['Set it up'])
  expect((await mo.press('Set it up')).form?.fields.map(({ name }) => name)).toContain('time')
})

test('a member is refused each of them', async () => {
  const { sam, mo, got, record } = await scene()
  await mo.say(SET)
  const before = await record()

  for (const line of [SET, '/encouragement pause until:2028-01-01', '/encouragement now', '/encouragement stop']) {
    expect((await sam.say(line)).text, line).toContain('for moderators of the community')
  }
  for (const line of ['/prompt set time:09:00', '/prompt pause until:2028-01-01', '/prompt stop']) {
    expect((await sam.say(line)).text, line).toContain('for moderators of the community')
  }

  expect(await record()).toEqual(before)
  expect(got('general')).toEqual([])
})

test.for([
  ['encouragement', 3],
  ['prompt', 6],
] as const)('%s: up to %d hours late it still comes, later it waits for the next day', async ([name, hours]) => {
  const { mo, at, bot, wait, got } = await scene()
  await mo.say(`/${name} set time:09:00 zone:America/Chicago`)

  at(`2027-01-04T${String(9 + hours).padStart(2, '0')}:01-06:00[America/Chicago]`)
  await bot.tick()
  const late = got('general').length
  at(`2027-01-05T${String(8 + hours).padStart(2, '0')}:59-06:00[America/Chicago]`)
  await bot.tick()
  const inTime = got('general').length
  await wait({ hours: 1 })

  expect([late, inTime, got('general').length]).toEqual([0, 1, 1])
})

test('a question comes at its hour every day over both clock changes, exactly once', async () => {
  for (const start of ['2027-03-12T08:00-06:00[America/Chicago]', '2027-11-05T08:00-05:00[America/Chicago]']) {
    const { mo, wait, bot, got } = await scene(start)
    await mo.say('/prompt set time:09:00 zone:America/Chicago')

    await wait({ days: 4, hours: 12 })
    await bot.tick()

    expect(wall(got('general')).map((at) => at.slice(11))).toEqual(['09:00', '09:00', '09:00', '09:00', '09:00'])
    expect(new Set(wall(got('general'))).size).toBe(5)
  }
})

test('at an hour that a clock change leaves out or repeats, it comes once all the same', async () => {
  for (const [start, time] of [
    ['2027-03-13T08:00-06:00[America/Chicago]', '02:30'],
    ['2027-11-06T08:00-05:00[America/Chicago]', '01:30'],
  ] as const) {
    const { mo, wait, got } = await scene(start)
    await mo.say(`/encouragement set time:${time} zone:America/Chicago`)

    await wait({ days: 3 })

    expect(new Set(wall(got('general')).map((at) => at.slice(0, 10))).size, start).toBe(3)
    expect(got('general'), start).toHaveLength(3)
  }
})

test('on the day after the last of them they begin anew', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(SET)

  await wait({ days: encouragements.length, hours: 12 })

  const said = texts(got('general'))
  expect(said).toHaveLength(encouragements.length + 1)
  expect(new Set(said).size).toBe(encouragements.length)
  expect(said.at(-1)).not.toBe(said.at(-2))
})

test('anybody may answer the question with its button, and is asked how today is', async () => {
  const { mo, sam, wait, got } = await scene()
  await mo.say('/prompt set time:18:00 zone:America/Chicago')
  await wait({ days: 1 })
  const button = got('general')[0]?.reply.buttons?.[0]

  const asked = await sam.run(button !== undefined && 'run' in button ? button.run : '', {}, { pressed: true })
  const reply = await sam.press('Hard')

  expect(asked.text).toBe('How is today?')
  expect(reply.text).toContain('That sounds heavy.')
  expect(got('general')).toHaveLength(1)
})

test('an hour and a zone that no clock has are asked again together, with the room kept', async () => {
  const { mo, record } = await scene()

  const asked = await mo.say('/encouragement set time:25:00 zone:Atlantis room:meetings')
  await mo.fill({ time: '9am', zone: 'Chicago' })

  expect(asked.form?.args).toMatchObject({ room: 'meetings' })
  expect(asked.form?.fields).toMatchObject([
    { name: 'time', value: '25:00', error: 'I can’t read “25:00” as a time of day. 19:00, 7pm and 7:30 pm all work.' },
    { name: 'zone', value: 'Atlantis' },
  ])
  expect((await record()).encouragement).toMatchObject({ time: '09:00', zone: 'America/Chicago', room: 'test:room:meetings' })
})

test('set again to another room, it comes there and no longer here', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(SET)

  await mo.say('/encouragement set time:09:00 zone:America/Chicago room:meetings')
  await wait({ days: 2 })

  expect(got('general')).toEqual([])
  expect(got('meetings')).toHaveLength(2)
})

test('when several days went by unseen, one comes at most', async () => {
  const { mo, at, bot, got } = await scene()
  await mo.say(SET)

  at('2027-01-09T11:00-06:00[America/Chicago]')
  await bot.tick()
  await bot.tick()

  expect(got('general').length).toBeLessThanOrEqual(1)
  expect((await bot.nextDue())?.toString()).toBe('2027-01-10T15:00:00Z')
})

test.for(['encouragement', 'prompt'])('a pause of the %s without a date asks how long', async (daily) => {
  const { person } = await world()
  const mo = person('mo', { moderator: true })
  await mo.say(`/${daily} set time:21:00 zone:Chicago`)

  const asked = await mo.say(`/${daily} pause`)
  const paused = await mo.press('A week')

  expect(labels(asked)).toEqual(['A day', 'Three days', 'A week', 'Two weeks'])
  expect(paused.text).toContain('It comes again Mon, Jan 11, 9:00 PM')
  expect((await mo.say(`/${daily} pause for two weeks`)).text).toContain('It comes again Mon, Jan 18')
  expect((await mo.say(`/${daily} off`)).text).toContain('Stopped.')
})
