/** Maps that may be forgotten, and so never grow. */

/** Puts a value last; where there are `most` already, the one that was put first goes. */
export function putBounded<K, V>(map: Map<K, V>, key: K, value: V, most: number): void {
  map.delete(key)
  const [oldest] = map.size >= most ? map.keys() : []
  if (oldest !== undefined) map.delete(oldest)
  map.set(key, value)
}

/** Answers of a platform: whoever asks again soon gets the same one, or waits for it. */
export type Kept<T> = { ask(key: string, read: () => Promise<T>): Promise<T>; forget(key: string): void }

/** Counted from when it was asked. What could not be asked is asked again the next time. */
export function createKept<T>(milliseconds: number, most: number): Kept<T> {
  const answers = new Map<string, { at: number; answer: Promise<T> }>()
  return {
    ask(key, read) {
      const before = answers.get(key)
      if (before !== undefined && Date.now() - before.at < milliseconds) return before.answer
      const one = { at: Date.now(), answer: read() }
      putBounded(answers, key, one, most)
      one.answer.catch(() => answers.get(key) === one && answers.delete(key))
      return one.answer
    },
    forget: (key) => void answers.delete(key),
  }
}
