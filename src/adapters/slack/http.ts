/** Slack's requests over HTTP, each with its signature; the same port answers /healthz and adds the app to further workspaces. */
import type { IncomingMessage } from 'node:http'
import { HTTPReceiver, type HTTPReceiverOptions, type Receiver } from '@slack/bolt'
import { StartError } from '../../core/errors.ts'
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
  const signatures = createSeen(SIGNED)
  const receiver = new HTTPReceiver({
    signingSecret,
    bodyLimit: LONGEST_BODY,
    endpoints: ['/slack/events'],
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
      signatures.isNew(signatureOf(request))
      return {}
    },
  })
  const listen = receiver.requestListener
  receiver.requestListener = (request, response) => {
    // The same signature twice is somebody else's, unless Slack says that it sends something again: that is known by its id.
    if (signatures.has(signatureOf(request)) && request.headers['x-slack-retry-num'] === undefined)
      return void response.writeHead(401).end()
    return listen(request, response)
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

const signatureOf = ({ headers }: Pick<IncomingMessage, 'headers'>) =>
  `${headers['x-slack-signature']} ${headers['x-slack-request-timestamp']}`
