/** Opens the door of the sandbox, and closes it without waiting for pages that are still open. */
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { StartError } from '../../core/errors.ts'

export type Listening = { port: number; close(): Promise<void> }

/** Rejects with a `StartError` that says what to change when the port cannot be had. */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new StartError(sentence(error.code, host, port))))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function sentence(code: string | undefined, host: string, port: number): string {
  const other = port < 65_535 ? port + 1 : port - 1
  if (code === 'EADDRINUSE') return `Port ${port} is already in use. Stop what uses it, or choose another one: PORT=${other}.`
  if (code === 'EACCES') return `Port ${port} may not be used by this account. Choose one above 1023: PORT=8080.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Set HOST to one it has, such as 127.0.0.1.`
  return `The sandbox cannot listen on ${host}, port ${port} (${code ?? 'unknown reason'}). Set HOST or PORT.`
}
