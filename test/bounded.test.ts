import { expect, test } from 'vitest'
import { createKept, putBounded } from '../src/adapters/bounded.ts'

test('what was put first goes first, and what is put again is as good as new', () => {
  const map = new Map([['a', 1]])
  for (const key of ['b', 'a', 'c']) putBounded(map, key, 2, 2)

  expect([...map.keys()]).toEqual(['a', 'c'])
})

test('who asks again soon gets the same answer, after a failure or when it was forgotten a new one', async () => {
  const kept = createKept<number>(60_000, 10)
  let asked = 0
  const read = async () => {
    if (++asked === 1) throw new Error('not now')
    return asked
  }

  await expect(kept.ask('home', read)).rejects.toThrow('not now')
  const answers = await Promise.all([kept.ask('home', read), kept.ask('home', read)])
  kept.forget('home')

  expect(answers).toEqual([2, 2])
  expect(await kept.ask('home', read)).toBe(3)
})

test('an answer that is older than it may be is asked for again', async () => {
  const kept = createKept<number>(0, 10)
  let asked = 0

  await kept.ask('home', async () => ++asked)

  expect(await kept.ask('home', async () => ++asked)).toBe(2)
})
