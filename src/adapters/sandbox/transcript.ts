/** What was said, in memory alone: it holds people's words, so it is never on a disk and ends with the process. */
import type { Address } from '../../core/types.ts'
import type { Message, Viewer } from './wire.ts'

/** A message, and the one member who may see it, if it is not for everybody there. `moderators`: for them alone. */
export type Entry = { message: Message; only?: string; moderators?: boolean }

export const MOST_PER_ROOM = 500

export type Transcript = {
  add(entry: Omit<Entry, 'message'> & { message: Omit<Message, 'id'> }): Entry
  /** What this viewer may see of what came after a message, in order. */
  since(id: number, viewer: Viewer): readonly Entry[]
  last(): number
}

/** `gone` hears of messages that made room for newer ones. */
export function createTranscript(gone: (entry: Entry) => void): Transcript {
  const rooms = new Map<Address, Entry[]>()
  let last = 0
  return {
    add({ message, ...who }) {
      last += 1
      const entry: Entry = { ...who, message: { ...message, id: last } }
      const room = rooms.get(message.room) ?? []
      rooms.set(message.room, room)
      room.push(entry)
      for (const old of room.splice(0, room.length - MOST_PER_ROOM)) gone(old)
      return entry
    },
    since: (id, viewer) =>
      [...rooms.values()]
        .flat()
        .filter((entry) => entry.message.id > id && visible(entry, viewer))
        .sort((a, b) => a.message.id - b.message.id),
    last: () => last,
  }
}

/** The one rule of who sees what. */
export function visible(entry: Entry, viewer: Viewer): boolean {
  if (entry.moderators === true && !viewer.moderator) return false
  return entry.only === undefined || entry.only === viewer.member
}
