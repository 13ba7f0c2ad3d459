/**
 * Help waits this long for the store, in milliseconds, and then goes on without it: a card may be less local, never late.
 * The whole of a help reply may take 50.
 */
const PATIENCE = 30

/** What the work gives, or undefined when it takes too long; work that fails still rejects. `most` is in milliseconds. */
export function withPatience<T>(work: Promise<T>, most = PATIENCE): Promise<T | undefined> {
  const { promise: enough, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, most)
  return Promise.race([work, enough]).finally(() => clearTimeout(timer))
}
