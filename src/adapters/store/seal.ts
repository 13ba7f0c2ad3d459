/** Keyed hashes for whatever would name somebody, and sealed bodies for whatever they said. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomFillSync } from 'node:crypto'
import type { OwnerKey } from '../../core/ports.ts'
import type { Address } from '../../core/types.ts'

export type Seal = {
  /** HMAC-SHA-256 as 43 base64url characters. The purpose keeps the same value apart in different uses. */
  hash(purpose: 'person' | 'timer' | 'request' | 'delivery' | 'namespace' | 'keyv' | 'question' | 'check', value: string): string
  /** A JSON value as base64url; it opens only at the place (table and row) it was sealed for. */
  seal(place: string, value: unknown): string
  /** Throws when the body was changed, moved to another place, or sealed with another key. */
  open(place: string, body: string): unknown
}

/** Says how a body was sealed, so that a later format or key can stand beside this one. */
const FORMAT = 1
const NONCE = 12
const TAG = 16

/** Two subkeys come from the one key, so that neither use tells anything about the other. */
export function createSeal(key: string): Seal {
  const hashKey = subkey(key, 'hash')
  const sealKey = subkey(key, 'seal')
  const nextNonce = nonces()

  return {
    hash: (purpose, value) => createHmac('sha256', hashKey).update(`${purpose}\0${value}`).digest('base64url'),

    seal(place, value) {
      const nonce = nextNonce()
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce, { authTagLength: TAG }).setAAD(dataOf(place))
      const body = [cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]
      return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), ...body]).toString('base64url')
    },

    open(place, body) {
      const bytes = Buffer.from(body, 'base64url')
      if (bytes[0] !== FORMAT) throw new Error('sealed in a format that is not known')
      const nonce = bytes.subarray(1, 1 + NONCE)
      const tag = bytes.subarray(1 + NONCE, 1 + NONCE + TAG)
      const decipher = createDecipheriv('aes-256-gcm', sealKey, nonce, { authTagLength: TAG }).setAAD(dataOf(place)).setAuthTag(tag)
      const json = Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()])
      return JSON.parse(json.toString('utf8'))
    },
  }
}

/** Random bytes, fetched for many seals at once: each fetch costs as much as a seal. None is used twice. */
function nonces(): () => Buffer {
  const pool = Buffer.alloc(NONCE * 1024)
  let next = pool.length
  return () => {
    if (next === pool.length) {
      randomFillSync(pool)
      next = 0
    }
    next += NONCE
    return Buffer.from(pool.subarray(next - NONCE, next))
  }
}

/** Who owns a row: a community by its address, anybody else by a keyed hash. A room is hashed too, as it may be a private one. */
export function ownerKey(seal: Seal, address: Address): OwnerKey {
  return address.split(':')[1] === 'community' ? address : seal.hash('person', address)
}

/** The format is part of what is authenticated: a body cannot be passed off as one of another format. */
const dataOf = (place: string) => Buffer.from(`${FORMAT}\0${place}`)

const subkey = (key: string, use: string) => Buffer.from(hkdfSync('sha256', key, 'porchlight', `${use} 1`, 32))
