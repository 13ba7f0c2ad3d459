/** The sandbox: a page in the browser where anybody can meet the bot, without an account anywhere. */

import { SendError } from '../../core/errors.ts'
import type { MenuEntry } from '../../core/menu.ts'
import type { Door, Log, Platform } from '../../core/ports.ts'
import type { Address, Reply } from '../../core/types.ts'
import { memberAt } from './addresses.ts'
import { isZone, readAdvance } from './advance.ts'
import { createBoard } from './board.ts'
import type { SandboxClock } from './clock.ts'
import { createConversation } from './converse.ts'
import { type Listening, listen } from './listen.ts'
import { createOnce } from './once.ts'
import { createPlaces } from './places.ts'
import { createRoutes } from './routes.ts'
import { createShelf } from './shelf.ts'
import { createStreams, type Note } from './streams.ts'
import { createTranscript } from './transcript.ts'
import type { ClockFace } from './wire.ts'

export type Options = {
  host: string
  /** 0 takes any free one; `url` then tells which. */
  port: number
  clock: SandboxClock
  menu: () => readonly MenuEntry[]
  /** Moves the clock there and fires everything that comes due on the way, in order. Absent where the clock is not ours to move. */
  advance?: (until: Temporal.Instant) => Promise<void>
  nextDue: () => Promise<Temporal.Instant | undefined>
  health: () => boolean
  log: Log
}

/** A platform like the others, that is a web server of its own. What is said in it lives in memory alone. */
export function createSandbox(options: Options): Platform & { readonly url: string } {
  const { host, clock, log } = options
  let bot: Door | undefined
  let server: Listening | undefined
  let ticking: NodeJS.Timeout | undefined
  let moves = Promise.resolve<string | undefined>(undefined)

  const door = () => {
    if (!bot) throw new Error('The sandbox was asked before it was started')
    return bot
  }
  const face = (): ClockFace => ({ now: clock.now().epochMilliseconds, zone: clock.zone })
  const clockNote = (): Note => ({ event: 'clock', data: face() })
  const sent = createOnce()
  const places = createPlaces()
  const shelf = createShelf()
  const transcript = createTranscript(({ message }) => shelf.drop(message.card))
  const streams = createStreams(transcript)
  const board = createBoard({ places, transcript, streams, shelf, now: clock.now, zone: () => clock.zone })
  const sceneChanged = () => streams.tell((viewer) => ({ event: 'scene', data: places.scene(viewer) }))

  const move = async (wish: { zone?: string | undefined; advance?: string | undefined }) => {
    if (wish.zone !== undefined && !isZone(wish.zone)) return `“${wish.zone}” is not a time zone. Write one such as Europe/Berlin.`
    if (wish.zone !== undefined) clock.setZone(wish.zone)
    if (wish.advance === undefined) return undefined
    if (options.advance === undefined) return 'The clock is the machine’s own while other platforms are connected.'
    const next = wish.advance === 'next' ? await options.nextDue() : undefined
    const reading = readAdvance(wish.advance, clock.now(), clock.zone, next)
    if ('error' in reading) return reading.error
    await options.advance(reading.until)
    if (Temporal.Instant.compare(clock.now(), reading.until) < 0) clock.set(reading.until)
    return undefined
  }
  const app = createRoutes({
    ...{ host, log, door, places, shelf, streams, sceneChanged, menu: options.menu, health: options.health },
    conversation: createConversation(door, board, () => clock.zone),
    greeting: (viewer) => [{ event: 'scene', data: places.scene(viewer) }, clockNote()],
    // One move at a time: two pages that move the clock together would fire the same timers side by side.
    moveClock(wish) {
      const moved = moves.catch(() => undefined).then(() => move(wish))
      moves = moved
      return moved.finally(() => streams.tell(clockNote))
    },
  })

  return {
    name: 'sandbox',
    can: { pictures: true, files: true, forms: true, moments: false, titles: true, text: 4000, buttons: 25, dedupes: true },
    get url() {
      const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
      return `http://${name}:${server?.port ?? options.port}`
    },
    async start(starting) {
      bot = starting
      server = await listen(app, host, options.port)
      ticking = everyMinuteOf(clock, () => streams.tell(clockNote))
    },
    send: (to, replies, id) => sent(id, async () => deliver(to, replies)),
    rooms: async () => places.rooms().map(({ address, name }) => ({ address, name })),
    async stop() {
      clearInterval(ticking)
      await server?.close()
    },
  }

  async function deliver(to: Address, replies: readonly Reply[]): Promise<void> {
    const member = memberAt(to)
    if (member !== undefined) {
      for (const reply of replies) board.answered(reply, { room: to, only: member })
      return
    }
    const known = places.rooms().length
    const room = places.roomAt(to)
    if (!room) throw new SendError('never', 'room-gone')
    if (replies.some((reply) => reply.to !== 'room')) throw new SendError('never', 'private')
    if (places.rooms().length > known) sceneChanged()
    for (const reply of replies) board.answered(reply, { room: to })
  }
}

/** Calls when the minute shown has changed; pages then need no idea of how the clock runs. It also keeps idle streams alive. */
function everyMinuteOf(clock: SandboxClock, changed: () => void): NodeJS.Timeout {
  let shown = 0
  const look = () => {
    const minute = Math.floor(clock.now().epochMilliseconds / 60_000)
    if (minute !== shown) changed()
    shown = minute
  }
  return setInterval(look, 1_000).unref()
}
