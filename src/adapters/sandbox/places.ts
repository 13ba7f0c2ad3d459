/** The imaginary community: who is in it, and which rooms it has. */
import type { Address } from '../../core/types.ts'
import { FIRST_MEMBERS, FIRST_ROOMS, personOf, roomAt, roomOf } from './addresses.ts'
import type { Place, Scene, Viewer } from './wire.ts'

const MOST = 50

export type Places = {
  scene(viewer: Viewer): Scene
  rooms(): readonly Place[]
  /** False when there are too many already. */
  addMember(name: string): boolean
  addRoom(name: string): boolean
  /** The room at an address, made when it is not there yet: a schedule may outlive a restart, the list of rooms does not. */
  roomAt(address: Address): Place | undefined
  /** May this viewer see and write there? */
  open(viewer: Viewer, address: Address): boolean
}

/** The first members and rooms; the room of the moderators is theirs alone. */
export function createPlaces(): Places {
  const members = new Set(FIRST_MEMBERS)
  const rooms = new Map<Address, Place>()

  const addRoom = (name: string) => {
    const address = roomOf(name)
    if (rooms.has(address)) return true
    if (rooms.size < MOST) rooms.set(address, { address, name, moderators: name === 'moderators' })
    return rooms.has(address)
  }
  for (const name of FIRST_ROOMS) addRoom(name)

  return {
    scene: (viewer) => ({ members: [...members], rooms: [...rooms.values()].filter((room) => maySee(viewer, room)) }),
    rooms: () => [...rooms.values()],
    addMember(name) {
      if (members.size < MOST) members.add(name)
      return members.has(name)
    },
    addRoom,
    roomAt(address) {
      const name = roomAt(address)
      if (name !== undefined) addRoom(name)
      return rooms.get(address)
    },
    open: (viewer, address) => address === personOf(viewer.member) || maySee(viewer, rooms.get(address)),
  }
}

const maySee = (viewer: Viewer, place: Place | undefined) => place !== undefined && (!place.moderators || viewer.moderator)
