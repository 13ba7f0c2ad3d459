/** A real bot in an imaginary world: a real store in memory, a clock that stands still, people who say and press things. */
import { expect } from 'vitest'
import { createOutbox } from '../../src/adapters/outbox/outbox.ts'
import { type Opened, openStore } from '../../src/adapters/store/open.ts'
import { advance } from '../../src/core/advance.ts'
import type { Assistant } from '../../src/core/assistant/assistant.ts'
import { type Bot, createBot } from '../../src/core/bot.ts'
import { SendError } from '../../src/core/errors.ts'
import { commands, jobs } from '../../src/core/features/index.ts'
import { outward } from '../../src/core/outward.ts'
import type { Can, Facts, Log, Platform } from '../../src/core/ports.ts'
import { writePress } from '../../src/core/press.ts'
import type { Opinion } from '../../src/core/safety/opinion.ts'
import type { Address, Button, Reply, Request } from '../../src/core/types.ts'

const CAN: Can = { pictures: true, files: true, forms: true, moments: false, titles: true, text: 4_000, buttons: 25, dedupes: true }
const COMMUNITY = 'test:community:home'
const ROOMS = ['general', 'meetings', 'moderators'].map((name) => ({ name, address: `test:room:${name}` as Address }))

export type Sent = { to: string; at: string; reply: Reply }

/** Starts a world at an instant, 4 January 2027, eight in the morning in Chicago, unless told otherwise. */
export async function world(
  start = '2027-01-04T08:00-06:00[America/Chicago]',
  can: Partial<Can> = {},
  folder?: string,
  assistantIn?: (opened: Pick<Opened, 'db' | 'seal'>, log: Log) => Assistant,
  opinionIn?: (log: Log) => Opinion,
) {
  let now = Temporal.ZonedDateTime.from(start).toInstant()
  let count = 0
  const sent: Sent[] = []
  const refused = new Map<string, SendError>()
  const logged: { message: string; facts: Facts }[] = []
  const note = (message: string, facts: Facts = {}) => void logged.push({ message, facts })
  const log: Log = { info: note, warn: note, error: note }
  const clock = {
    now: () => now,
    set(to: Temporal.Instant) {
      now = to
    },
  }
  const { store, queue, db, seal, close } = await openStore({ clock, folder })
  const platform: Platform = {
    name: 'test',
    can: { ...CAN, ...can },
    start: async () => undefined,
    stop: async () => undefined,
    rooms: async () => ROOMS,
    async send(to, replies) {
      const error = refused.get(to)
      if (error !== undefined) throw error
      for (const reply of replies) sent.push({ to: to.split(':').at(-1) ?? to, at: now.toString(), reply: alive(reply) })
    },
  }
  const platforms = [platform]
  const outbox = createOutbox({ queue, clock, log, platforms, ...outward({ store, clock, platforms, jobs }) })
  const assistant = assistantIn?.({ db, seal }, log)
  const opinion = opinionIn?.(log)
  const bot: Bot = createBot({
    store,
    outbox,
    clock,
    log,
    platforms,
    commands,
    jobs,
    assistant,
    opinion,
    tz: 'test',
    wake: () => undefined,
  })

  /** Fails the conversation that offers a button nobody can press, or a reply that says nothing. */
  function alive(reply: Reply): Reply {
    expect(reply.text, 'every reply says something').not.toBe('')
    for (const button of reply.buttons ?? []) if ('run' in button) expectAlive(button)
    return reply
  }
  function expectAlive(button: Extract<Button, { run: string }>) {
    expect(
      commands.map(({ name }) => name),
      `the button "${button.label}" runs something`,
    ).toContain(button.run)
    writePress(button.run, button.args)
  }

  /** Somebody in the community, in #general until they go elsewhere. */
  function person(name: string, { moderator = false } = {}) {
    const from: Address = `test:person:${name}`
    let room: Address = 'test:room:general'
    let last: readonly Reply[] = []
    const base = (): Request => ({
      id: `request-${++count}`,
      from,
      name,
      room,
      ...(room !== from && { community: COMMUNITY as Address }),
      command: '',
      args: {},
      text: '',
      admin: moderator,
      roles: [],
    })
    async function ask(request: Request): Promise<Reply> {
      last = (await Array.fromAsync(bot.handle(request))).map(alive)
      await outbox.drain()
      const reply = last.at(-1)
      if (reply === undefined) throw new Error('The bot said nothing')
      return reply
    }
    const buttons = () => last.flatMap((reply) => reply.buttons ?? [])
    return {
      address: from,
      /** Everything the last request was answered with, in order. */
      replies: () => last,
      goes(to: string) {
        room = to === 'dm' ? from : `test:room:${to}`
      },
      say: (text: string, more: Partial<Request> = {}) => ask({ ...base(), text, ...more }),
      run: (command: string, args: Record<string, string> = {}, more: Partial<Request> = {}) => ask({ ...base(), command, args, ...more }),
      async press(label: string): Promise<Reply> {
        const button = buttons().find((one) => one.label.toLowerCase() === label.toLowerCase())
        if (button === undefined || !('run' in button))
          throw new Error(
            `No button "${label}" among: ${buttons()
              .map((one) => one.label)
              .join(', ')}`,
          )
        return ask({ ...base(), command: button.run, args: button.args ?? {}, pressed: true })
      },
      async fill(values: Record<string, string>): Promise<Reply> {
        const form = last.at(-1)?.form
        if (form === undefined) throw new Error('No form is open')
        return ask({ ...base(), command: form.run, args: { ...form.args, ...values } })
      },
      overheard: (text: string, more: Partial<Request> = {}) => bot.overhear({ ...base(), text, ...more }),
    }
  }

  const tick = async () => {
    await bot.tick()
    await bot.settle()
  }
  return {
    bot: { ...bot, tick },
    clock,
    store,
    db,
    seal,
    sent,
    logged,
    close,
    person,
    now: () => now,
    /** What the rooms and people got that they did not ask for just then. */
    got: (who: string) => sent.filter(({ to }) => to === who),
    /** From now on nothing arrives at an address, for this reason; without one, everything does again. */
    refuse(to: string, error?: SendError) {
      if (error === undefined) refused.delete(to)
      else refused.set(to, error)
    },
    /** Runs what is due and leaves what comes of it in the outbox. */
    fallDue: bot.tick,
    wait: (time: Temporal.DurationLike) => advance(clock, bot, now.toZonedDateTimeISO('UTC').add(time).toInstant()),
    at(moment: string) {
      now = Temporal.ZonedDateTime.from(moment).toInstant()
    },
  }
}

/** What a platform says of somebody whose direct messages are closed, and of a room that is no more. */
export const DM_CLOSED = new SendError('never', 'dm-closed')
export const ROOM_GONE = new SendError('never', 'room-gone')

/** The labels under a reply. */
export const labels = (reply: Reply) => (reply.buttons ?? []).map(({ label }) => label)
