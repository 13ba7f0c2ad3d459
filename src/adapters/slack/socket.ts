/**
 * The line to Slack without a public address. Each connection is a receiver of Bolt's own that never reconnects by itself: when Bolt does, a
 * failure or a shutdown meanwhile is a rejection that nobody handles, and ends the process.
 */
import { type App, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt'
import { StartError } from '../../core/errors.ts'
import type { Log } from '../../core/ports.ts'
import { clientOptions } from './client.ts'
import { codeOf, isRefused, retryAfter, startErrorOf } from './errors.ts'

type Options = { token: string; api: string; logger: Logger; log: Log; lost(error: StartError): void }

/** In ms: how long a connection may take to be greeted, and how long one may take to say goodbye. */
const GREETED = 20_000
const GOODBYE = 1_000
/** In ms: the longest wait between two tries; a line that was there for less than a moment is not replaced at once. */
const LONGEST_WAIT = 30_000
const MOMENT = 5_000

export function socketLine({ token, api, logger, log, lost }: Options): Receiver {
  const lines = new Set<SocketModeReceiver>()
  let app: App | undefined
  let current: SocketModeReceiver | undefined
  let reconnecting: Promise<void> | undefined
  let stopping = false
  let since = 0
  let wake = () => undefined as undefined

  /** Rejects when there is no connection to be had now. */
  async function connect(): Promise<void> {
    const line = new SocketModeReceiver({
      appToken: token,
      logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: clientOptions(api, logger) },
      processEventErrorHandler: async () => false,
    })
    if (app !== undefined) line.init(app)
    lines.add(line)
    guard(line)
    line.client.on('disconnected', () => {
      if (!lines.delete(line)) return
      // Whatever said so, nothing of this line is left open.
      line.stop().catch(() => undefined)
      if (current === line && !stopping) void reconnect()
    })
    try {
      await within(line.start(), GREETED)
    } catch (error) {
      end(line)
      throw error
    }
    if (stopping) return end(line)
    current = line
    since = performance.now()
  }

  /** A message that makes no sense is left alone; when Slack asks us to come back, the new connection is there before the old one goes. */
  function guard(line: SocketModeReceiver): void {
    const [own] = line.client.listeners('ws_message') as ((data: unknown, isBinary: boolean) => Promise<void>)[]
    let leaving = false
    line.client.removeAllListeners('ws_message')
    line.client.on('ws_message', (data: unknown, isBinary: boolean) => {
      const goOn = () => own?.(data, isBinary).catch(() => log.warn('What Slack sent could not be read'))
      const reason = goodbyeIn(data)
      if (reason === undefined) return void goOn()
      if (reason === 'link_disabled')
        lost(
          new StartError('Slack has switched Socket Mode off. At api.slack.com/apps open your app, then “Socket Mode”, and switch it on.'),
        )
      if (leaving) return
      leaving = true
      log.info('Slack asked to connect anew')
      reconnect().then(goOn, goOn)
    })
  }

  /** Tries until it works, or can never work. */
  function reconnect(): Promise<void> {
    reconnecting ??= tryOn().finally(() => {
      reconnecting = undefined
    })
    return reconnecting
  }

  async function tryOn(): Promise<void> {
    if (since > 0 && performance.now() - since < MOMENT) await pause(500 + 500 * Math.random())
    for (let tries = 0; !stopping; tries++) {
      try {
        return await connect()
      } catch (error) {
        if (stopping) return
        if (isRefused(error)) return lost(startErrorOf(error, 'SLACK_APP_TOKEN'))
        log.warn('A connection to Slack failed', { code: codeOf(error) })
        const wait = retryAfter(error) ?? Math.min(500 * 2 ** tries, LONGEST_WAIT) * (0.5 + Math.random() / 2)
        await pause(wait)
      }
    }
  }

  /** Ends early when everything does. */
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  function end(line: SocketModeReceiver): void {
    line.stop().catch(() => undefined)
    // Told a second time, it does not wait for an answer.
    setTimeout(() => lines.has(line) && line.stop().catch(() => undefined), GOODBYE).unref()
  }

  return {
    init(to) {
      app = to
    },
    async start() {
      try {
        await connect()
      } catch (error) {
        throw startErrorOf(error, 'SLACK_APP_TOKEN')
      }
    },
    async stop() {
      stopping = true
      wake()
      for (const line of lines) end(line)
      await reconnecting?.catch(() => undefined)
      const until = Date.now() + 2 * GOODBYE
      while (lines.size > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20))
    },
  }
}

/** Why Slack is about to close the line, when that is what it says. */
function goodbyeIn(data: unknown): string | undefined {
  if (typeof data !== 'string' || data.length > 2000 || !data.includes('"disconnect"')) return undefined
  try {
    const { type, reason } = JSON.parse(data) as { type?: unknown; reason?: unknown }
    return type === 'disconnect' ? String(reason) : undefined
  } catch {
    return undefined
  }
}

/** Whatever becomes of it later is nobody's business any more. */
async function within(work: Promise<unknown>, milliseconds: number): Promise<void> {
  work.catch(() => undefined)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Too late')), milliseconds)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
