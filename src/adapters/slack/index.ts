/** Slack: receive, ask the bot, answer. What the bot is for is nowhere in here. */
import { App, type Receiver as Line } from '@slack/bolt'
import type { StartError } from '../../core/errors.ts'
import type { Offer } from '../../core/menu.ts'
import type { Door, Log, Platform } from '../../core/ports.ts'
import type { Shortcut } from '../../core/shortcuts.ts'
import { wordsFor } from '../../core/words.ts'
import { toPng } from '../picture.ts'
import type { Stash } from '../stash.ts'
import { communityAt, PLATFORM } from './addresses.ts'
import { CAN } from './can.ts'
import { clientOptions } from './client.ts'
import { welcomed } from './comings.ts'
import { codeOf, startErrorOf } from './errors.ts'
import { createGroups } from './groups.ts'
import { httpLine } from './http.ts'
import { installationStore, type States, stateStore } from './install.ts'
import { quietLogger } from './logger.ts'
import { createPeople } from './people.ts'
import { createReceiver, type Receiver } from './receive.ts'
import type { Face } from './render.ts'
import { createRooms } from './rooms.ts'
import { SCOPES } from './scopes.ts'
import { createSender } from './send.ts'
import { socketLine } from './socket.ts'
import { createTurns } from './turns.ts'
import { manyWorkspaces, oneWorkspace, type Shelf, type Source } from './workspaces.ts'

export type SlackSettings = {
  api: string
  /** One workspace's own token, or the app's own id and secret, with which many can add it. */
  access: { token: string } | { clientId: string; clientSecret: string }
  line: { appToken: string } | { signingSecret: string; host: string; port: number }
  /** Where a person says yes to the app, when that is not Slack's own page. */
  authorizationUrl?: string
}
export type Options = SlackSettings & {
  offers: readonly [Offer, ...Offer[]]
  shortcuts: readonly Shortcut[]
  stash: Stash
  /** Tokens by workspace, and states that wait for an answer: both sealed, the second with an end. */
  shelf: Shelf
  states: States
  log: Log
  isWell(): boolean
  /** The line is closed for good, with what to do about it. */
  lost(error: StartError): void
}

export function createSlack(options: Options): Platform {
  const { api, access, offers, shortcuts, stash, shelf, log } = options
  const logger = quietLogger(log)
  const one = 'token' in access ? oneWorkspace(access.token, api, logger) : undefined
  const workspaces = one ?? manyWorkspaces(shelf, api, logger)
  const face = (locale?: string): Face => ({ choose: wordsFor(locale).say('choose-one'), png: toPng })
  const groups = createGroups(log)
  const rooms = createRooms(workspaces, groups, () => wordsFor().say('room-unnamed'))
  const sender = createSender(workspaces, face)
  const firsts = new Set(offers[0].menu.map(({ name }) => name.split(' ')[0] ?? ''))
  let line: Line | undefined
  let receiver: Receiver | undefined

  function lineFor(door: Door): Line {
    if ('appToken' in options.line) return socketLine({ token: options.line.appToken, api, logger, log, lost: options.lost })
    const arrived = (install: Parameters<typeof welcomed>[1]) => welcomed({ door, sender, workspaces, log }, install)
    const oauth = 'clientId' in access && {
      ...{ clientId: access.clientId, clientSecret: access.clientSecret, scopes: Object.keys(SCOPES) },
      installationStore: installationStore(workspaces, arrived),
      installerOptions: {
        stateStore: stateStore(options.states),
        clientOptions: clientOptions(api, logger),
        ...(options.authorizationUrl !== undefined && { authorizationUrl: options.authorizationUrl }),
      },
    }
    return httpLine({ ...options.line, logger, isWell: options.isWell, ...(oauth && { oauth }) })
  }

  async function start(door: Door): Promise<void> {
    try {
      const install = await one?.meet()
      if (install !== undefined) await door.arrived(communityAt(install.home))
    } catch (error) {
      throw startErrorOf(error, 'SLACK_BOT_TOKEN')
    }
    line = lineFor(door)
    const app = new App({
      receiver: line,
      logger,
      clientOptions: clientOptions(api, logger),
      convoStore: false,
      // Whoever is not known here gets no answer: another workspace's people never meet this one's records.
      async authorize(source: Source) {
        const space = await workspaces.from(source)
        if (space === undefined) throw new Error('Not installed there')
        const { home, token, bot } = space
        return { home, botToken: token, botId: bot.id, botUserId: bot.user }
      },
    })
    app.error(async (error) => log.warn('What Slack sent could not be taken', { code: codeOf(error) }))
    receiver = createReceiver({
      door,
      workspaces,
      people: createPeople(groups, log),
      rooms,
      sender,
      stash,
      face,
      turns: createTurns(),
      log,
      firsts,
      shortcuts,
    })
    receiver.attach(app)
    await app.start()
  }

  return {
    name: PLATFORM,
    can: CAN,
    start,
    send: sender.send,
    rooms: rooms.rooms,
    roles: rooms.roles,
    lacks: rooms.lacks,
    async stop() {
      await line?.stop()
      await receiver?.rest()
    },
  }
}
