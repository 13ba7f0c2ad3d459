/** Discord: receive, ask the bot, answer. What the bot is for is nowhere in here. */

import type { StartError } from '../../core/errors.ts'
import type { Offer } from '../../core/menu.ts'
import type { Clock, Door, Log, Platform } from '../../core/ports.ts'
import type { Shortcut } from '../../core/shortcuts.ts'
import { wordsFor } from '../../core/words.ts'
import { toPng } from '../picture.ts'
import type { Stash } from '../stash.ts'
import { communityAt, PLATFORM, personAt } from './addresses.ts'
import { type Application, intentsFor, lacksOf, readApplication } from './application.ts'
import { keepCalendar } from './calendar.ts'
import { type Calendars, createCalendars } from './calendars.ts'
import { CAN } from './can.ts'
import { codeOf, startErrorOf } from './errors.ts'
import { createGateway, type Gateway, type Shards } from './gateway.ts'
import { namesOf } from './names.ts'
import { createReceiver, type Receiver } from './receive.ts'
import { commandsFor, register } from './register.ts'
import type { Face } from './render.ts'
import { restFor, restForOutbox } from './rest.ts'
import { createRooms } from './rooms.ts'
import { createSender } from './send.ts'
import { createServers } from './servers.ts'

export type Options = {
  token: string
  /** Where Discord's API is, without its version. */
  api: string
  shards: Shards
  /** The commands and shortcuts in each language, the default one first. */
  offers: readonly [Offer, ...Offer[]]
  shortcuts: readonly Shortcut[]
  stash: Stash
  clock: Clock
  log: Log
  /** The line is closed for good, with what to do about it. */
  lost(error: StartError): void
}

export function createDiscord({ token, api, shards, offers, shortcuts, stash, clock, log, lost }: Options): Platform {
  const rest = restFor(token, api)
  let application: Application | undefined
  let gateway: Gateway | undefined
  let receiver: Receiver | undefined
  let calendars: Calendars | undefined
  let self = ''

  const face = (locale?: string): Face => ({ choose: wordsFor(locale).say('choose-one'), png: toPng })
  const sender = createSender(restForOutbox(token, api), face)
  const rooms = createRooms(
    rest,
    () => self,
    () => (application === undefined ? [] : lacksOf(application)),
  )

  async function welcome(door: Door, { id, owner }: { id: string; owner?: string }, locale: string | undefined): Promise<void> {
    const replies = await door.arrived(communityAt(id), locale)
    if (owner === undefined) return
    // Whoever owns the server can set it up. With closed messages they find /setup among the commands.
    await sender
      .send(personAt(owner), replies, `welcome-${id}`.slice(0, 24))
      .catch((error: unknown) => log.info('Could not welcome', { error: codeOf(error) }))
  }

  async function start(door: Door): Promise<void> {
    try {
      application = await readApplication(rest)
      await register(rest, application.id, commandsFor(offers, shortcuts))
    } catch (error) {
      throw startErrorOf(error)
    }
    const servers = createServers(door, (server, locale) => welcome(door, server, locale), log)
    calendars = createCalendars(
      async (community) => keepCalendar({ rest, rooms, self, community, now: clock.now() }, await door.upcoming(community)),
      () => servers.ids().map(communityAt),
      log,
    )
    receiver = createReceiver({
      ...{ door, rest, stash, face, log, servers, self: () => self },
      known: { names: namesOf(offers[0].menu.map(({ name }) => name)), labels: labelsOf(offers, shortcuts) },
      begun(id) {
        self = id
        for (const server of servers.ids()) calendars?.changed(communityAt(server))
      },
    })
    const { hear } = receiver
    gateway = createGateway({ token, rest, intents: intentsFor(application), shards, log, hear, lost })
    await gateway.open()
  }

  return {
    name: PLATFORM,
    can: CAN,
    start,
    send: sender.send,
    rooms: rooms.rooms,
    roles: rooms.roles,
    lacks: rooms.lacks,
    meetingsChanged: (community) => calendars?.changed(community),
    async stop() {
      await gateway?.close()
      await receiver?.rest()
      await calendars?.stop()
    },
  }
}

/** The shortcuts by every name they are registered under. */
const labelsOf = (offers: readonly Offer[], shortcuts: readonly Shortcut[]) =>
  new Map(offers.flatMap(({ labels }) => shortcuts.map((one) => [labels[one.name] ?? one.name, one] as const)))
