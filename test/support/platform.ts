/** A real bot with a real store, for a platform that is spoken to over a real socket. The clock stands until it is moved. */
import { Keyv } from 'keyv'
import { createOutbox } from '../../src/adapters/outbox/outbox.ts'
import { createStash } from '../../src/adapters/stash.ts'
import { keyvStorage } from '../../src/adapters/store/keyv.ts'
import { type Opened, openStore } from '../../src/adapters/store/open.ts'
import { advance } from '../../src/core/advance.ts'
import { type Bot, createBot } from '../../src/core/bot.ts'
import { commands, jobs } from '../../src/core/features/index.ts'
import type { Offer } from '../../src/core/menu.ts'
import { outward } from '../../src/core/outward.ts'
import type { Facts, Log, Platform, Store } from '../../src/core/ports.ts'
import { wordsFor } from '../../src/core/words.ts'

export type Made = Awaited<ReturnType<typeof openBot>>

/** `opened` is a store to share with another bot; without one it has its own, in memory. */
export async function openBot(start = '2027-01-04T08:00-06:00[America/Chicago]', shared?: Opened) {
  let now = Temporal.ZonedDateTime.from(start).toInstant()
  const clock = {
    now: () => now,
    set(to: Temporal.Instant) {
      now = to
    },
  }
  const logged: { message: string; facts: Facts }[] = []
  const note = (message: string, facts: Facts = {}) => void logged.push({ message, facts })
  const log: Log = { info: note, warn: note, error: note }
  const opened = shared ?? (await openStore({ clock, folder: undefined }))
  const store: Store = opened.store
  const platforms: Platform[] = []
  const outbox = createOutbox({ queue: opened.queue, clock, log, platforms, ...outward({ store, clock, platforms, jobs }) })
  let sending = Promise.resolve()
  const wake = () => {
    sending = sending.then(() => outbox.drain())
  }
  const bot: Bot = createBot({ store, outbox, clock, log, platforms, commands, jobs, tz: 'test', wake })
  const stash = createStash(new Keyv({ store: keyvStorage(opened.db, opened.seal), namespace: 'stash' }), store.keyOf)
  const offer: Offer = { locale: 'en', menu: bot.menu('en'), labels: wordsFor('en').language.shortcuts }
  return {
    bot,
    store,
    opened,
    log,
    logged,
    stash,
    clock,
    offers: [offer] as const,
    /** Connects a platform; ends the test's world when it is over. */
    async join(platform: Platform) {
      platforms.push(platform)
      await platform.start(bot)
    },
    wait: (time: Temporal.DurationLike) => advance(clock, bot, now.toZonedDateTimeISO('UTC').add(time).toInstant()),
    settle: async () => {
      await sending
      await bot.settle()
    },
    async stop() {
      await Promise.all(platforms.map((platform) => platform.stop()))
      await sending
      if (shared === undefined) await opened.close()
    },
  }
}
