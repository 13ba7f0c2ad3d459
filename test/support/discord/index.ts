/** A Discord on this machine alone, that speaks its real protocol, so that the real client can be run against it. */
import { createServer } from 'node:http'
import { createFaults } from '../local/faults.ts'
import { close, listen } from '../local/listen.ts'
import { contract } from './contract.ts'
import { checkEvent } from './gateway/check.ts'
import { createGateway } from './gateway/gateway.ts'
import { createPeople } from './people/people.ts'
import { bits, LEAST, type Permission } from './permissions.ts'
import { createRates } from './rest/rates.ts'
import { createRest } from './rest/serve.ts'
import { applicationRoutes, type GatewayInfo } from './routes/application.ts'
import { channelRoutes } from './routes/channels.ts'
import { eventRoutes } from './routes/events.ts'
import { guildRoutes } from './routes/guilds.ts'
import { interactionRoutes } from './routes/interactions.ts'
import { messageRoutes } from './routes/messages.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { type Flag, flagsOf } from './wire/application.ts'
import { createWorld } from './world.ts'

export type Options = {
  token?: string
  /** The switches of the developer page that are on. */
  flags?: readonly Flag[]
  /** Milliseconds since 1970; the machine's own time unless given. */
  now?: () => number
  /** What the bot's role allows, where it is invited. */
  permissions?: readonly Permission[]
  /** Whether everything is held against Discord's own description of its API, where that is present. */
  checked?: boolean
  /** Milliseconds people wait for the bot. */
  patience?: number
  shards?: number
}

export type Discord = Awaited<ReturnType<typeof startDiscord>>

export async function startDiscord(options: Options = {}) {
  const { token = 'MTIz.local.token', flags = [], now, permissions, checked = true, patience = 5_000, shards = 1 } = options
  const held = checked ? contract() : undefined
  const world = createWorld({ token, flags: flagsOf(flags), now, permissions: permissions === undefined ? LEAST : bits(...permissions) })
  const info: GatewayInfo = { url: '', shards, starts: { total: 1_000, remaining: 1_000, concurrency: 1 } }
  const rates = createRates()
  const faults = createFaults()
  const routes = {
    ...applicationRoutes(world, info),
    ...channelRoutes(world),
    ...messageRoutes(world),
    ...interactionRoutes(world),
    ...webhookRoutes(world),
    ...guildRoutes(world),
    ...eventRoutes(world),
  }
  const rest = createRest({ world, routes, rates, faults, contract: held })
  const server = createServer((request, response) => void rest(request, response))
  const gateway = createGateway(world, server, info)
  world.dispatch = (name, data, guildId) => {
    if (held !== undefined) checkEvent(world, held, name, data)
    gateway.dispatch(name, data, guildId)
  }
  world.origin = await listen(server)
  gateway.listenAt(world.origin)

  return {
    ...createPeople(world, patience),
    world,
    /** What the client's `rest.api` is. */
    api: `${world.origin}/api`,
    token,
    /** Whether Discord's own description of its API was present. */
    contract: held !== undefined,
    gateway,
    rates,
    faults,
    /** What was done that Discord refuses, or that our house never does. A test ends with none. */
    violations: world.violations,
    requests: world.requests,
    /** Answers that count towards the ban of an address: 10,000 in ten minutes. */
    invalid: () => world.requests.filter(({ status }) => [401, 403, 429].includes(status)).length,
    /** Forgets what was said and asked, for runs that are long. */
    tidy() {
      world.requests.length = 0
      world.interactions.clear()
      world.byToken.clear()
      world.files.clear()
      for (const channel of world.channels.values()) channel.messages.length = 0
    },
    clock: world.clock,
    until: world.until,
    setFlags(names: readonly Flag[]) {
      world.application.flags = flagsOf(names)
    },
    async stop() {
      gateway.stop()
      await close(server)
    },
  }
}
