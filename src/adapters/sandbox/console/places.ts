import type { Room } from '../../../core/around.ts'
import { FIRST_ROOMS, roomOf } from '../addresses.ts'

export type Places = { rooms(): Room[]; add(room: string): void }

/** The rooms there are; one that is spoken of is made. */
export function places(): Places {
  const names = new Set(FIRST_ROOMS)
  return { rooms: () => [...names].map((name) => ({ name, address: roomOf(name) })), add: (room) => void names.add(room) }
}
