/** Two replicas that change the same thing at the same moment, each order forced: one stops in the middle of its transaction, the other comes. */
import { describe, expect, test } from 'vitest'
import type { Changes, Due, Outcome } from '../../src/core/ports.ts'
import { ask, postgresServer, session, untilWaiting } from '../support/postgres.ts'
import { changes, checkin, delivery, fresh, HARBOUR, keysOf, meeting, NOON, SAM, settled, timer } from './given.ts'
import { replica, replicas } from './replicas.ts'

const server = postgresServer()

async function two() {
  const { url, opened } = await replicas(server, 2)
  const [one, other] = opened
  if (one === undefined || other === undefined) throw new Error('two were asked for')
  const keys = keysOf(one)

  /** The first stops right before it counts, the last thing a commit does; the second comes; then the first goes on. */
  async function overtaken(first: Partial<Changes>, second: Partial<Changes>): Promise<[Outcome, Outcome]> {
    const gate = await session(url)
    await gate.query('begin; lock table tallies in exclusive mode')
    const slow = one?.store.commit(changes({ ...first, tallies: ['first'] }), keys)
    await untilWaiting(url, 1)
    const quick = other?.store.commit(changes(second), keys)
    // The second waits for what the first has changed, or has no need to.
    await Promise.race([quick, untilWaiting(url, 2)])
    await gate.query('commit')
    return [(await slow) ?? 'lost', (await quick) ?? 'lost']
  }
  const waiting = () => ask(url, 'select id from pgboss.job')
  const commit = (some: Partial<Changes>) => one.store.commit(changes(some), keys)
  const claimed = async (): Promise<Due> => {
    const [due] = await one.store.claim(NOON, 1)
    if (due === undefined) throw new Error('nothing was claimed')
    return due
  }
  const notes = async () => (await one.store.person(keys.me)).record.checkins.map(({ note }) => note)
  const person = (version: number, note: string) => ({ person: { key: keys.me, version, record: { ...fresh, checkins: [checkin(note)] } } })
  return { url, one, other, keys, overtaken, commit, claimed, notes, person, waiting }
}

