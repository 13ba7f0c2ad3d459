/** Slack's requests over HTTP, each with its signature; the same port answers /healthz and adds the app to further workspaces. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { HTTPReceiver, type HTTPReceiverOptions, type Receiver } from '@slack/bolt'
import { StartError } from '../../core/errors.ts'
import { isObject, readBody } from './body.ts'
import { EVENTS_PATH } from './manifest.ts'
import { createSeen } from './seen.ts'

/** No request of Slack's is near this long, in bytes. */
const LONGEST_BODY = 512 * 1024
/** How long what is under way may take when everything ends, in ms. */
const GOODBYE = 1_000
/** Bolt refuses a signature that is older, in ms. */
const SIGNED = 6 * 60_000

type Options = Pick<HTTPReceiverOptions, 'signingSecret' | 'logger'> & {
  host: string
  port: number
  isWell(): boolean
  oauth?: Partial<HTTPReceiverOptions>
}

export function httpLine({ host, port, isWell, signingSecret, logger, oauth = {} }: Options): Receiver {
  const signed = createSeen(SIGNED)
  const receiver = new HTTPReceiver({
    signingSecret,
    bodyLimit: LONGEST_BODY,
    endpoints: [EVENTS_PATH],
    ...(logger && { logger }),
    ...oauth,
    customRoutes: [
      {
        path: '/healthz',
        method: ['GET'],
        handler: (_, response) =>
          void response.writeHead(isWell() ? 200 : 503, { 'content-type': 'text/plain' }).end(isWell() ? 'ok' : 'not well'),
      },
    ],
    // Bolt asks for these once a signature is known to be right.
    customPropertiesExtractor(request) {
      signed.isNew(markOf(request))
      return {}
    },
  })
  const listen = receiver.requestListener

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, LONGEST_BODY)
    if (body === undefined) return void response.writeHead(413).end()
    if (!isObject(body, request.headers['content-type'])) return void response.writeHead(400).end()
    // Bolt reads no further where this is there already.
    listen(Object.assign(request, { rawBody: body }), response)
  }

  receiver.requestListener = (request, response) => {
    // The same signature twice is somebody else's.
    if (signed.has(markOf(request))) return void response.writeHead(401).end()
    if (request.method !== 'POST' || request.url?.split('?')[0] !== EVENTS_PATH) return listen(request, response)
    void take(request, response).catch(() => void request.socket.destroy())
  }
  let server: { closeAllConnections(): void } | undefined
  return {
    init: (app) => receiver.init(app),
    async start() {
      try {
        server = await receiver.start({ host, port })
      } catch {
        throw new StartError(`Porchlight cannot listen for Slack at ${host}:${port}. Set PORT or HOST to what is free.`)
      }
    },
    async stop() {
      const late = setTimeout(() => server?.closeAllConnections(), GOODBYE)
      await receiver.stop().catch(() => undefined)
      clearTimeout(late)
    },
  }
}

/** What tells one request from every other: its signature, and for what Slack sends again within the same second, which time it is. */
const markOf = ({ headers }: Pick<IncomingMessage, 'headers'>) =>
  `${headers['x-slack-signature']} ${headers['x-slack-request-timestamp']} ${retryOf(headers)}`

/** Slack sends events again, three times at most, and nothing else; no header is signed, so whatever else one says counts for nothing. */
function retryOf(headers: IncomingMessage['headers']): string {
  const retry = String(headers['x-slack-retry-num'] ?? '')
  return headers['content-type']?.startsWith('application/json') && /^[123]$/.test(retry) ? retry : ''
}
