/** Who and where there is in the sandbox. */
import type { Address, Room } from '../../../core/types.ts'

export const COMMUNITY: Address = 'sandbox:community:home'
export const FIRST_ROOMS = ['general', 'check-in', 'meetings', 'moderators']
export const FIRST_MEMBERS = ['sam', 'kim', 'mo', 'alex']

export const personOf = (name: string): Address => `sandbox:person:${name}`
export const roomOf = (name: string): Address => `sandbox:room:${name}`
/** The last part of an address: what a person or a room is called here. */
export const placeName = (address: Address) => address.split(':').slice(2).join(':')

/** What a member or a room may be called. */
export const isName = (text: string) => /^[a-z0-9][a-z0-9-]{0,19}$/.test(text)

export type Places = { rooms(): Room[]; add(room: string): void }

/** The rooms there are; one that is spoken of is made. */
export function places(): Places {
  const names = new Set(FIRST_ROOMS)
  return { rooms: () => [...names].map((name) => ({ name, address: roomOf(name) })), add: (room) => void names.add(room) }
}
