/** Work that may take seconds, such as asking a model: begun once, however often a request is run again, and not waited for in silence. */
import type { Reply } from './types.ts'

/** In ms: who is answered sooner needs no word in between. */
const MOMENT = 300

/** Begins the work the first time and gives the same result each time. `word` is shown meanwhile, unless it is done in a moment. */
export type Slowly = <T>(word: Reply, work: () => Promise<T>) => Promise<T>

/** `word` resolves when there is something to show meanwhile, and else never. */
export function createSlow(): { slowly: Slowly; word: Promise<Reply> } {
  const { promise, resolve } = Promise.withResolvers<Reply>()
  let begun: Promise<unknown> | undefined
  return {
    word: promise,
    slowly<T>(word: Reply, work: () => Promise<T>) {
      if (begun === undefined) {
        const timer = setTimeout(resolve, MOMENT, word)
        begun = work().finally(() => clearTimeout(timer))
      }
      return begun as Promise<T>
    },
  }
}
