/** Discord's ids as addresses. A snowflake is unique in all of Discord, so that no server's id is needed beside it. */
import type { Address } from '../../core/types.ts'

export const PLATFORM = 'discord'

export const personAt = (id: string): Address => `${PLATFORM}:person:${id}`
export const roomAt = (id: string): Address => `${PLATFORM}:room:${id}`
export const communityAt = (id: string): Address => `${PLATFORM}:community:${id}`

/** The snowflake of an address. */
export const idOf = (address: Address): string => address.split(':')[2] ?? ''
export const isPersonAt = (address: Address): boolean => address.split(':')[1] === 'person'
