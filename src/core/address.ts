import { z } from 'zod'
import type { OwnerKey, Platform } from './ports.ts'
import type { Address, Request } from './types.ts'

/** An address in a stored record: no more is checked than that it has parts. */
export const address = z.custom<Address>((value) => typeof value === 'string' && value.includes(':'))

/** Whose a key is: a community's is its address, which has colons; a person's is a keyed hash, which has none. */
export const isPerson = (key: OwnerKey): boolean => !key.includes(':')

/** The platform that an address names. Throws when it is not connected: whoever asks has spoken from it, or checked. */
export function platformFor(platforms: readonly Platform[], address: string): Platform {
  const platform = platforms.find(({ name }) => address.startsWith(`${name}:`))
  if (platform === undefined) throw new Error(`No platform is connected for "${address.split(':', 1)[0]}"`)
  return platform
}

/** The room something was said in; none in a direct message, which is no room of the community's, and whose address would name a person. */
export const roomOf = ({ room, from }: Pick<Request, 'room' | 'from'>): Address | undefined => (room === from ? undefined : room)
