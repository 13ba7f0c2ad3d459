/** What every store must do, whatever engine it stands on. */
import { Keyv } from 'keyv'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyvStorage } from '../../src/adapters/store/keyv.ts'
import type { Opened } from '../../src/adapters/store/open.ts'
import { nobody } from '../../src/core/people.ts'
import type { Address } from '../../src/core/types.ts'
import { changes, checkin, delivery, fresh, HARBOUR, keysOf, LOUNGE, later, meeting, NOON, ROBIN, SAM, settled, timer } from './given.ts'

/** `open` gives an empty store each time; the test closes it. */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let opened: Opened
    let keys: ReturnType<typeof keysOf>
    beforeEach(async () => {
      opened = await open()
      keys = keysOf(opened)
    })
    afterEach(() => opened.close())

    const store = () => opened.store
    const commit = (some: Parameters<typeof changes>[0], owners = keys) => store().commit(changes(some), owners)
    const put = (version: number, note: string, key = keys.me) =>
      commit({ person: { key, version, record: { ...fresh, checkins: [checkin(note)] } } })
    const notes = async (key = keys.me) => (await store().person(key)).record.checkins.map(({ note }) => note)
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

    describe('keys', () => {
      test('hide a person and show a community', () => {
        expect(store().keyOf(HARBOUR)).toBe(HARBOUR)
        expect(keys.me).toMatch(/^[\w-]{43}$/)
        expect(store().keyOf(SAM)).toBe(keys.me)
        expect(store().keyOf(ROBIN)).not.toBe(keys.me)
        expect(store().keyOf('discord:room:42')).not.toBe(keys.me)
      })
    })

    describe('records', () => {
      test('are blank before anything is stored', async () => {
        expect(await store().person(keys.me)).toEqual({ record: nobody(), version: 0 })
        expect((await store().community(HARBOUR)).version).toBe(0)
      })

      test('come back as they were stored', async () => {
        const record = { ...fresh, checkins: [checkin('ein schwerer Tag ☔')], zone: 'Asia/Tokyo', address: SAM, home: HARBOUR }
        const settings = { ...settled, moderatorRoles: ['7'], listening: [LOUNGE], zone: 'Europe/Rome' }

        const outcome = await commit({
          person: { key: keys.me, version: 0, record },
          community: { key: HARBOUR, version: 0, record: settings },
        })

        expect(outcome).toBe('done')
        expect((await store().person(keys.me)).record).toEqual(record)
        expect((await store().community(HARBOUR)).record).toEqual(settings)
        expect((await store().person(store().keyOf(ROBIN))).version).toBe(0)
      })

      test('are changed only from the version that was read', async () => {
        await put(0, 'first')
        const { version } = await store().person(keys.me)

        expect(await put(version, 'second')).toBe('done')
        expect(await put(version, 'late')).toBe('conflict')
        expect(await put(0, 'late')).toBe('conflict')
        expect(await notes()).toEqual(['second'])
      })

      test('of a community are, too', async () => {
        const set = (version: number, zone: string) =>
          commit({ community: { key: HARBOUR, version, record: { ...settled, moderatorRoles: [], listening: [], zone } } })
        await set(0, 'Europe/Rome')
        const { version } = await store().community(HARBOUR)

        expect(await set(version, 'Asia/Tokyo')).toBe('done')
        expect(await set(version, 'UTC')).toBe('conflict')
        expect(await set(0, 'UTC')).toBe('conflict')
        expect((await store().community(HARBOUR)).record.zone).toBe('Asia/Tokyo')
      })

      test('that were forgotten cannot come back from a version read before', async () => {
        await put(0, 'before')
        const { version } = await store().person(keys.me)
        await commit({ forget: keys.me })
        await put(0, 'after')

        expect(await put(version, 'before')).toBe('conflict')
        expect(await notes()).toEqual(['after'])
      })

      test('take every one of many changes made at once', async () => {
        async function add(note: string): Promise<void> {
          for (;;) {
            const { record, version } = await store().person(keys.me)
            const next = { ...record, checkins: [...record.checkins, checkin(note)] }
            if ((await commit({ person: { key: keys.me, version, record: next } })) === 'done') return
          }
        }
        const wanted = Array.from({ length: 20 }, (_, index) => `note ${index}`)

        await Promise.all(wanted.map(add))

        expect((await notes()).toSorted()).toEqual(wanted.toSorted())
      })
    })

    describe('a commit', () => {
      const everything = (version: number, id: string) => ({
        request: { id, from: SAM, replies: [{ text: 'Thank you' }] },
        person: { key: keys.me, version, record: fresh },
        putMeetings: [meeting(`m-${id}`)],
        putTimers: [timer(`t-${id}`)],
        deliveries: [delivery(`d-${id}`)],
        tallies: [`k-${id}`],
      })
      const traces = async (id: string) => ({
        answer: await store().answered(id),
        meeting: await store().meeting(`m-${id}`),
        timers: ids(await store().timers(keys.me)).filter((one) => one === `t-${id}`),
        tallies: await opened.db.selectFrom('tallies').select('kind').where('kind', '=', `k-${id}`).execute(),
      })
      const nothing = { answer: undefined, meeting: undefined, timers: [], tallies: [] }

      test('stores everything, or nothing', async () => {
        expect(await commit(everything(0, 'one'))).toBe('done')
        expect(await commit(everything(0, 'two'))).toBe('conflict')

        expect((await traces('one')).timers).toEqual(['t-one'])
        expect(await traces('two')).toEqual(nothing)
      })

      test('of a request that was answered is a conflict, and the answer stands', async () => {
        const also = [{ to: ROBIN, reply: { text: 'For Robin' }, urgency: 'rest' as const, until: later(60) }]
        await commit({ request: { id: 'r', from: SAM, replies: [{ text: 'First', buttons: [{ label: 'More', run: 'help' }], also }] } })

        const outcome = await commit({ ...everything(0, 'two'), request: { id: 'r', from: SAM, replies: [{ text: 'Second' }] } })

        expect(outcome).toBe('conflict')
        expect(await store().answered('r')).toEqual([{ text: 'First', buttons: [{ label: 'More', run: 'help' }] }])
        expect(await traces('two')).toEqual(nothing)
      })

      test('is made once of two that come at the same time', async () => {
        const twice = await Promise.all([commit(everything(0, 'r')), commit(everything(0, 'r'))])

        expect(twice.toSorted()).toEqual(['conflict', 'done'])
      })

      test('that throws leaves nothing, and the store goes on', async () => {
        const broken = { ...everything(0, 'bad'), putTimers: [timer('t-bad', { due: undefined as unknown as Temporal.Instant })] }

        await expect(commit(broken)).rejects.toThrow()

        expect(await traces('bad')).toEqual(nothing)
        expect(await commit(everything(0, 'good'))).toBe('done')
      })
    })

    describe('meetings', () => {
      test('are put, changed and removed', async () => {
        await commit({ putMeetings: [meeting('a'), meeting('b'), meeting('c', { community: 'slack:community:T1' })] })
        const { version } = (await store().meeting('a')) ?? meeting('a')
        const evening = { name: 'Evening circle', link: 'https://example.org' }
        await commit({ putMeetings: [meeting('a', { ...evening, version })], removeMeetings: ['b'] })

        expect(await store().meetings(HARBOUR)).toEqual([meeting('a', { ...evening, version: version + 1 })])
        expect(await commit({ putMeetings: [meeting('a', { version })] })).toBe('conflict')
        expect(await commit({ putMeetings: [meeting('a')] })).toBe('conflict')
        expect(await store().meeting('b')).toBeUndefined()
        expect((await store().meeting('c'))?.community).toBe('slack:community:T1')
      })

      test.each([
        ['one that has changed', 'a', ['a']],
        ['one that is gone', 'gone', ['a', 'gone']],
        ['all there were, before another came', `every:${HARBOUR}`, ['a']],
      ])('a timer that goes by %s is a conflict, whether it is put or moves on', async (_, waitsFor, known) => {
        await commit({ putMeetings: [meeting('a')] })
        const { version } = (await store().meeting('a')) ?? meeting('a')
        await commit({ putMeetings: [meeting('a', { version }), meeting('b')], putTimers: [timer('due', { meeting: waitsFor })] })
        const meetings = known.map((id) => ({ id, version }))
        const next = timer('due', { meeting: waitsFor, date: '2026-03-11' })
        const [due] = await store().claim(NOON, 1)

        expect(await commit({ putTimers: [timer('new', { meeting: waitsFor })], meetings })).toBe('conflict')
        if (due !== undefined) expect(await commit({ due: { ...due, next }, meetings })).toBe('conflict')

        expect(due?.timer.id).toBe('due')
        expect(await commit({ putTimers: [timer('new')], meetings })).toBe('done')
      })

      test('take along the timers that would remind of them', async () => {
        await commit({
          putMeetings: [meeting('a')],
          putTimers: [timer('of-a', { meeting: 'a', owner: 'community' }), timer('mine', { meeting: 'a' }), timer('other')],
        })

        await commit({ removeMeetings: ['a'] })

        expect(await store().timers(HARBOUR)).toEqual([])
        expect(ids(await store().timers(keys.me))).toEqual(['other'])
      })
    })

    describe('timers', () => {
      test('come back as they were put, the next one first', async () => {
        const bare = { id: 'b', job: 'reminder', owner: 'me', meeting: 'm', before: 15, date: '2026-03-11', due: later(5) } as const
        await commit({ putTimers: [timer('c', { due: later(9) }), bare, timer('a', { due: later(1) })] })
        await commit({ putTimers: [timer('c', { due: later(7) })], removeTimers: ['a', 'unknown'] })

        expect(await store().timers(keys.me)).toEqual([bare, timer('c', { due: later(7) })])
      })

      test('of two owners may have the same name', async () => {
        const robin = keysOf(opened, ROBIN)
        await commit({ putTimers: [timer('nudge'), timer('daily', { owner: 'community' })] })
        await commit({ putTimers: [timer('nudge', { due: later(60) })] }, robin)

        await commit({ removeTimers: ['nudge'] })

        expect(await store().timers(keys.me)).toEqual([])
        expect(await store().timers(robin.me)).toEqual([timer('nudge', { due: later(60) })])
        expect(await store().timers(HARBOUR)).toEqual([timer('daily', { owner: 'community' })])
      })

      test('are claimed when due, oldest first, and no more than asked for', async () => {
        await commit({
          putTimers: [
            timer('c', { due: later(2) }),
            timer('a', { due: later(0) }),
            timer('b', { due: later(1) }),
            timer('d', { due: later(3) }),
          ],
        })

        const first = await store().claim(later(2), 2)
        const second = await store().claim(later(2), 9)

        expect(ids(first.map(({ timer }) => timer))).toEqual(['a', 'b'])
        expect(ids(second.map(({ timer }) => timer))).toEqual(['c'])
        expect(first[0]?.owner).toBe(keys.me)
        expect(await store().claim(later(2), 9)).toEqual([])
      })

      test('are never claimed by two at once', async () => {
        await commit({ putTimers: Array.from({ length: 40 }, (_, index) => timer(`t${index}`)) })

        const claims = await Promise.all(Array.from({ length: 8 }, () => store().claim(NOON, 10)))

        const claimed = claims.flat().map(({ timer }) => timer.id)
        expect(new Set(claimed).size).toBe(claimed.length)
        expect(claimed.length).toBe(40)
      })

      test('can be claimed again once the lease has run out, and the first holder has lost them', async () => {
        await commit({ putTimers: [timer('a')] })
        const [first] = await store().claim(NOON, 1)
        const [early] = await store().claim(later(60), 1)
        const [second] = await store().claim(later(600), 1)
        if (first === undefined || second === undefined) throw new Error('nothing was claimed')

        expect(early).toBeUndefined()
        expect(await commit({ due: first, tallies: ['sent'] })).toBe('lost')
        expect(await opened.db.selectFrom('tallies').selectAll().execute()).toEqual([])
        expect(await commit({ due: second })).toBe('done')
      })

      test('move to their next time, or go, in the commit of what they asked for', async () => {
        await commit({ putTimers: [timer('again'), timer('once', { due: later(1) })] })
        const [again, once] = await store().claim(later(1), 2)
        if (again === undefined || once === undefined) throw new Error('nothing was claimed')
        const next = timer('again', { date: '2026-03-11', due: NOON.add({ hours: 24 }) })

        expect(await commit({ due: { ...again, next } })).toBe('done')
        expect(await commit({ due: once })).toBe('done')

        expect(await store().timers(keys.me)).toEqual([next])
        expect(await commit({ due: { ...again, next } })).toBe('lost')
        expect(ids((await store().claim(NOON.add({ hours: 24 }), 9)).map(({ timer }) => timer))).toEqual(['again'])
      })

      test('that were changed or removed while held are lost to whoever holds them', async () => {
        await commit({ putTimers: [timer('changed'), timer('removed')] })
        const held = await store().claim(NOON, 2)
        await commit({ putTimers: [timer('changed', { due: later(5) })], removeTimers: ['removed'] })

        for (const due of held) expect(await commit({ due: { ...due, next: timer(due.timer.id) } })).toBe('lost')

        expect(await store().timers(keys.me)).toEqual([timer('changed', { due: later(5) })])
      })

      test('say when the next one is due, held ones when their lease ends', async () => {
        expect(await store().nextDue()).toBeUndefined()
        await commit({ putTimers: [timer('b', { due: later(3600) }), timer('a', { due: later(5) })] })
        expect(await store().nextDue()).toEqual(later(5))

        await store().claim(later(5), 9)
        const next = await store().nextDue()

        expect(next && Temporal.Instant.compare(next, later(5))).toBe(1)
        expect(next && Temporal.Instant.compare(next, later(3600))).toBe(-1)
      })
    })

    describe('counts', () => {
      const tallies = () => opened.db.selectFrom('tallies').selectAll().orderBy('day').orderBy('kind').execute()

      test('add up by day, in UTC, and kind', async () => {
        const midnight = Temporal.Instant.from('2026-03-11T00:00:00Z')
        await commit({ at: midnight.subtract({ milliseconds: 1 }), tallies: ['checkin', 'hard', 'checkin'] })
        await commit({ at: midnight.subtract({ hours: 1 }), tallies: ['checkin'] })
        await commit({ at: midnight, tallies: ['checkin'] })

        expect(await tallies()).toEqual([
          { community: HARBOUR, day: '2026-03-10', kind: 'checkin', count: 3 },
          { community: HARBOUR, day: '2026-03-10', kind: 'hard', count: 1 },
          { community: HARBOUR, day: '2026-03-11', kind: 'checkin', count: 1 },
        ])
      })

      test('go after 400 days, and answers after one', async () => {
        await commit({ request: { id: 'old', from: SAM, replies: [] }, tallies: ['old'] })
        await commit({ at: later(7200), request: { id: 'new', from: SAM, replies: [] } })

        await store().purge(NOON.add({ hours: 25 }))
        expect(await store().answered('old')).toBeUndefined()
        expect(await store().answered('new')).toEqual([])
        await store().purge(NOON.add({ hours: 400 * 24 }))
        expect((await tallies()).length).toBe(1)
        await store().purge(NOON.add({ hours: 401 * 24 }))
        expect(await tallies()).toEqual([])
      })
    })

    describe('forgetting', () => {
      const robin = () => keysOf(opened, ROBIN)
      async function live(person: Address): Promise<void> {
        const owners = keysOf(opened, person)
        await commit(
          {
            request: { id: `r ${person}`, from: person, replies: [{ text: 'Thank you' }] },
            person: { key: owners.me, version: 0, record: { ...fresh, checkins: [checkin('a note')] } },
            putTimers: [timer('nudge')],
            deliveries: [delivery(`d ${person}`, { to: person })],
          },
          owners,
        )
        await new Keyv({ store: keyvStorage(opened.db, opened.seal), namespace: 'wizard' }).set(`${owners.me}:draft`, 'words')
      }

      test('erases all that is theirs and nothing of others', async () => {
        await live(SAM)
        await live(ROBIN)

        expect(await commit({ forget: keys.me })).toBe('done')

        expect((await store().person(keys.me)).version).toBe(0)
        expect(await store().timers(keys.me)).toEqual([])
        expect(await store().answered(`r ${SAM}`)).toBeUndefined()
        expect(await notes(robin().me)).toEqual(['a note'])
        expect(await store().timers(robin().me)).toHaveLength(1)
        expect(await store().answered(`r ${ROBIN}`)).toHaveLength(1)
        const wizard = new Keyv({ store: keyvStorage(opened.db, opened.seal), namespace: 'wizard' })
        expect(await wizard.get(`${keys.me}:draft`)).toBeUndefined()
        expect(await wizard.get(`${robin().me}:draft`)).toBe('words')
      })

      test('stores nothing else for them in the same commit', async () => {
        await live(SAM)

        const outcome = await commit({
          forget: keys.me,
          request: { id: 'forget', from: SAM, replies: [{ text: 'Forgotten' }] },
          person: { key: keys.me, version: 0, record: fresh },
          putTimers: [timer('nudge'), timer('daily', { owner: 'community' })],
          deliveries: [delivery('goodbye')],
          tallies: ['forget'],
        })

        expect(outcome).toBe('done')
        expect(await store().answered('forget')).toBeUndefined()
        expect((await store().person(keys.me)).version).toBe(0)
        expect(await store().timers(keys.me)).toEqual([])
        expect(await store().timers(HARBOUR)).toHaveLength(1)
      })
    })

    describe('leaving a community', () => {
      const T1: Address = 'slack:community:T1'
      const everything = async () => {
        const rows = await Promise.all(
          (['people', 'communities', 'meetings', 'timers', 'requests', 'ledger', 'tallies'] as const).map((table) =>
            opened.db.selectFrom(table).selectAll().execute(),
          ),
        )
        return rows.flat().length
      }
      async function live(person: Address, community: Address) {
        const owners = { me: store().keyOf(person), community }
        const place = meeting(`circle ${community}`, { community })
        await commit(
          {
            request: { id: `r ${person}`, from: person, replies: [{ text: 'Thank you' }] },
            person: { key: owners.me, version: 0, record: { ...fresh, checkins: [checkin('a note')] } },
            community: { key: community, version: 0, record: { ...settled, left: later(0).epochMilliseconds } },
            putMeetings: [place],
            putTimers: [
              timer('nudge'),
              timer('mine', { meeting: place.id }),
              timer('every', { meeting: `every:${community}` }),
              timer('daily', { owner: 'community' }),
            ],
            deliveries: [delivery(`d ${person}`, { to: person })],
            tallies: ['checkin'],
          },
          owners,
        )
      }

      test('erases all that is kept of it, and of the people who belong to it alone', async () => {
        await live(ROBIN, T1)

        await store().eraseCommunity(T1)

        expect(await everything()).toBe(0)
      })

      test('leaves another community as it is, and the people who may belong to several', async () => {
        await live(SAM, HARBOUR)
        await live(ROBIN, T1)

        await store().eraseCommunity(T1)
        const after = await everything()
        await store().eraseCommunity(HARBOUR)

        expect(after).toBeGreaterThan(8)
        expect((await store().person(keys.me)).record.checkins).toHaveLength(1)
        expect((await store().timers(keys.me)).map(({ id }) => id)).toEqual(['nudge'])
        expect((await store().community(HARBOUR)).version).toBe(0)
      })

      test('thirty days after is when it is purged', async () => {
        await live(ROBIN, T1)

        await store().purge(later(30 * 24 * 3600))
        const kept = (await store().community(T1)).version
        await store().purge(later(30 * 24 * 3600 + 1))

        expect(kept).toBeGreaterThan(0)
        expect((await store().community(T1)).version).toBe(0)
      })
    })

    describe('a row that cannot be read', () => {
      const unreadable = (table: string) =>
        expect.objectContaining({ name: 'StoreError', reason: 'unreadable', message: expect.stringContaining(`"${table}"`) })

      test('is told of by its table, without a word of whose it is', async () => {
        await put(0, 'a note')
        await sql`update people set body = 'nonsense'`.execute(opened.db)

        const error = await store()
          .person(keys.me)
          .catch((error: unknown) => error)

        expect(error).toEqual(unreadable('people'))
        expect(String(error)).not.toContain(keys.me)
      })

      test('is one that was moved from another person', async () => {
        const robin = store().keyOf(ROBIN)
        await put(0, 'mine')
        await put(0, 'theirs', robin)
        await sql`update people set body = (select body from people where key = ${robin}) where key = ${keys.me}`.execute(opened.db)

        await expect(store().person(keys.me)).rejects.toEqual(unreadable('people'))
        expect(await notes(robin)).toEqual(['theirs'])
      })

      test('is one that opens but is not what it should be', async () => {
        await put(0, 'a note')
        const foreign = opened.seal.seal(`people/${keys.me}`, { checkins: 'none' })
        await sql`update people set body = ${foreign}`.execute(opened.db)
        await commit({
          community: { key: HARBOUR, version: 0, record: { ...settled, moderatorRoles: [], listening: [] } },
          putMeetings: [meeting('a')],
        })
        await sql`update communities set body = '{"listening":7}'`.execute(opened.db)
        await sql`update meetings set body = '{'`.execute(opened.db)

        await expect(store().person(keys.me)).rejects.toEqual(unreadable('people'))
        await expect(store().community(HARBOUR)).rejects.toEqual(unreadable('communities'))
        await expect(store().meetings(HARBOUR)).rejects.toEqual(unreadable('meetings'))
      })

      test('does not keep other timers from being on time', async () => {
        await commit({ putTimers: [timer('bad'), timer('good', { due: later(1) })] })
        await sql`update timers set body = 'nonsense' where due_at = ${NOON.epochMilliseconds}`.execute(opened.db)

        const due = await store().claim(later(1), 9)

        expect(ids(due.map(({ timer }) => timer))).toEqual(['good'])
        await expect(store().claim(later(600), 1)).rejects.toEqual(unreadable('timers'))
      })
    })
  })
}
