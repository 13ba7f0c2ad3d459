/**
 * What somebody wrote in the last minutes, so that a farewell in three lines is read as one. In memory alone, for ten minutes, three messages
 * each; policy.md, "Combine". Whoever wrote longest ago is forgotten first when there are many. Nothing of it is stored or logged.
 */
import type { Request } from '../types.ts'

const MINUTES = 10
const MESSAGES = 3
/** Writers in one place of whom something is kept at the same time. */
const PLACES = 5_000
/** Of a long message its beginning and its end, in letters: enough for a combination, all of it is read when it comes. */
const EITHER_END = 500

/** `now` is in milliseconds since 1970. */
export type Lately = {
  /** The last messages of the same writer in the same place before this one, oldest first. */
  before(request: About, now: number): readonly string[]
  /** Keeps a message for the next one. What says nothing of danger takes its turn and leaves no words. */
  keep(request: About, text: string, now: number): void
  /** Forgets all that somebody wrote, wherever it was. */
  forget(from: string): void
}
type About = Pick<Request, 'id' | 'from' | 'room' | 'aloud'>
type Message = { id: string; text: string; at: number }

export function createLately(): Lately {
  const kept = new Map<string, readonly Message[]>()
  const fresh = (key: string, now: number) => (kept.get(key) ?? []).filter(({ at }) => now - at < MINUTES * 60_000)
  return {
    before: (request, now) =>
      fresh(keyOf(request), now)
        // The platform may bring the same message twice.
        .filter(({ id }) => id !== request.id)
        .slice(-MESSAGES)
        .map(({ text }) => text),
    keep(request, text, now) {
      const key = keyOf(request)
      const others = fresh(key, now).filter(({ id }) => id !== request.id)
      kept.delete(key)
      if (others.length > 0 || text !== '') kept.set(key, [...others, { id: request.id, text: ends(text), at: now }].slice(-MESSAGES))
      for (const [oldest, messages] of kept) {
        const isOver = messages.every(({ at }) => now - at >= MINUTES * 60_000)
        if (!isOver && kept.size <= PLACES) break
        kept.delete(oldest)
      }
    },
    forget(from) {
      for (const key of kept.keys()) if (key.startsWith(`${from} `)) kept.delete(key)
    },
  }
}

const ends = (text: string) => (text.length <= 2 * EITHER_END ? text : `${text.slice(0, EITHER_END)}\n${text.slice(-EITHER_END)}`)

/** What was said privately is never counted with what a room can read. */
const keyOf = ({ from, room, aloud }: About) => `${from} ${room} ${aloud ? 'aloud' : 'privately'}`
