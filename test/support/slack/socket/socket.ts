/** Socket Mode: connections on addresses that work once, envelopes over them, and what goes wrong with them. */
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { acknowledged, nameOf } from '../acknowledge.ts'
import type { Envelope, Wire } from '../types.ts'
import type { World } from '../world.ts'

export type Socket = ReturnType<typeof createSocket>

export function createSocket(world: World, server: Server) {
  const sockets = new WebSocketServer({ noServer: true })
  const tickets = new Set<string>()
  const open: WebSocket[] = []
  /** What waits for a connection, or was not acknowledged on the one that went. */
  const waiting: Envelope[] = []
  const state = { opened: 0, greets: true, redelivers: true }

  server.on('upgrade', (request, raw, head) => {
    const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket') ?? ''
    if (!tickets.delete(ticket)) return void raw.end('HTTP/1.1 401 Unauthorized\r\n\r\n')
    sockets.handleUpgrade(request, raw, head, greet)
  })

  function greet(socket: WebSocket) {
    socket.on('message', (data) => take(String(data)))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const nth = open.indexOf(socket)
      if (nth >= 0) open.splice(nth, 1)
      if (state.redelivers) for (const one of world.envelopes) if (isLeft(one) && !waiting.includes(one)) waiting.push(one)
      world.changed()
    })
    if (!state.greets) return
    open.push(socket)
    state.opened += 1
    const info = { type: 'hello', num_connections: open.length, connection_info: { app_id: world.appId } }
    socket.send(JSON.stringify({ ...info, debug_info: { host: 'applink-1', approximate_connection_time: 18_060 } }))
    for (const one of waiting.splice(0)) send(one, one.attempts > 0 ? 'timeout' : undefined)
    world.changed()
  }

  function send(envelope: Envelope, reason?: string) {
    const socket = open.at(-1)
    if (socket === undefined) return void waiting.push(envelope)
    envelope.attempts += 1
    envelope.sent = performance.now()
    const again = envelope.attempts > 1 ? { retry_attempt: envelope.attempts - 1, retry_reason: reason ?? 'timeout' } : {}
    const { id: envelope_id, kind: type, payload, takesAnswer: accepts_response_payload } = envelope
    socket.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload, ...again }))
    setTimeout(() => {
      if (envelope.acked === undefined && open.includes(socket)) world.violation(nameOf(envelope), 'it was not acknowledged within 3 s')
    }, 3_000).unref()
  }

  function take(data: string) {
    let said: Wire
    try {
      said = JSON.parse(data) as Wire
    } catch {
      return world.violation('socket', 'something that is no JSON', data)
    }
    const envelope = world.envelopes.find(({ id }) => id === said.envelope_id)
    if (envelope === undefined) return world.violation('socket', 'an acknowledgement of nothing', said)
    acknowledged(world, envelope, said.payload)
  }

  return {
    state,
    send,
    /** An address that works once. */
    connect() {
      const ticket = world.id('ticket')
      tickets.add(ticket)
      return `${world.origin.replace('http', 'ws')}/link?ticket=${ticket}`
    },
    get connections() {
      return open.length
    },
    /** Resolves when somebody is connected. */
    connected: (ms = 15_000) => world.until(() => (open.length > 0 ? true : undefined), 'Nobody connected', ms),
    /** As Slack does some times a day: the bot is to open another connection. */
    disconnect(reason: 'refresh_requested' | 'warning' | 'link_disabled' = 'refresh_requested') {
      for (const socket of open.splice(0)) socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-1' } }))
    },
    /** The line goes dead without a word. */
    drop() {
      for (const socket of open.splice(0)) socket.terminate()
    },
    /** Something that is no envelope. */
    raw(text: string) {
      for (const socket of open) socket.send(text)
    },
    /** Sends again what was sent: whatever was not acknowledged, or one envelope in any case. */
    redeliver(...which: Envelope[]) {
      for (const one of which.length > 0 ? which : world.envelopes.filter(isLeft)) send(one)
    },
    /** Says goodbye, and does not wait long for the answer. */
    async stop() {
      for (const socket of sockets.clients) socket.close(1000)
      for (let waits = 0; waits < 20 && sockets.clients.size > 0; waits++) await new Promise((resolve) => setTimeout(resolve, 10))
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

const isLeft = ({ acked, failed, attempts }: Envelope) => acked === undefined && failed === undefined && attempts > 0
