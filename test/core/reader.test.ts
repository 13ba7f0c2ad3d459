import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { NO_CHANGES } from '../../src/core/changes.ts'
import { SendError } from '../../src/core/errors.ts'
import { outward } from '../../src/core/outward.ts'
import { nobody } from '../../src/core/people.ts'
import { world } from '../support/world.ts'

const EMERGENCY = expect.objectContaining({ facts: expect.arrayContaining([{ name: 'Emergency', value: expect.any(String) }]) })

test.each([{ urge: 'I want to kill myself tonight' }, { mood: 'I want to kill myself tonight' }])(
  'danger written where a number or a choice belongs is seen: %j',
  async (args) => {
    const { person } = await world()
    const sam = person('sam')

    await sam.run('checkin', { mood: 'hard', ...args })

    expect(sam.replies()[0]).toEqual(EMERGENCY)
  },
)

test.each([{ topic: 'overdosed' }, { topic: 'nonsense' }, { step: 'gone' }, { about: 'x'.repeat(25_000) }])(
  '/crisis answers with a card whatever it is given: %#',
  async (args) => {
    const { person } = await world()

    expect(await person('sam').run('crisis', args as Record<string, string>)).toEqual(EMERGENCY)
  },
)

test('/crisis with a country answers on a record that cannot be read, and stores nothing for nobody', async () => {
  const { person, db, store } = await world()
  const sam = person('sam')
  await sam.say('/checkin good')
  await sql`update people set body = 'nonsense'`.execute(db)

  for (let round = 0; round < 3; round++) expect((await sam.say('/crisis country:France')).title).toBe('France')

  expect((await store.person('')).version).toBe(0)
})

test('a note that was kept to oneself is not shared along with what is added to it', async () => {
  const { person, got } = await world()
  const sam = person('sam')
  await sam.say('/checkin mood:hard note:I want to kill myself')

  await sam.run('checkin note', { note: 'better now', share: 'room' })

  expect(got('general')).toHaveLength(1)
  expect(got('general')[0]?.reply.text).toContain('better now')
  expect(got('general')[0]?.reply.text).not.toContain('kill')
})

test('a private reply never goes to a room', async () => {
  const { store, clock } = await world()
  const { send } = outward({ store, clock, platforms: [], jobs: [] })
  const platform = { name: 'test', can: { text: 100 } } as never
  const out = outward({ store, clock, platforms: [platform], jobs: [] })
  const delivery = {
    id: 'x',
    to: 'test:room:general',
    reply: { text: 'for sam' },
    urgency: 'rest',
    until: 0,
    zone: 'UTC',
    locale: 'en',
    by: 'nudge',
  } as const

  await expect(send(delivery)).rejects.toThrow('No platform')
  await expect(out.send(delivery)).rejects.toEqual(new SendError('never', 'private'))
})

test('one happening that cannot be stored does not hold up the others', async () => {
  const { store, now } = await world()
  const happening = (name: string, version: unknown) => {
    const me = store.keyOf(`test:person:${name}`)
    return {
      changes: { ...NO_CHANGES, at: now(), person: { key: me, version: version as number, record: nobody() } },
      owners: { me, community: '' },
    }
  }

  const outcomes = await store.commitAll([happening('a', 0), happening('b', { broken: true }), happening('c', 0)])

  expect(outcomes).toEqual(['done', 'failed', 'done'])
  expect((await store.person(store.keyOf('test:person:c'))).version).toBeGreaterThan(0)
})

test('a timer that cannot be read keeps no other from its time when the clock goes back', async () => {
  const { person, db, bot, at, got, now, store } = await world()
  await person('mo', { moderator: true }).say('/encouragement set time:09:00 zone:America/Chicago room:general')
  await person('sam').say('/nudge time:21:00 zone:America/Chicago')
  await sql`update timers set body = 'nonsense' where owner = ${store.keyOf('test:person:sam')}`.execute(db)
  await bot.tick()

  at(now().subtract({ hours: 3 }).toZonedDateTimeISO('America/Chicago').toString())
  await bot.tick()
  at('2027-01-04T09:00-06:00[America/Chicago]')
  await bot.tick()

  expect(got('general')).toHaveLength(1)
})

test.each([
  ['help me with this: I feel low', /found useful|suit many moments/],
  ['listen to me at 19:00 I am sad', /found useful|suit many moments/],
])('“%s” is a sentence, though it has a colon', async (words, reply) => {
  const { person } = await world()
  const sam = person('sam')
  sam.goes('dm')

  expect((await sam.say(words)).text).toMatch(reply)
})

test('a word that happens to end in a colon stays in the note', async () => {
  const { person, store } = await world()
  const sam = person('sam')

  await sam.say('/checkin mood:hard note:I argued with him. Then: I left. What I feel is shame: so much')

  const [checkin] = (await store.person(store.keyOf(sam.address))).record.checkins
  expect(checkin?.note).toBe('I argued with him. Then: I left. What I feel is shame: so much')
  expect(checkin?.shared).toBe(false)
})

test('rooms are suggested to moderators only', async () => {
  const { bot, person } = await world()
  const request = {
    from: person('sam').address,
    room: 'test:room:general',
    community: 'test:community:home',
    id: 'x',
    name: 'sam',
    command: 'setup',
    args: {},
    text: '',
    roles: [],
  } as const

  expect(await bot.complete({ ...request, admin: false }, 'moderators', '')).toEqual([])
  expect(await bot.complete({ ...request, admin: true }, 'moderators', '')).not.toEqual([])
})
