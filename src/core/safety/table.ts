/** A map from hashes to small numbers that is read without making anything: what every message passes must leave no garbage. */
export type Table = (key: number) => number

/** Spelling of a hash, one sign at a time: begin with FIRST, and go on with `step`. */
export const FIRST = 0x811c9dc5 | 0
export const step = (hash: number, sign: number): number => Math.imul(hash ^ sign, 0x01000193)

export function hashOf(text: string): number {
  let hash = FIRST
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}

/** Two hashes made one, in this order. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 0x7f4a7c15, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 12)
}

/** The number of a key, or 0 where there is none; values begin at 1. */
export function createTable(entries: ReadonlyMap<number, number>): Table {
  const size = 1 << Math.ceil(Math.log2(entries.size * 4 + 16))
  const keys = new Int32Array(size)
  const values = new Int32Array(size)
  for (const [key, value] of entries) {
    let slot = mix(key, 1) & (size - 1)
    while (values[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    values[slot] = value
  }
  return (key) => {
    let slot = mix(key, 1) & (size - 1)
    while (values[slot] !== 0) {
      if (keys[slot] === key) return values[slot] ?? 0
      slot = (slot + 1) & (size - 1)
    }
    return 0
  }
}