describe('of two at once', () => {
  test('who answer the same request, one answers', async () => {
    const { one, overtaken } = await two()
    const request = (text: string) => ({ request: { id: 'r', from: SAM, replies: [{ text }] } })

    expect(await overtaken(request('first'), request('second'))).toEqual(['done', 'conflict'])

    expect(await one.store.answered('r')).toEqual([{ text: 'first' }])
  })

  test('who make a person’s first record, one makes it', async () => {
    const { overtaken, notes, person } = await two()

    expect(await overtaken(person(0, 'first'), person(0, 'second'))).toEqual(['done', 'conflict'])

    expect(await notes()).toEqual(['first'])
  })

  test('who change a person’s record, one changes it', async () => {
    const { one, keys, commit, overtaken, notes, person } = await two()
    await commit(person(0, 'before'))
    const { version } = await one.store.person(keys.me)

    expect(await overtaken(person(version, 'first'), person(version, 'second'))).toEqual(['done', 'conflict'])

    expect(await notes()).toEqual(['first'])
  })

  test.each([
    ['make', 0],
    ['change', 1],
  ])('who %s a community’s record, one does', async (_, times) => {
    const { one, commit, overtaken } = await two()
    const community = (version: number, zone: string) => ({
      community: { key: HARBOUR, version, record: { ...settled, moderatorRoles: [], listening: [], zone } },
    })
    if (times) await commit(community(0, 'UTC'))
    const { version } = await one.store.community(HARBOUR)

    expect(await overtaken(community(version, 'Europe/Rome'), community(version, 'Asia/Tokyo'))).toEqual(['done', 'conflict'])

    expect((await one.store.community(HARBOUR)).record.zone).toBe('Europe/Rome')
  })

  test.each([
    ['moves on', timer('t', { date: '2026-03-11', due: NOON.add({ hours: 24 }) })],
    ['goes', undefined],
  ])('who settle the same timer, which then %s, one settles it', async (_, next) => {
    const { one, keys, commit, claimed, overtaken, waiting } = await two()
    await commit({ putTimers: [timer('t')] })
    const due = { ...(await claimed()), ...(next && { next }) }

    const outcomes = await overtaken({ due, deliveries: [delivery('first')] }, { due, deliveries: [delivery('second')] })

    expect(outcomes).toEqual(['done', 'lost'])
    expect(await one.store.timers(keys.me)).toEqual(next ? [next] : [])
    expect(await waiting()).toHaveLength(1)
  })

  test('a change of a timer waits for its settling, and stands', async () => {
    const { one, keys, commit, claimed, overtaken } = await two()
    await commit({ putTimers: [timer('t')] })
    const due = { ...(await claimed()), next: timer('t', { date: '2026-03-11' }) }
    const changed = timer('t', { due: NOON.add({ hours: 3 }) })

    expect(await overtaken({ due }, { putTimers: [changed] })).toEqual(['done', 'done'])

    expect(await one.store.timers(keys.me)).toEqual([changed])
  })

  test('the settling of a timer is lost to a change of it', async () => {
    const { one, keys, commit, claimed, overtaken } = await two()
    await commit({ putTimers: [timer('t')] })
    const due = { ...(await claimed()), next: timer('t', { date: '2026-03-11' }) }
    const changed = timer('t', { due: NOON.add({ hours: 3 }) })

    expect(await overtaken({ putTimers: [changed] }, { due })).toEqual(['done', 'lost'])

    expect(await one.store.timers(keys.me)).toEqual([changed])
  })

  test('a timer that is just being settled is not claimed, and does not keep others waiting', async () => {
    const { url, one, other, keys, commit, claimed } = await two()
    await commit({ putTimers: [timer('settled'), timer('free', { due: NOON.add({ seconds: 1 }) })] })
    const due = await claimed()
    const gate = await session(url)
    await gate.query('begin; lock table tallies in exclusive mode')
    const settling = one.store.commit(changes({ due, tallies: ['k'] }), keys)
    await untilWaiting(url, 1)

    // So late that the lease is over: only the row's own lock says that somebody is at it.
    const late = await other.store.claim(NOON.add({ hours: 1 }), 9)

    expect(late.map((one) => one.timer.id)).toEqual(['free'])
    await gate.query('commit')
    expect(await settling).toBe('done')
  })

  test('a change of a timer is not undone by a move of its meeting', async () => {
    const { one, keys, commit, overtaken } = await two()
    const reminder = { ...timer('t', { meeting: 'm', before: 15, date: '2026-03-16' }), rule: undefined as never }
    await commit({ putMeetings: [meeting('m')], putTimers: [{ ...reminder, due: Temporal.Instant.from('2026-03-16T07:45Z') }] })
    const earlier = { ...reminder, before: 30, due: Temporal.Instant.from('2026-03-16T07:30Z') }
    const { version } = (await one.store.meeting('m')) ?? meeting('m')
    const later = meeting('m', { version, rule: { ...meeting('m').rule, time: '10:00' } })

    expect(await overtaken({ putTimers: [earlier] }, { putMeetings: [later] })).toEqual(['done', 'done'])

    const [found] = await one.store.timers(keys.me)
    expect([found?.before, String(found?.due)]).toEqual([30, '2026-03-16T08:30:00Z'])
  })

  describe('a timer that is put while its meeting moves', () => {
    const reminder = { id: 't', job: 'nudge', owner: 'me', meeting: 'm', before: 15, date: '2026-03-16' } as const
    const put = (version: number) => ({
      putTimers: [{ ...reminder, due: Temporal.Instant.from('2026-03-16T07:45Z') }],
      meetings: [{ id: 'm', version }],
    })
    const moved = (version: number) => ({ putMeetings: [meeting('m', { version, rule: { ...meeting('m').rule, time: '10:00' } })] })
    async function scene() {
      const all = await two()
      await all.commit({ putMeetings: [meeting('m')] })
      return { ...all, version: (await all.one.store.meeting('m'))?.version ?? 0 }
    }

    test('goes with it, when it is put first', async () => {
      const { one, keys, overtaken, version } = await scene()

      expect(await overtaken(put(version), moved(version))).toEqual(['done', 'done'])

      expect((await one.store.timers(keys.me)).map(({ due }) => due.toString())).toEqual(['2026-03-16T08:45:00Z'])
    })

    test('is a conflict, when it is put second', async () => {
      const { one, keys, overtaken, version } = await scene()

      expect(await overtaken(moved(version), put(version))).toEqual(['done', 'conflict'])

      expect(await one.store.timers(keys.me)).toEqual([])
    })

    test('does not keep another waiting who only puts one too', async () => {
      const { one, other, keys, version, url } = await scene()
      const gate = await session(url)
      await gate.query('begin; lock table tallies in exclusive mode')
      const slow = one.store.commit(changes({ ...put(version), tallies: ['first'] }), keys)
      await untilWaiting(url, 1)

      const [timer] = put(version).putTimers
      const quick = { ...put(version), putTimers: timer === undefined ? [] : [{ ...timer, id: 'another' }] }
      expect(await other.store.commit(changes(quick), keys)).toBe('done')

      await gate.query('commit')
      expect(await slow).toBe('done')
    })
  })

  test('a change of a timer is not undone when all are put where the rules of their zones have gone', async () => {
    const { url, one, other, keys, commit } = await two()
    await commit({ putTimers: [timer('t')] })
    const gate = await session(url)
    await gate.query('begin; lock table tallies in exclusive mode')
    const changing = one.store.commit(changes({ putTimers: [timer('t', { job: 'changed' })], tallies: ['k'] }), keys)
    await untilWaiting(url, 1)

    const moving = other.store.retime((timer) => ({ ...timer, due: timer.due.add({ hours: 1 }) }))
    await untilWaiting(url, 2)
    await gate.query('commit')

    expect([await changing, await moving]).toEqual(['done', 1])
    expect(await one.store.timers(keys.me)).toEqual([timer('t', { job: 'changed', due: NOON.add({ hours: 1 }) })])
  })

  test('who change a meeting, one changes it', async () => {
    const { one, commit, overtaken } = await two()
    await commit({ putMeetings: [meeting('m')] })
    const { version } = (await one.store.meeting('m')) ?? meeting('m')
    const named = (name: string) => ({ putMeetings: [meeting('m', { version, name })] })

    expect(await overtaken(named('first'), named('second'))).toEqual(['done', 'conflict'])

    expect((await one.store.meeting('m'))?.name).toBe('first')
  })

  test('who count the same in another order, neither waits for the other', async () => {
    const { url, one, keys } = await two()
    const all = (kinds: string[]) => kinds.map((kind) => ({ changes: changes({ tallies: [kind] }), owners: keys }))
    await one.store.commitAll(all(['a', 'b', 'c']))
    // Nobody would come to see that two wait for each other, until both have waited too long.
    await ask(url, `alter database ${new URL(url).pathname.slice(1)} set deadlock_timeout = '1min'`)
    const gate = await session(url)
    await gate.query(`begin; select * from tallies where kind = 'b' for update`)

    const [first, second] = [await replica(url), await replica(url)]
    const counting = [first.store.commitAll(all(['a', 'b', 'c'])), second.store.commitAll(all(['c', 'b', 'a']))]
    await untilWaiting(url, 2)
    await gate.query('commit')

    expect(await Promise.all(counting)).toEqual([
      ['done', 'done', 'done'],
      ['done', 'done', 'done'],
    ])
  })

  test('counts of both are added', async () => {
    const { url, one, other, keys } = await two()
    const tallies = (kinds: string[]) => changes({ tallies: kinds })
    const rounds = Array.from({ length: 50 }, (_, index) => index)

    // In opposite orders, so that without one order for all they would wait for each other.
    for (const _ of rounds) {
      const outcomes = await Promise.all([
        one.store.commit(tallies(['a', 'b', 'c']), keys),
        other.store.commit(tallies(['c', 'b', 'a']), keys),
      ])
      expect(outcomes).toEqual(['done', 'done'])
    }

    const gate = await session(url)
    expect((await gate.query('select kind, count from tallies order by kind')).rows).toEqual(
      ['a', 'b', 'c'].map((kind) => ({ kind, count: 100 })),
    )
  })
})

