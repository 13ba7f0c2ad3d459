/** Says whether the bot is well, for whoever looks after it, where nothing else of it listens. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { StartError } from '../core/errors.ts'

export type Health = { stop(): Promise<void> }

/** Answers `GET /healthz` with 200 or 503, and nothing else. Rejects with a `StartError` when it cannot listen there. */
export async function answerHealth(host: string, port: number, isWell: () => boolean): Promise<Health> {
  const server = createServer((request, response) => {
    const known = request.method === 'GET' && request.url === '/healthz'
    const well = isWell()
    response.writeHead(known ? (well ? 200 : 503) : 404, { 'content-type': 'text/plain' }).end(known ? (well ? 'ok' : 'not well') : '')
  })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch {
    throw new StartError(`Porchlight cannot answer /healthz at ${host}:${port}. Set PORT or HOST to what is free.`)
  }
  return {
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
