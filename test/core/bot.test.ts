import { expect, test } from 'vitest'
import { closedStore } from '../../src/adapters/store/closed.ts'
import { createBot } from '../../src/core/bot.ts'
import { unset } from '../../src/core/communities.ts'
import { commands, jobs } from '../../src/core/features/index.ts'
import type { Platform, Store } from '../../src/core/ports.ts'
import type { Request } from '../../src/core/types.ts'
import { changes } from '../store/given.ts'
import { labels, world } from '../support/world.ts'

test('a mistyped command gets the nearest one', async () => {
  const { person } = await world()
  const sam = person('sam')

  const reply = await sam.say('/chekin')

  expect(reply.text).toBe('I don’t know /chekin. Did you mean one of these?')
  expect(labels(reply)).toContain('/checkin')
  expect(labels(await sam.press('/checkin'))).toContain('Hard')
})

test('a word that is like no command leads to help', async () => {
  const { person } = await world()

  const reply = await person('sam').say('/xyzzy')

  expect(labels(reply)).toEqual(['/help'])
})

test('the first part of a command’s name offers a member what they may do, and a moderator all of it', async () => {
  const { person } = await world()

  const sam = await person('sam').say('/meeting')
  const mo = await person('mo', { moderator: true }).say('/meeting')

  expect(labels(sam)).toEqual(['/meeting next', '/meeting list', '/meeting join', '/meeting remind'])
  expect(labels(mo)).toEqual([
    ...['/meeting next', '/meeting list', '/meeting add', '/meeting skip', '/meeting unskip', '/meeting move'],
    ...['/meeting remove', '/meeting join', '/meeting remind'],
  ])
})

test.each(['/encouragement', '/prompt', '/holiday', '/community'])(
  '%s alone says whom it is for, to those it is not for',
  async (typed) => {
    const { person } = await world()

    const sam = await person('sam').say(typed)
    const mo = await person('mo', { moderator: true }).say(typed)

    expect(sam.text).toBe('This one is for moderators of the community. If that should be you, ask whoever set me up.')
    expect(labels(sam)).toEqual([])
    expect(labels(mo).length).toBeGreaterThan(1)
  },
)

test('a mistyped command is never taken for one that would be refused', async () => {
  const { person } = await world()

  const sam = await person('sam').say('/meting ad')
  const mo = await person('mo', { moderator: true }).say('/meting ad')

  expect(labels(mo)).toContain('/meeting add')
  expect(labels(sam)).not.toContain('/meeting add')
})

test('a role that moderates is offered all of it, in a direct message too', async () => {
  const { person, store, clock } = await world()
  const community = 'test:community:home'
  const record = { ...unset(), moderatorRoles: ['7'] }
  const staged = changes({ at: clock.now(), community: { key: community, version: 0, record } })
  await store.commit(staged, { me: store.keyOf('test:person:pat'), community })
  const pat = person('pat')
  await pat.say('/checkin okay')
  pat.goes('dm')

  const reply = await pat.say('/encouragement', { roles: ['7'] })

  expect(labels(reply)).toContain('/encouragement set')
})

test('a missing choice is asked for with buttons', async () => {
  const { person } = await world()
  const sam = person('sam')

  const reply = await sam.say('/checkin note:long day')

  expect(labels(reply)).toEqual(['Good', 'Okay', 'Hard', 'Struggling', 'I slipped'])
  await sam.press('Okay')
  expect((await sam.say('/history')).list?.join()).toContain('long day')
})

test('a wrong value is said plainly, and what was right is kept', async () => {
  const { person } = await world()
  const sam = person('sam')

  const reply = await sam.say('/checkin mood:okay urge:eleven note:still here')
  const fixed = await sam.fill({ urge: '10' })

  expect(reply.form?.fields).toMatchObject([{ name: 'urge', value: 'eleven' }])
  expect(fixed.text).toContain('Okay is a fine place to be')
})

test('help comes before the reply, and what was to be shared is held back', async () => {
  const { person, got } = await world()
  const sam = person('sam')

  await sam.say('/checkin mood:struggling share:room note:I want to kill myself tonight')

  const [help, own] = sam.replies()
  expect(help?.to).toBe('me')
  expect(help?.text).toContain('emergency number')
  expect(own?.to).toBe('me')
  expect(own?.text).toContain('It stays between us')
  expect(got('general')).toEqual([])
})