describe('forgetting', () => {
  const timers = [timer('t')]
  const deliveries = [delivery('d')]
  const request = { id: 'r', from: SAM, replies: [{ text: 'Thank you' }] }

  test('comes before a first record that is just being stored, which is then whole', async () => {
    const { url, one, other, keys, commit, person, waiting } = await two()
    await commit({ putTimers: [timer('old')] })
    // Stops the forgetting between two tables: people are done, timers are not.
    const gate = await session(url)
    await gate.query(`begin; select * from timers for update`)
    const forgetting = other.store.commit(changes({ forget: keys.me }), keys)
    await untilWaiting(url, 1)

    const stored = await one.store.commit(changes({ ...person(0, 'new'), request, putTimers: timers, deliveries }), keys)
    await gate.query('commit')

    expect([stored, await forgetting]).toEqual(['done', 'done'])
    expect((await one.store.person(keys.me)).record.checkins).toHaveLength(1)
    expect((await one.store.timers(keys.me)).map(({ id }) => id)).toEqual(['t'])
    expect(await one.store.answered('r')).toHaveLength(1)
    expect(await waiting()).toHaveLength(1)
  })

  test('is tried again when what it erases is just being changed, and then leaves nothing', async () => {
    const { one, keys, commit, overtaken, person, waiting } = await two()
    await commit(person(0, 'before'))
    const { version } = await one.store.person(keys.me)

    const outcomes = await overtaken({ ...person(version, 'after'), request, putTimers: timers, deliveries }, { forget: keys.me })

    expect(outcomes).toEqual(['done', 'conflict'])
    expect(await commit({ forget: keys.me })).toBe('done')
    expect(await waiting()).toEqual([])
    for (const table of ['people', 'timers', 'requests'] as const)
      expect(await one.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  })

  test('is not undone by a change that waited for it', async () => {
    const { one, keys, commit, overtaken, person } = await two()
    await commit(person(0, 'before'))
    const { version } = await one.store.person(keys.me)

    expect(await overtaken({ forget: keys.me }, { ...person(version, 'after'), request, putTimers: timers })).toEqual(['done', 'conflict'])

    expect((await one.store.person(keys.me)).version).toBe(0)
    expect(await one.store.timers(keys.me)).toEqual([])
    expect(await one.store.answered('r')).toBeUndefined()
  })
})

test('two that wait for each other are a conflict for one of them, and nothing of it is stored', async () => {
  const { url, one, keys, commit, claimed, person } = await two()
  await commit({ ...person(0, 'before'), putTimers: [timer('t')] })
  const { version } = await one.store.person(keys.me)
  const due = { ...(await claimed()), next: timer('t', { date: '2026-03-11' }) }
  const rival = await session(url)
  // The rival is patient, so that the commit is the one that gives up.
  await rival.query(`set deadlock_timeout = '1min'; begin; select * from people for update`)

  const outcome = one.store.commit(changes({ due, ...person(version, 'after') }), keys)
  await untilWaiting(url, 1)
  await rival.query('select * from timers for update')

  expect(await outcome).toBe('conflict')
  await rival.query('rollback')
  expect((await one.store.person(keys.me)).version).toBe(version)
  expect(await one.store.timers(keys.me)).toEqual([timer('t')])
})
