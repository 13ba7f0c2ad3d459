/** Safety keeps and logs nothing of the words: everything there is, opened with the key, holds none of them. */
import { expect, onTestFinished, test } from 'vitest'
import { closedStore } from '../../src/adapters/store/closed.ts'
import { type Tables, tables } from '../../src/adapters/store/schema.ts'
import { createBot } from '../../src/core/bot.ts'
import { commands, jobs } from '../../src/core/features/index.ts'
import type { Platform, Store } from '../../src/core/ports.ts'
import type { Request } from '../../src/core/types.ts'
import { world } from '../support/world.ts'

const CANARY = 'lighthousekeeper'
const SAID = [
  `I will hang myself tonight, ${CANARY}`,
  `I want to die, ${CANARY}`,
  `I feel hopeless, ${CANARY}`,
  `my boyfriend is strangling me, ${CANARY}`,
  `he overdosed and isn’t breathing, ${CANARY}`,
  `I have a craving, ${CANARY}`,
]

/** What each table's sealed rows were sealed for. */
const PLACES: Partial<Record<keyof Tables, (row: Record<string, unknown>) => string>> = {
  people: ({ key }) => `people/${key}`,
  timers: ({ owner, id }) => `timers/${owner}/${id}`,
  requests: ({ id }) => `requests/${id}`,
  outbox: ({ id }) => `outbox/${id}`,
  calm: ({ owner }) => `calm/${owner}`,
  keyv: ({ id }) => `keyv/${id}`,
}

test('nothing of the words is in the database, opened with its key, nor in the log', async () => {
  const one = await world()
  onTestFinished(one.close)
  const mo = one.person('mo', { moderator: true })
  await mo.say('/listen to:on room:general')
  await mo.say('/alerts to:on room:moderators')
  for (const [index, words] of SAID.entries()) {
    const sam = one.person(`sam${index}`)
    await sam.say('/settings zone:Europe/London')
    await sam.overheard(words, { link: 'https://chat.test/9' })
    await sam.say(words)
    await sam.run('support', { about: words })
    await sam.run('support', { theirs: words })
    await sam.run('crisis', { about: words })
    sam.goes('dm')
    await sam.say(words)
    await mo.run('listen try', { words })
  }
  await one.bot.settle()

  const kept: string[] = []
  let opened = 0
  for (const table of Object.keys(tables) as (keyof Tables)[]) {
    for (const row of (await one.db.selectFrom(table).selectAll().execute()) as Record<string, unknown>[]) {
      kept.push(JSON.stringify(row))
      const place = PLACES[table]
      if (place === undefined) continue
      kept.push(JSON.stringify(one.seal.open(place(row), String(row.body))))
      opened++
    }
  }

  expect(opened).toBeGreaterThan(20)
  expect(kept.join('\n')).toContain('quietUntil')
  expect(kept.join('\n')).not.toContain(CANARY)
  expect(JSON.stringify(one.logged)).not.toContain(CANARY)
  expect(JSON.stringify(one.sent)).not.toContain(CANARY)
  // What safety sent or remembered points to nobody in the ledger.
  expect((await one.db.selectFrom('ledger').selectAll().execute()).map(({ owner }) => owner)).toEqual(
    expect.arrayContaining(['test:community:home']),
  )
  const people = SAID.map((_, index) => one.store.keyOf(`test:person:sam${index}`))
  const pointing = (await one.db.selectFrom('ledger').selectAll().execute()).filter(
    ({ owner, recipient }) => people.includes(owner) || people.includes(recipient),
  )
  expect(pointing).toEqual([])
})

/** A bot with this store, a platform that hangs, and nothing to send with. */
function cut(store: Store) {
  const hangs = () => new Promise<never>(() => undefined)
  const can = { pictures: true, files: true, forms: true, moments: false, titles: true, text: 4_000, buttons: 25, dedupes: true }
  const platform: Platform = { name: 'test', can, start: hangs, send: hangs, rooms: hangs, stop: async () => undefined }
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const outbox = { drain: hangs, nextTry: hangs, stop: async () => undefined }
  const clock = { now: () => Temporal.Instant.from('2027-01-04T14:00Z') }
  const bot = createBot({ store, outbox, clock, log: quiet, platforms: [platform], commands, jobs, tz: 'test', wake: () => undefined })
  const request = (text: string, more: Partial<Request> = {}): Request => ({
    ...{ id: text, from: 'test:person:sam', name: 'sam', room: 'test:room:general', community: 'test:community:home' },
    ...{ command: '', args: {}, text, admin: false, roles: [], ...more },
  })
  return async (text: string, more?: Partial<Request>) => {
    const begun = performance.now()
    const { value } = await bot.handle(request(text, more))[Symbol.asyncIterator]().next()
    return { value, took: performance.now() - begun }
  }
}
const hanging = () => {
  const never = () => new Promise<never>(() => undefined)
  return { ...closedStore(new Error()), keyOf: (address: string) => address, person: never, community: never, calm: never, commit: never }
}

test.each([
  ['closed', () => closedStore(new Error('closed'))],
  ['hanging', hanging],
])('with the store %s, no network and a language nobody wrote, help is there within 50 ms', async (_, store) => {
  const first = cut(store())
  const asked: [string, Partial<Request>][] = [
    ['/crisis', { locale: 'tlh' }],
    ['I will hang myself tonight', { locale: 'xx-YY' }],
    ['I will hang myself tonight', { aloud: true }],
    ['', { command: 'checkin', args: { mood: 'hard', note: 'I want to die' } }],
    ['', { command: 'support', args: { about: 'I want to die' } }],
  ]
  // The first of each compiles what it needs.
  for (const [text, more] of asked) await first(text, more)

  for (const [text, more] of asked) {
    const took: number[] = []
    for (let time = 0; time < 5; time++) {
      const { value, took: ms } = await first(text, more)
      took.push(ms)
      expect(JSON.stringify(value)).toContain('your local emergency number')
    }
    // The best of five: others share this machine.
    expect(Math.min(...took), text).toBeLessThan(50)
  }
})
