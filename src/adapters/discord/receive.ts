/** One packet after another: what each asks of the bot. A packet that makes no sense is left alone, and never stops the next. */
import type { REST } from 'discord.js'
import { faultOf } from '../../core/fault.ts'
import type { Door, Log } from '../../core/ports.ts'
import { cut } from '../../core/split.ts'
import { wordsFor } from '../../core/words.ts'
import type { Stash } from '../stash.ts'
import { communityAt, personAt } from './addresses.ts'
import { openOwn, type Show, show } from './answer.ts'
import { createCall } from './call.ts'
import { codeOf, isOver } from './errors.ts'
import { hear as hearMessage } from './hear.ts'
import { arrival, interaction, message } from './packets.ts'
import { type Asked, type Known, readInteraction } from './read.ts'
import type { Face } from './render.ts'
import type { createServers } from './servers.ts'
import { submitted } from './submitted.ts'

type Options = {
  door: Door
  rest: REST
  stash: Stash
  face: (locale?: string) => Face
  log: Log
  servers: ReturnType<typeof createServers>
  known: Known
  self: () => string
  /** A connection has begun, and this is who the bot is. */
  begun(self: string): void
}
export type Receiver = {
  hear(name: string, data: unknown): void
  /** Resolves when everything that was heard is answered. */
  rest(): Promise<void>
}

/** More suggestions Discord does not show, and longer ones it does not take. */
const MOST_CHOICES = 25
const LONGEST_CHOICE = 100

export function createReceiver(options: Options): Receiver {
  const { door, rest, stash, face, log, servers, known, begun } = options
  const working = new Set<Promise<void>>()

  const handlers: Record<string, (data: unknown) => Promise<void>> = {
    READY: async (data) => {
      const id = servers.ready(data)
      if (id !== undefined) begun(id)
    },
    GUILD_CREATE: servers.came,
    GUILD_DELETE: servers.went,
    GUILD_MEMBER_ADD: joined,
    INTERACTION_CREATE: asked,
    MESSAGE_CREATE: async (data) => {
      const parsed = message.safeParse(data)
      if (parsed.success) await hearMessage(options, parsed.data)
    },
  }

  async function joined(data: unknown): Promise<void> {
    const parsed = arrival.safeParse(data)
    if (!parsed.success || parsed.data.user.bot) return
    const { guild_id, user, joined_at } = parsed.data
    const from = personAt(user.id)
    const base = { from, name: '', room: from, community: communityAt(guild_id), command: '', args: {}, text: '', admin: false, roles: [] }
    await door.joined({ ...base, id: `joined ${guild_id} ${user.id} ${joined_at ?? ''}` })
  }

  async function asked(data: unknown): Promise<void> {
    const parsed = interaction.safeParse(data)
    const what = parsed.success ? readInteraction(parsed.data, known) : undefined
    if (!parsed.success || what === undefined) return log.warn('An interaction could not be read')
    const { request } = what
    const words = wordsFor(request.locale)
    const call = createCall(rest, parsed.data, words.say('shown-in-room'))
    const one: Show = { call, words, face: face(request.locale), stash, from: request.from }
    await reply(what, one)
  }

  async function reply(what: Asked, one: Show): Promise<void> {
    if (what.kind === 'typing') {
      const choices = await door.complete(what.request, what.arg, what.typed)
      const short = choices.filter(({ value }) => value.length <= LONGEST_CHOICE).slice(0, MOST_CHOICES)
      return one.call.suggest(short.map(({ value, label }) => ({ name: cut(label, LONGEST_CHOICE), value })))
    }
    if (what.kind !== 'own') return show(one, door.handle(what.request), what.kind !== 'submit')
    if (!what.submitted) return openOwn(one, what.own)
    const request = await submitted(one, what)
    if (request !== undefined) await show(one, door.handle(request), false)
  }

  function hear(name: string, data: unknown): void {
    // Packets Discord has not told of yet may be named like anything, `constructor` included.
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined
    if (handler === undefined) return
    const work = handler(data).catch((error: unknown) => {
      if (!isOver(error)) log.error('What Discord sent could not be answered', { packet: name, code: codeOf(error), ...faultOf(error) })
    })
    working.add(work)
    work.finally(() => working.delete(work))
  }

  return {
    hear,
    async rest() {
      while (working.size > 0) await Promise.all(working)
    },
  }
}
