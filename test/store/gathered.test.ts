/** Commits that come at the same moment: on SQLite they share a transaction, and none may notice. */
import { expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/open.ts'
import type { Address } from '../../src/core/types.ts'
import { changes, fresh, HARBOUR, LOUNGE, SAM, stopped } from './given.ts'

const open = () => openStore({ folder: undefined, clock: stopped() })
const somebody = (number: number): Address => `discord:person:${number}`

test('each is told what became of its own', async () => {
  const { store, close } = await open()
  const commit = (who: Address, version: number, id: string) => {
    const keys = { me: store.keyOf(who), community: store.keyOf(HARBOUR) }
    const person = { key: keys.me, version, record: { ...fresh, zone: 'Europe/Paris' } }
    return store.commit(changes({ person, request: { id, from: who, replies: [{ text: id }] }, tallies: ['came'] }), keys)
  }
  const outcomes = await Promise.all([
    ...Array.from({ length: 60 }, (_, number) => commit(somebody(number), 0, `first ${number}`)),
    commit(SAM, 7, 'stale'),
    commit(somebody(3), 0, 'twice'),
    commit(somebody(99), 0, 'first 5'),
  ])

  expect(outcomes.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 'done'))
  expect(outcomes.slice(60)).toEqual(['conflict', 'conflict', 'conflict'])
  expect(await store.answered('first 59')).toEqual([{ text: 'first 59' }])
  expect(await store.answered('stale')).toBeUndefined()
  expect(await store.tallies(store.keyOf(HARBOUR), '2026-03-10')).toEqual([{ day: '2026-03-10', kind: 'came', count: 60 }])
  await close()
})

test('one that cannot be stored says why, and keeps nobody else from being stored', async () => {
  const { store, close } = await open()
  const keys = { me: store.keyOf(SAM), community: store.keyOf(HARBOUR) }
  const other = { me: store.keyOf(LOUNGE), community: store.keyOf(HARBOUR) }
  const impossible = changes({ person: { key: keys.me, version: 0, record: { ...fresh, zone: 1n as unknown as string } } })

  const [failed, stored] = await Promise.allSettled([store.commit(impossible, keys), store.commit(changes({ tallies: ['came'] }), other)])

  expect(failed).toMatchObject({ status: 'rejected', reason: expect.any(TypeError) })
  expect(stored).toEqual({ status: 'fulfilled', value: 'done' })
  await close()
})

test('what is committed when the store is closed is refused in words', async () => {
  const { store, close } = await open()
  await close()

  const keys = { me: store.keyOf(SAM), community: '' }
  await expect(store.commit(changes({ tallies: ['came'] }), keys)).rejects.toThrow()
})
