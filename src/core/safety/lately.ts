/**
 * What somebody wrote in the last minutes, so that a farewell in three lines is read as one. In memory alone, for ten minutes, three messages
 * each; policy.md, "Combine". Whoever wrote longest ago is forgotten first when there are many.
 */

const MINUTES = 10
const MESSAGES = 3
/** People of whom something is kept at the same time. */
const PEOPLE = 5_000
/** Enough for a combination; the rest of a long message is read when it comes. */
const LONGEST = 500

/** Messages of the same writer before this one, oldest first; and this one is kept for the next. `now` in milliseconds since 1970. */
export type Lately = (writer: string, text: string, now: number) => readonly string[]

export function createLately(): Lately {
  const kept = new Map<string, readonly { text: string; at: number }[]>()
  return (writer, text, now) => {
    const fresh = (kept.get(writer) ?? []).filter(({ at }) => now - at < MINUTES * 60_000)
    kept.delete(writer)
    kept.set(writer, [...fresh, { text: text.slice(-LONGEST), at: now }].slice(-MESSAGES))
    for (const [oldest, messages] of kept) {
      const isOver = messages.every(({ at }) => now - at >= MINUTES * 60_000)
      if (!isOver && kept.size <= PEOPLE) break
      kept.delete(oldest)
    }
    return fresh.map((one) => one.text)
  }
}
