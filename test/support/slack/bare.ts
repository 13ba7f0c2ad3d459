/** The least that answers: Bolt as it is, and one constant reply. Its cost is what Slack itself costs. */
import { App, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { Slack } from './index.ts'

export const CONSTANT = 'Thank you for telling us.'

const nothing = () => undefined
/** Slack's libraries say a lot about what these tests do to them on purpose. */
export const silent: Logger = {
  ...{ debug: nothing, info: nothing, warn: nothing, error: nothing, setLevel: nothing, setName: nothing },
  getLevel: () => LogLevel.ERROR,
}

export type Bare = Awaited<ReturnType<typeof startBare>>
export type BareOptions = {
  /** The port to be reached at, in place of a socket. */
  port?: number
  /** Bolt waits so long, in ms, before it connects anew. */
  pause?: number
  on?: (app: App) => void
  app?: ConstructorParameters<typeof App>[0]
}

/** Answers every command with the constant unless told what to do. */
export async function startBare(slack: Pick<Slack, 'api' | 'token' | 'appToken' | 'signingSecret'>, options: BareOptions = {}) {
  const { port, pause = 1_000, on = reply, app: more = {} } = options
  const { api, token, appToken, signingSecret } = slack
  const failures: unknown[] = []
  const clientOptions = { slackApiUrl: api, retryConfig: { retries: 0 } }
  const socket = () => new SocketModeReceiver({ appToken, clientPingTimeout: pause, logger: silent, installerOptions: { clientOptions } })
  const way = port === undefined ? { receiver: socket() } : { signingSecret }
  const app = new App({ logger: silent, ...(more.installationStore === undefined && { token }), ...way, clientOptions, ...more })
  app.error(async (error) => void failures.push(error))
  on(app)
  await (port === undefined ? app.start() : app.start({ port, host: '127.0.0.1' }))
  return { app, failures, stop: () => app.stop() }
}

function reply(app: App): void {
  app.command(/.*/, async ({ ack, respond }) => {
    await ack()
    await respond({ text: CONSTANT, response_type: 'ephemeral' })
  })
}
