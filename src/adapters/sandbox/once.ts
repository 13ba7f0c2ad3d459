/** Does each named thing once: a second wish under the same name gets what the first one got. */

const MOST_KEPT = 2_000

export type Once = <T>(name: string, act: () => Promise<T>) => Promise<T>

/** What failed may be tried again; the oldest names are forgotten first. */
export function createOnce(): Once {
  const done = new Map<string, Promise<unknown>>()
  return <T>(name: string, act: () => Promise<T>) => {
    const before = done.get(name)
    if (before) return before as Promise<T>
    const now = act()
    done.set(name, now)
    now.catch(() => done.delete(name))
    const oldest = done.keys().next().value
    if (done.size > MOST_KEPT && oldest !== undefined) done.delete(oldest)
    return now
  }
}
