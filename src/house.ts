/** Opens the store and joins it with the core: the house that platforms are then let into. */
import { createOutbox } from './adapters/outbox/outbox.ts'
import { closedStore } from './adapters/store/closed.ts'
import { StoreError, type StoreReason } from './adapters/store/error.ts'
import { type Opened, openStore } from './adapters/store/open.ts'
import { shelf } from './adapters/store/shelf.ts'
import { background } from './adapters/ticking.ts'
import type { Config } from './config.ts'
import { type Assistant, createAssistant } from './core/assistant/assistant.ts'
import { type Bot, createBot } from './core/bot.ts'
import { commands, jobs } from './core/features/index.ts'
import { outward } from './core/outward.ts'
import type { Clock, Log, Outbox, Platform, Store } from './core/ports.ts'
import { createOpinion, type Opinion } from './core/safety/opinion.ts'

/** What only a running bot has: everything open, and how to close it. */
export type House = {
  bot: Bot
  store: Pick<Store, 'keyOf'>
  platforms: Platform[]
  isOpen(): boolean
  /** Sends nothing more; resolves when what is under way has ended. */
  rest(): Promise<void>
  close(): Promise<void>
  opened: Opened | undefined
}

/** Opens the store and joins it with the core. Platforms are added to `platforms` before anybody can speak. */
export async function openHouse(config: Config, clock: Clock, log: Log): Promise<House> {
  const platforms: Platform[] = []
  const opened = await openOrExplain(config, clock, log)
  const store: Store = opened instanceof StoreError ? closedStore(opened) : opened.store
  const outbox =
    opened instanceof StoreError
      ? NOTHING_TO_SEND
      : createOutbox({ queue: opened.queue, clock, log, platforms, ...outward({ store, clock, platforms, jobs }) })
  const wake = () => background('deliver', outbox.drain, log)
  // When it cannot, or loses the line, every tick looks all the same.
  if (!(opened instanceof StoreError)) background('listen', () => opened.queue.listen(wake), log)
  const asked = opened instanceof StoreError ? {} : await askedFor(config, opened, log)
  const bot = createBot({ store, outbox, clock, log, platforms, commands, jobs, ...asked, tz: process.versions.tz ?? 'unknown', wake })
  return {
    bot,
    store,
    platforms,
    isOpen: () => !(opened instanceof StoreError),
    rest: () => outbox.stop(),
    close: () => store.close(),
    opened: opened instanceof StoreError ? undefined : opened,
  }
}

/** Without a store nobody knows who switched it on. Read only when it is needed: without it, every other start is quicker. */
async function askedFor({ model: settings }: Config, opened: Opened, log: Log): Promise<{ assistant?: Assistant; opinion?: Opinion }> {
  if (settings === undefined) return {}
  const { createModel } = await import('./adapters/model/openai.ts')
  const digest = (text: string) => opened.seal.hash('question', text)
  const model = createModel(settings)
  return { assistant: createAssistant({ model, shelf: shelf(opened, 'assistant'), digest, log }), opinion: createOpinion({ model, log }) }
}

const NOTHING_TO_SEND: Outbox = { drain: async () => undefined, nextTry: async () => undefined, stop: async () => undefined }

/** What only whoever starts the bot can mend. */
const ENDING: readonly StoreReason[] = ['in-use', 'key', 'newer', 'denied']

/** A store that is damaged, full or out of reach is said plainly, and help without it goes on; a folder in use or a wrong key ends the start. */
async function openOrExplain({ folder, database, key }: Config, clock: Clock, log: Log): Promise<Opened | StoreError> {
  try {
    if (database === undefined) return await openStore({ folder, key, clock })
    // Read only when it is needed: without it, every other start is quicker.
    const { openPostgres } = await import('./adapters/store/open-postgres.ts')
    return await openPostgres({ url: database, key, clock, log })
  } catch (error) {
    if (!(error instanceof StoreError) || ENDING.includes(error.reason)) throw error
    process.stderr.write(`${error.message}\nPorchlight starts without its store: /crisis answers, nothing is remembered.\n`)
    return error
  }
}
