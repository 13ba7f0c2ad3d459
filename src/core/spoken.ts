/** Which language somebody is answered in where no command runs: while they type, and when what they typed is no command. */
import { faultOf } from './fault.ts'
import type { Log, Store } from './ports.ts'
import type { Request } from './types.ts'
import { type Words, wordsFor } from './words.ts'

/** As they chose, else as their community did, else as the platform says; the last where the store cannot tell. Never rejects. */
export async function wordsOfWhoever(request: Request, store: Store, log: Log): Promise<Words> {
  try {
    const me = (await store.person(store.keyOf(request.from))).record
    const home = request.community ?? me.home
    const community = home === undefined ? undefined : (await store.community(store.keyOf(home))).record
    return wordsFor(me.language, community?.language, request.locale)
  } catch (error) {
    log.warn('Could not look up a language', faultOf(error))
    return wordsFor(request.locale)
  }
}
