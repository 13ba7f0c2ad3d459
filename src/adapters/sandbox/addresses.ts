/** What members and rooms of the sandbox are called, on the page and in the terminal. */
import type { Address } from '../../core/types.ts'

export const COMMUNITY: Address = 'sandbox:community:home'

/** Who and what is there to begin with; the room `moderators` is theirs alone. */
export const FIRST_MEMBERS = ['sam', 'kim', 'mo', 'alex']
export const FIRST_ROOMS = ['general', 'check-in', 'meetings', 'moderators']

/** Names of members and rooms: what fits an address, and nothing that needs escaping anywhere. */
export const NAME = /^[a-z0-9](?:[a-z0-9-]{0,18}[a-z0-9])?$/

const PERSON = 'sandbox:person:'
const ROOM = 'sandbox:room:'

export const personOf = (member: string): Address => `${PERSON}${member}`
export const roomOf = (name: string): Address => `${ROOM}${name}`

/** The member or the room that an address names; undefined for any other, also one of another platform. */
export const memberAt = (address: string) => nameAfter(PERSON, address)
export const roomAt = (address: string) => nameAfter(ROOM, address)

function nameAfter(start: string, address: string): string | undefined {
  const name = address.startsWith(start) ? address.slice(start.length) : ''
  return NAME.test(name) ? name : undefined
}
