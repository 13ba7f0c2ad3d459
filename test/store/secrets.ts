/** What every store must keep to itself, whatever engine it stands on: stolen or dumped, it names nobody and tells nothing. */
import { Keyv } from 'keyv'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyvStorage } from '../../src/adapters/store/keyv.ts'
import type { Opened } from '../../src/adapters/store/open.ts'
import { type Fate, tables } from '../../src/adapters/store/schema.ts'
import type { Address } from '../../src/core/types.ts'
import { changes, checkin, delivery, fresh, HARBOUR, keysOf, LOUNGE, meeting, NOON, settled, timer } from './given.ts'

export const ANN: Address = 'discord:person:865309865309'
export const BEN: Address = 'slack:person:T0ZEBRA/U0GIRAFFE'
const ROOM: Address = 'slack:room:T0ZEBRA/D0PELICAN'
const SECRETS = {
  ids: ['865309865309', 'U0GIRAFFE', 'D0PELICAN', 'T0ZEBRA'],
  words: ['lighthousekeeper', 'marmalade-sandwich', 'quicksilvering', 'Annabel-Lee', 'thunderstruck', 'periwinkles'],
}
export const secrets = [...SECRETS.ids, ...SECRETS.words]

/** Everything a person can leave behind, with recognisable words in all of it. */
export async function live(opened: Opened, person: Address): Promise<void> {
  const owners = keysOf(opened, person)
  const community = await opened.store.community(HARBOUR)
  const outcome = await opened.store.commit(
    changes({
      request: { id: `press ${person} lighthousekeeper`, from: person, replies: [{ text: 'marmalade-sandwich', title: 'Annabel-Lee' }] },
      person: {
        key: owners.me,
        version: 0,
        record: { ...fresh, checkins: [checkin('quicksilvering')], address: person, zone: 'Europe/Oslo' },
      },
      community: { key: HARBOUR, version: community.version, record: { ...settled, moderatorRoles: ['canary'], listening: [LOUNGE] } },
      putMeetings: community.version === 0 ? [meeting('circle')] : [],
      putTimers: [
        timer(`nudge:${person}`, {
          meeting: 'circle',
          rule: { ...timer('').rule, except: { '2026-03-12': { note: 'thunderstruck' } } } as never,
        }),
      ],
      deliveries: [
        delivery(`to ${person}`, { to: person, reply: { text: 'periwinkles' } }),
        delivery(`from ${person}`, { to: ROOM, reply: { text: 'Annabel-Lee: thunderstruck' } }),
      ],
      tallies: ['checkin'],
      calm: { key: owners.me, state: { level: 3, at: NOON.epochMilliseconds } },
    }),
    owners,
  )
  expect(outcome).toBe('done')
  const keyv = new Keyv({ store: keyvStorage(opened.db, opened.seal), namespace: 'lighthousekeeper' })
  await keyv.set(`${owners.me}:marmalade-sandwich`, { from: person, words: 'quicksilvering' })
}

/** How a text would look in bytes: as it is, and as the encodings somebody may have mistaken for a seal. */
function looks(text: string): string[] {
  // What base64 makes of a text depends on where it begins: all three, without the ends that its neighbours change.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.from(`${'\0'.repeat(before)}${text}`)
      .toString('base64')
      .slice(before === 0 ? 0 : 4, -4),
  )
  const hex = Buffer.from(text).toString('hex')
  const wide = Buffer.from(text, 'utf16le').toString('latin1')
  return [
    text,
    text.toLowerCase(),
    hex,
    hex.toUpperCase(),
    wide,
    ...base64,
    ...base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_')),
  ]
}
/** Which of the texts can be seen there, in any look. */
export const found = (where: string, texts: readonly string[]) => texts.filter((text) => looks(text).some((look) => where.includes(look)))

/** `open` gives an empty store each time; the test closes it. */
export function secretsContract(name: string, open: () => Promise<Opened>): void {
  describe(`${name} tells nothing`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
      for (const person of [ANN, BEN]) await live(opened, person)
    })
    afterEach(() => opened.close())

    const all = async () => opened.db.introspection.getTables({ withInternalKyselyTables: true })
    /** Of the store's own tables by their names alone; a queue's have their schema's name before them. */
    const names = async () =>
      (await all()).map(({ schema, name }) => (schema === undefined || schema === 'public' ? name : `${schema}.${name}`))
    /** On PostgreSQL what waits is in a queue beside the tables, which `/forget` knows in its own way. */
    const placeOf = (table: string) => (table === 'outbox' && opened.engine === 'postgres' ? 'pgboss.job' : table)
    const own = async () => (await names()).filter((name) => !name.includes('.'))
    const rowsOf = async (table: string) => (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(opened.db)).rows
    const dump = async () => JSON.stringify(await Promise.all((await names()).map(rowsOf)))

    test('no word, id or name is in any table', async () => {
      const text = await dump()

      expect(found(text, ['canary'])).toEqual(['canary'])
      expect(found(text, secrets)).toEqual([])
    })

    test('with the key, everything is there', async () => {
      const key = opened.store.keyOf(ANN)

      expect((await opened.store.person(key)).record).toMatchObject({ address: ANN, checkins: [{ note: 'quicksilvering' }] })
      expect((await opened.store.timers(key))[0]?.id).toBe(`nudge:${ANN}`)
      expect(await opened.store.answered(`press ${ANN} lighthousekeeper`)).toEqual([{ text: 'marmalade-sandwich', title: 'Annabel-Lee' }])
    })

    describe('forgetting', () => {
      const fates: [string, Fate][] = Object.entries(tables)
      const forget = (person: Address) =>
        opened.store.commit(changes({ at: NOON, forget: opened.store.keyOf(person) }), keysOf(opened, person))

      test('knows every table', async () => {
        expect(Object.keys(tables).toSorted()).toEqual((await own()).toSorted())
      })

      test('knows every column that names somebody', async () => {
        const key = opened.store.keyOf(ANN)
        const naming = new Map<string, Set<string>>()
        for (const name of await own())
          for (const row of await rowsOf(name))
            for (const [column, value] of Object.entries(row))
              if (String(value).includes(key)) naming.set(name, (naming.get(name) ?? new Set()).add(column))

        const named = fates.filter(([name]) => placeOf(name) === name)
        const owned = named.flatMap(([name, fate]) => (fate.forget === 'erase' ? [[name, new Set(fate.owned)] as const] : []))
        expect(naming).toEqual(new Map(owned))
      })

      test('leaves nothing of theirs in any table, and all of everybody else’s', async () => {
        const key = opened.store.keyOf(ANN)
        const count = async () =>
          Object.fromEntries(await Promise.all(fates.map(async ([name]) => [name, (await rowsOf(placeOf(name))).length] as const)))
        const before = await count()

        expect(await forget(ANN)).toBe('done')

        expect(await dump()).not.toContain(key)
        const after = await count()
        for (const [name, fate] of fates) expect(after[name], name).toBe(fate.forget === 'erase' ? (before[name] ?? 0) / 2 : before[name])
        expect((await opened.store.person(opened.store.keyOf(BEN))).record.checkins).toHaveLength(1)
      })
    })
  })
}
