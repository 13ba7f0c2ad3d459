import { describe, expect, test } from 'vitest'
import { createSeal } from '../../src/adapters/store/seal.ts'

const KEY = 'correct horse battery staple, twice over'
const PLACE = 'people/sam'
const seal = createSeal(KEY)

describe('a sealed body', () => {
  test('opens at its place, whatever it holds', () => {
    for (const value of [{ note: 'ein schwerer Tag ☔' }, [], '', 0, null, { deep: [{ list: ['x'.repeat(100_000)] }] }])
      expect(seal.open(PLACE, seal.seal(PLACE, value))).toEqual(value)
  })

  test('is never the same twice', () => {
    const bodies = Array.from({ length: 100 }, () => seal.seal(PLACE, 'hard'))

    expect(new Set(bodies).size).toBe(100)
    // The nonce follows the format byte; one that came again would give the words away.
    expect(new Set(bodies.map((body) => Buffer.from(body, 'base64url').subarray(1, 13).toString('hex'))).size).toBe(100)
  })

  test('shows nothing of what is in it', () => {
    const bytes = Buffer.from(seal.seal(PLACE, { note: 'lighthouse' }), 'base64url')

    expect(bytes.toString('latin1')).not.toContain('lighthouse')
  })

  test('does not open at another place, nor with another key', () => {
    const body = seal.seal(PLACE, 'hard')

    expect(() => seal.open('people/robin', body)).toThrow()
    expect(() => seal.open('timers/sam', body)).toThrow()
    expect(() => createSeal(`${KEY}!`).open(PLACE, body)).toThrow()
  })

  test('does not open when any one bit of it was changed, or its end is missing', () => {
    const body = Buffer.from(seal.seal(PLACE, 'hard'), 'base64url')

    for (const index of body.keys()) {
      const changed = Buffer.from(body)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => seal.open(PLACE, changed.toString('base64url')), `byte ${index}`).toThrow()
    }
    for (let length = 0; length < body.length; length++)
      expect(() => seal.open(PLACE, body.subarray(0, length).toString('base64url')), `${length} bytes`).toThrow()
  })
})

describe('a hash', () => {
  test('depends on the key, the purpose and the value', () => {
    const hashes = [
      seal.hash('person', 'a'),
      seal.hash('person', 'b'),
      seal.hash('request', 'a'),
      createSeal(`${KEY}!`).hash('person', 'a'),
    ]

    expect(new Set(hashes).size).toBe(4)
    expect(seal.hash('person', 'a')).toBe(hashes[0])
  })
})

// Databases out there depend on this: if it fails, what they hold could no longer be read.
test('what was sealed once opens for ever', () => {
  expect(seal.hash('person', 'discord:person:42')).toBe('1spmQooCGgRH6DLTIkECNtjz5qccPrwIbevES0R3-UM')
  expect(seal.open(PLACE, 'Afd1cR-osO97Lt_JHBRf0ZzE6VHGO2uRG239JD_xF8LEz-xL7-5KVmou9TY')).toEqual({ mood: 'hard' })
})
