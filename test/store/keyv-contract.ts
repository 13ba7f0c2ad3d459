/** What Keyv must find in any store, whatever engine it stands on. */
import { Keyv } from 'keyv'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keyvStorage } from '../../src/adapters/store/keyv.ts'
import type { Opened } from '../../src/adapters/store/open.ts'
import { SAM } from './given.ts'

/** `fresh` gives an empty store each time, and how to open the same one again. */
export function keyvContract(name: string, fresh: () => Promise<() => Promise<Opened>>): void {
  describe(`Keyv on ${name}`, () => {
    let open: () => Promise<Opened>
    let opened: Opened
    beforeEach(async () => {
      open = await fresh()
      opened = await open()
    })
    afterEach(async () => {
      vi.useRealTimers()
      await opened.close()
    })

    /** A Keyv that fails the test on what Keyv itself would only report. */
    function keyv(namespace?: string, ttl?: number): Keyv {
      const made = new Keyv({ store: keyvStorage(opened.db, opened.seal), ...(namespace && { namespace }), ...(ttl && { ttl }) })
      made.on('error', (error) => expect.unreachable(String(error)))
      return made
    }
    const pass = (ms: number) => vi.setSystemTime(Date.now() + ms)
    const rows = async () => (await opened.db.selectFrom('keyv').select('id').execute()).length
    async function all(one: Keyv): Promise<Record<string, unknown>> {
      const found: Record<string, unknown> = {}
      for await (const [key, value] of one.iterator()) found[String(key)] = value
      return found
    }

    test('is taken by Keyv for an adapter that keeps times itself', () => {
      const store = keyvStorage(opened.db, opened.seal)

      expect(store.capabilities).toMatchObject({ compatible: true, store: 'keyvStorage', expires: true })
      expect(new Keyv({ store }).store).toBe(store)
    })

    describe('values', () => {
      test('come back as they were set', async () => {
        const one = keyv('a')
        const values = {
          text: 'ein Wort ☔',
          none: null,
          zero: 0,
          empty: '',
          no: false,
          deep: { list: [1, { two: 2 }] },
          big: 'x'.repeat(300_000),
        }

        for (const [key, value] of Object.entries(values)) expect(await one.set(key, value)).toBe(true)

        for (const [key, value] of Object.entries(values)) expect(await one.get(key)).toEqual(value)
        expect(await one.get('unknown')).toBeUndefined()
      })

      test('are replaced, and a time set before is forgotten', async () => {
        vi.useFakeTimers({ toFake: ['Date'] })
        const one = keyv('a')
        await one.set('key', 'first', 1000)
        await one.set('key', 'second')
        pass(2000)

        expect(await one.get('key')).toBe('second')
        expect(await rows()).toBe(1)
      })

      test('are there for any key, however odd', async () => {
        const one = keyv('a')
        const odd = ['a:b', 'a::b', "it's", '"', '%', '_', 'ключ', ' ', 'x'.repeat(5000), 'a\0b']

        for (const key of odd) await one.set(key, key)

        for (const key of odd) expect(await one.get(key)).toBe(key)
        expect(Object.keys(await all(one)).toSorted()).toEqual(odd.toSorted())
      })

      test('are there or not', async () => {
        const one = keyv('a')
        await one.set('key', 1)

        expect(await one.has('key')).toBe(true)
        expect(await one.has('unknown')).toBe(false)
        expect(await one.hasMany(['unknown', 'key'])).toEqual([false, true])
      })

      test('are deleted once', async () => {
        const one = keyv('a')
        await one.set('key', 1)

        expect(await one.delete('key')).toBe(true)
        expect(await one.delete('key')).toBe(false)
        expect(await one.get('key')).toBeUndefined()
      })
    })

    describe('many at once', () => {
      const entries = Array.from({ length: 450 }, (_, index) => ({ key: `key ${index}`, value: index }))

      test('are set and got in the order asked for, with gaps', async () => {
        const one = keyv('a')

        expect(await one.setMany(entries)).toEqual(entries.map(() => true))

        const keys = ['unknown', ...entries.map(({ key }) => key).toReversed(), 'key 3']
        expect(await one.getMany(keys)).toEqual([undefined, ...entries.map(({ value }) => value).toReversed(), 3])
        expect(await one.getMany([])).toEqual([])
      })

      test('are deleted, each told of', async () => {
        const one = keyv('a')
        await one.setMany(entries.slice(0, 3))

        expect(await one.deleteMany(['key 0', 'unknown', 'key 2'])).toEqual([true, false, true])
        expect(await all(one)).toEqual({ 'key 1': 1 })
      })

      test('are iterated over, each once', async () => {
        const one = keyv('a')
        await one.setMany(entries)

        expect(await all(one)).toEqual(Object.fromEntries(entries.map(({ key, value }) => [key, value])))
        expect(await all(keyv('empty'))).toEqual({})
      })
    })

    describe('times', () => {
      beforeEach(() => {
        vi.useFakeTimers({ toFake: ['Date'] })
      })

      test('end a value, for every way to look at it', async () => {
        const one = keyv('a')
        await one.set('short', 1, 1000)
        await one.set('long', 2, 5000)
        pass(999)
        expect(await one.getMany(['short', 'long'])).toEqual([1, 2])

        pass(1)

        expect(await one.get('short')).toBeUndefined()
        expect(await one.has('short')).toBe(false)
        expect(await one.getMany(['short', 'long'])).toEqual([undefined, 2])
        expect(await all(one)).toEqual({ long: 2 })
      })

      test('are kept by the storage itself', async () => {
        const store = keyvStorage(opened.db, opened.seal)
        await store.setMany([
          { key: 'short', value: 'a', expires: Date.now() + 1000 },
          { key: 'long', value: 'b', expires: Date.now() + 5000 },
          { key: 'always', value: 'c' },
        ])
        pass(1000)

        expect(await store.getMany(['short', 'long', 'always'])).toEqual([undefined, 'b', 'c'])
        expect(await store.hasMany(['short', 'long', 'always'])).toEqual([false, true, true])
      })

      test('may be the same for all values of a Keyv', async () => {
        const one = keyv('a', 1000)
        await one.set('key', 1)
        pass(1000)

        expect(await one.get('key')).toBeUndefined()
      })

      test('let the purge remove what is over', async () => {
        const one = keyv('a')
        await one.set('short', 1, 1000)
        await one.set('long', 2, 5000)
        pass(1000)

        await opened.store.purge(Temporal.Instant.fromEpochMilliseconds(Date.now()))

        expect(await rows()).toBe(1)
      })
    })

    describe('namespaces', () => {
      test('keep the same key apart', async () => {
        const one = keyv('a')
        const other = keyv('b')
        const none = keyv()
        await one.set('key', 1)
        await other.set('key', 2)

        expect(await one.get('key')).toBe(1)
        expect(await other.get('key')).toBe(2)
        expect(await none.get('key')).toBeUndefined()
        expect(await all(other)).toEqual({ key: 2 })
        await one.delete('key')
        expect(await other.get('key')).toBe(2)
      })

      test('are cleared one by one', async () => {
        const one = keyv('a')
        const other = keyv('b')
        const none = keyv()
        for (const each of [one, other, none]) await each.set('key', 1)

        await one.clear()
        expect([await one.get('key'), await other.get('key'), await none.get('key')]).toEqual([undefined, 1, 1])
        await none.clear()
        expect([await other.get('key'), await none.get('key')]).toEqual([1, undefined])
      })

      test('cannot be confused by how keys are put together', async () => {
        const one = keyv('a:b')
        const other = keyv('a')
        await one.set('c', 1)

        expect(await other.get('b:c')).toBeUndefined()
      })
    })

    test('many who write at once all succeed', async () => {
      const writers = [keyv('a'), keyv('a'), keyv('b')]

      await Promise.all(Array.from({ length: 90 }, (_, index) => writers[index % 3]?.set(`key ${index}`, index)))
      await Promise.all(Array.from({ length: 30 }, (_, index) => writers[index % 3]?.set('same', index)))

      expect(Object.keys(await all(keyv('a')))).toHaveLength(61)
      expect(Object.keys(await all(keyv('b')))).toHaveLength(31)
    })

    test('what was set is there after closing', async () => {
      await keyv('a').set('key', 1)
      await opened.close()
      opened = await open()

      expect(await keyv('a').get('key')).toBe(1)
    })

    test('rows under a person’s key are theirs, others are nobody’s', async () => {
      const key = opened.store.keyOf(SAM)
      const one = keyv('a')
      for (const name of [key, `${key}:draft`, `${key}draft`, `x:${key}`, 'feed']) await one.set(name, 1)

      const owned = await opened.db.selectFrom('keyv').select('owner').where('owner', '=', key).execute()

      expect(owned).toHaveLength(2)
    })
  })
}
