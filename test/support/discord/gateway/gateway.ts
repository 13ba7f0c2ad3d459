/** The gateway: who is connected, and everything that can go wrong with a connection. */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { GatewayInfo } from '../routes/application.ts'
import type { World } from '../world.ts'
import { converse, type Settings } from './connection.ts'
import { createSessions, type Session } from './sessions.ts'

export type Gateway = ReturnType<typeof createGateway>

export function createGateway(world: World, server: Server, info: GatewayInfo) {
  const sessions = createSessions(world)
  const sockets = new WebSocketServer({ noServer: true })
  let down = false
  const settings: Settings = {
    heartbeat: 41_250,
    deaf: false,
    resumeUrl: '',
    identifies: [],
    resumes: [],
    onIdentify: () => {
      info.starts.remaining -= 1
    },
  }
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (down) return void socket.destroy()
    const at = request.url ?? '/'
    sockets.handleUpgrade(request, socket, head, (opened) => converse(world, sessions, settings, opened, at))
  })
  const connected = () =>
    sessions.all().filter((session): session is Session & { socket: NonNullable<Session['socket']> } => session.socket !== undefined)
  const say = (op: number, d: unknown) => {
    for (const { socket } of connected()) socket.send(JSON.stringify({ op, d, s: null, t: null }))
  }

  return {
    settings,
    sessions: sessions.all,
    dispatch: sessions.dispatch,
    listenAt(origin: string) {
      const socketOrigin = origin.replace('http', 'ws')
      info.url = `${socketOrigin}/gateway`
      settings.resumeUrl = `${socketOrigin}/resume`
    },
    /** Every identify that was let in, and every resume with how much it was told again. */
    identifies: settings.identifies,
    resumes: settings.resumes,
    /** Once somebody is connected, and has been told who it is. */
    connected: (ms = 5_000) => world.until(() => connected()[0], 'Nobody connected to the gateway', ms),
    /** Cuts the connections, or closes them with a code. Sessions live on, and may be resumed. */
    drop(code?: number) {
      for (const { socket } of connected()) code === undefined ? socket.terminate() : socket.close(code)
    },
    /** Op 7: please reconnect. */
    reconnect: () => say(7, null),
    /** Op 9: the session is invalid, and is forgotten unless it may be resumed. */
    invalidate({ resumable = false } = {}) {
      say(9, resumable)
      if (!resumable) for (const session of sessions.all()) sessions.close(session)
    },
    /** Cuts the connections and forgets the sessions: the next resume is answered with op 9. */
    forget() {
      for (const { socket } of connected()) socket.terminate()
      for (const session of sessions.all()) sessions.close(session)
    },
    /** Turns away who identifies, with a code, until it is told none. */
    refuse(code?: number) {
      settings.refuse = code
    },
    /** Says no hello, or no READY, to who connects from now on, until it is told to speak again. */
    setMute(what?: Settings['mute']) {
      settings.mute = what
    },
    /** How many are connected, whether they were let in or not. */
    sockets: () => sockets.clients.size,
    /** Refuses connections, until it does not. */
    setDown(is: boolean) {
      down = is
    },
    /** Sends every session an event as it is, however wrong. */
    tell(name: string, data: unknown) {
      for (const session of sessions.all()) sessions.tell(session, name, data)
    },
    stop() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}
