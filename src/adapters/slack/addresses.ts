/** Slack's ids as addresses. An id is unique in its workspace alone, so the one the app is installed in stands before it: `slack:person:T1/U2`. */
import type { Address } from '../../core/types.ts'

export const PLATFORM = 'slack'

/** `home` is the workspace the app is installed in, or the organisation (`E1`); somebody who visits from another one is known under it too. */
export const personAt = (home: string, id: string): Address => `${PLATFORM}:person:${home}/${id}`
export const roomAt = (home: string, id: string): Address => `${PLATFORM}:room:${home}/${id}`
export const communityAt = (home: string): Address => `${PLATFORM}:community:${home}`

/** The workspace of an address, and Slack's own id in it; a community has no second. */
export function partsOf(address: Address): { home: string; id: string } {
  const [home = '', id = ''] = (address.split(':')[2] ?? '').split('/')
  return { home, id }
}
export const isPersonAt = (address: Address): boolean => address.split(':')[1] === 'person'

/** Direct messages, with the bot or between others: what is said there is nobody else's. */
export const isDirect = (channel: string): boolean => channel.startsWith('D')
