/** A Slack on this machine alone, that speaks its real protocol, so that the real Bolt can be run against it. */
import { createServer } from 'node:http'
import { createFaults } from '../local/faults.ts'
import { close, listen } from '../local/listen.ts'
import { hasContract } from './contract.ts'
import { createDeliverer } from './http/deliver.ts'
import { chatMethods } from './methods/chat.ts'
import { conversationMethods } from './methods/conversations.ts'
import { fileMethods, takeUpload } from './methods/files.ts'
import { appMethods, endMethods } from './methods/oauth.ts'
import { userMethods } from './methods/users.ts'
import { viewMethods } from './methods/views.ts'
import { authorize, install, type Meddling } from './oauth.ts'
import { createPeople } from './people/people.ts'
import { takeAnswer } from './respond.ts'
import { createSocket } from './socket/socket.ts'
import { tellUninstalled } from './tell.ts'
import type { Wire } from './types.ts'
import { createRates } from './web/rates.ts'
import { createWeb } from './web/serve.ts'
import { createWorld } from './world.ts'

export type Options = {
  signingSecret?: string
  /** Milliseconds since 1970; the machine's own time unless given. */
  now?: () => number
  /** What the first workspace grants, in place of everything that is needed. */
  scopes?: readonly string[]
  /** Milliseconds people wait for the bot. */
  patience?: number
  /** Milliseconds in which nothing happens before people do the next thing. */
  quiet?: number
  /** The app's manifest: nothing that is not in it exists. */
  manifest?: object
  /** Whether the first workspace has the app already. */
  installed?: boolean
  /** Whether the first workspace belongs to an organisation. */
  enterprise?: boolean
}

export type Slack = Awaited<ReturnType<typeof startSlack>>

export async function startSlack(options: Options = {}) {
  const { signingSecret = 'a signing secret', patience = 5_000, quiet = 60, manifest, installed = true, scopes, enterprise } = options
  const secrets = { signingSecret, appToken: 'xapp-1-local', clientId: '11.22', clientSecret: 'a client secret' }
  const world = createWorld(secrets, options.now)
  world.manifest = manifest as Wire | undefined
  const rates = createRates()
  const faults = createFaults()
  const ofBots = {
    ...userMethods,
    ...chatMethods(world),
    ...conversationMethods(world),
    ...viewMethods(world),
    ...fileMethods(world),
    ...endMethods(world),
  }
  const ofOthers = appMethods(world, () => socket.connect())
  const web = createWeb({ world, methods: { ofBots, ofOthers }, rates, faults })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const [, first = '', second = ''] = pathname.split('/')
    if (first === 'api') return void web(request, response, second)
    if (first === 'respond') return void takeAnswer(world, faults, request, response, second)
    if (first === 'upload') return void takeUpload(world, request, response, second)
    if (pathname === '/oauth/v2/authorize') return authorize(world, request, response)
    world.violation(pathname, 'there is no such address')
    response.writeHead(404).end()
  })
  const socket = createSocket(world, server)
  const http = createDeliverer(world)
  world.send = (envelope) => (http.state.url === '' ? socket.send(envelope) : http.send(envelope))
  world.origin = await listen(server)
  const people = createPeople(world, { patience, quiet, enterprise: enterprise ?? false })
  people.home.team.installed = installed
  if (scopes !== undefined) people.home.team.scopes = [...scopes]

  return {
    ...people,
    ...secrets,
    world,
    /** What the client's `slackApiUrl` is. */
    api: `${world.origin}/api/`,
    /** Where a person says yes to the app. */
    authorizationUrl: `${world.origin}/oauth/v2/authorize`,
    token: people.home.team.token,
    /** Whether Slack's own figures were present. */
    contract: hasContract(),
    socket,
    http,
    rates,
    faults,
    /** What was done that Slack refuses, or that our house never does. A test ends with none. */
    violations: world.violations,
    requests: world.requests,
    envelopes: world.envelopes,
    clock: world.clock,
    until: world.until,
    setManifest(next: object) {
      world.manifest = next as Wire
    },
    /** From here on everything is delivered to the bot's own address instead of its socket. */
    deliverTo(url: string) {
      http.state.url = url
    },
    /** Installs the app in a workspace, beginning at the app's own page. */
    install(url: string, where = people.home, meddle?: Meddling, keep = true) {
      return install(world, url, where.team, where.installer, meddle, keep)
    },
    /** Somebody takes the app out of a workspace. */
    uninstall(where = people.home) {
      where.team.installed = false
      world.revoked.add(where.team.token)
      tellUninstalled(world, where.team, ['tokens_revoked', 'app_uninstalled'])
    },
    /** Forgets what was said and asked, for runs that are long. */
    tidy() {
      for (const list of [world.requests, world.envelopes, world.sights]) list.length = 0
      for (const map of [world.triggers, world.answering, world.uploads, world.views, world.stacks]) map.clear()
      for (const team of world.teams.values()) for (const channel of team.channels.values()) channel.messages.length = 0
    },
    async stop() {
      await socket.stop()
      await close(server)
    },
  }
}