test('words in a note, a question and a direct message are all looked at', async () => {
  const { person } = await world()
  const sam = person('sam')

  // What is kept, such as a note, is confirmed under the card; where the words only asked for help, the card is the answer.
  const ways: [number, () => Promise<unknown>][] = [
    [1, () => sam.say('/ask I took all my pills')],
    [2, () => sam.run('checkin note', { note: 'I took all my pills' })],
    [1, () => sam.say('I took all my pills', { room: sam.address })],
  ]
  for (const [count, way] of ways) {
    await way()
    expect(sam.replies()).toHaveLength(count)
    expect(sam.replies()[0]?.text).toContain('emergency number')
  }
})

test('a room is listened to only after moderators switched it on, and the room was told', async () => {
  const { person, bot, got } = await world()
  const sam = person('sam')
  const mo = person('mo', { moderator: true })

  expect(await sam.overheard('I want to kill myself tonight')).toEqual([])
  await mo.say('/listen on')
  await bot.tick()

  expect(got('general').map(({ reply }) => reply.text.slice(0, 44))).toEqual(['The moderators have asked me to listen in th'])
  expect(await sam.overheard('I want to kill myself tonight')).toMatchObject([{ to: 'room' }])
  expect(await sam.overheard('see you at the meeting tonight')).toEqual([])
})

test('plain words in a direct message are a question, a command’s name alone is the command', async () => {
  const { person } = await world()
  const sam = person('sam')
  sam.goes('dm')

  expect((await sam.say('payday is tomorrow')).list).toHaveLength(3)
  expect((await sam.say('help')).title).toBe('What I can do')
})

test('a member cannot set things up', async () => {
  const { person } = await world()

  const reply = await person('sam').say('/setup zone:America/Chicago')

  expect(reply.text).toContain('for moderators')
})

/** A bot whose store fails at everything. */
function broken(store: Store) {
  const platform: Platform = {
    name: 'test',
    can: { pictures: true, files: true, forms: true, moments: false, titles: true, text: 4_000, buttons: 25, dedupes: true },
    start: async () => undefined,
    send: async () => undefined,
    rooms: async () => [],
    stop: async () => undefined,
  }
  const logged: unknown[] = []
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (message: string, facts?: object) => void logged.push({ message, ...facts }),
  }
  const outbox = { drain: async () => undefined, nextTry: async () => undefined, stop: async () => undefined }
  const clock = { now: () => Temporal.Instant.from('2027-01-04T14:00Z') }
  const bot = createBot({ store, outbox, clock, log, platforms: [platform], commands, jobs, tz: 'test', wake: () => undefined })
  const request = (text: string): Request => ({
    id: text,
    from: 'test:person:sam',
    name: 'sam',
    room: 'test:room:general',
    community: 'test:community:home',
    command: '',
    args: {},
    text,
    admin: false,
    roles: [],
  })
  return { logged, say: (text: string) => Array.fromAsync(bot.handle(request(text))), handle: (text: string) => bot.handle(request(text)) }
}

test('with the store down, help is there, and words that cannot be stored are handed back', async () => {
  const { say, logged } = broken(closedStore(new Error('secret words')))

  const crisis = await say('/crisis')
  const country = await say('/crisis country:GB')
  const danger = await say('/checkin mood:hard note:I want to kill myself tonight')
  const checkin = await say('/checkin mood:hard note:long day')

  expect(crisis[0]?.text).toContain('emergency number')
  expect(JSON.stringify(country)).toContain('999')
  expect(danger[0]?.text).toContain('emergency number')
  expect(JSON.stringify(danger)).not.toContain('kill myself')
  expect(checkin[0]?.text).toContain('nothing was saved')
  expect(JSON.stringify(checkin)).toContain('long day')
  expect(JSON.stringify(logged)).not.toMatch(/secret|long day|sam/)
})

test('with a store that never answers, help does not wait for it', async () => {
  const never = () => new Promise<never>(() => undefined)
  const { handle } = broken({ ...closedStore(new Error()), keyOf: (address) => address, person: never, community: never, commit: never })

  for (const text of ['/crisis', '/crisis country:GB', '/checkin mood:hard note:I want to kill myself tonight']) {
    for await (const first of handle(text)) {
      expect(JSON.stringify(first)).toMatch(/emergency number|999/)
      break
    }
  }
})
