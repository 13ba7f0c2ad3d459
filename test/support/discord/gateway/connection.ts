/** One socket: hello, identify or resume, heartbeats, and asking for members. */
import type { RawData, WebSocket } from 'ws'
import { shardOf } from '../ids.ts'
import type { Wire } from '../types.ts'
import type { World } from '../world.ts'
import { refusedIntents } from './intents.ts'
import { tellMembers } from './members.ts'
import type { Session, Sessions } from './sessions.ts'

export type Settings = {
  /** Milliseconds between heartbeats, as said in hello. */
  heartbeat: number
  /** Whether heartbeats are answered. */
  deaf: boolean
  resumeUrl: string
  identifies: { intents: number; shard: [number, number]; at: string }[]
  resumes: { sequence: number; at: string; replayed: number }[]
  onIdentify: () => void
  /** What is never said: then whoever waits for it waits. */
  mute?: 'hello' | 'ready' | undefined
  /** What everybody who identifies is turned away with. */
  refuse?: number | undefined
}

type Packet = { op: number; d: unknown }

export function converse(world: World, sessions: Sessions, settings: Settings, socket: WebSocket, at: string): void {
  let session: Session | undefined
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }))

  const act: Record<number, (d: unknown) => void> = {
    1: (sequence) => {
      if (session !== undefined) sessions.acknowledge(session, sequence)
      if (!settings.deaf) send(11, null)
    },
    2: (d) => {
      if (session !== undefined) return socket.close(4005, 'Already authenticated.')
      session = identify(world, sessions, settings, socket, d as Wire, at)
    },
    6: (d) => {
      session = resume(world, sessions, settings, socket, d as Wire, at)
      if (session === undefined) send(9, false)
    },
    8: (d) => (session === undefined ? socket.close(4003, 'Not authenticated.') : tellMembers(world, sessions, session, d as Wire)),
    3: () => undefined,
    4: () => undefined,
  }
  socket.on('message', (data: RawData) => {
    const packet = parse(data)
    if (packet === undefined) return socket.close(4002, 'Error while decoding payload.')
    const known = act[packet.op]
    if (known === undefined) return socket.close(4001, 'Unknown opcode.')
    known(packet.d)
    world.changed()
  })
  socket.on('close', (code) => {
    if (session === undefined) return
    if (session.socket === socket) session.socket = undefined
    // Who says goodbye properly is gone; anybody else may come back.
    if (code === 1000 || code === 1001) sessions.close(session)
    world.changed()
  })
  socket.on('error', () => undefined)
  if (settings.mute === 'hello') return
  send(10, { heartbeat_interval: settings.heartbeat, _trace: ['["gateway-local"]'] })
}

function parse(data: RawData): Packet | undefined {
  try {
    return JSON.parse(String(data)) as Packet
  } catch {
    return undefined
  }
}

function identify(world: World, sessions: Sessions, settings: Settings, socket: WebSocket, d: Wire, at: string): Session | undefined {
  settings.onIdentify()
  if (settings.refuse !== undefined) return void socket.close(settings.refuse)
  if (d.token !== world.token) return void socket.close(4004, 'Authentication failed.')
  const [shard, shards] = (d.shard ?? [0, 1]) as [number, number]
  if (!Number.isInteger(shard) || !Number.isInteger(shards) || shard < 0 || shard >= shards)
    return void socket.close(4010, 'Invalid shard.')
  const refused = refusedIntents(d.intents, world.application.flags)
  if (refused !== undefined) return void socket.close(refused, refused === 4014 ? 'Disallowed intent(s).' : 'Invalid intent(s).')
  const intents = Number(d.intents)
  if (settings.mute === 'ready') return undefined
  settings.identifies.push({ intents, shard: [shard, shards], at })
  const session = sessions.open({ shard, shards, intents, socket })
  const guilds = [...world.guilds.values()].filter(({ id, joined }) => joined && shardOf(id, shards) === shard)
  sessions.tell(session, 'READY', {
    v: 10,
    user: { ...world.me, mfa_enabled: true, verified: true, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: settings.resumeUrl,
    session_type: 'normal',
    shard: [shard, shards],
    application: { id: world.application.id, flags: world.application.flags },
    ...{ private_channels: [], relationships: [], presences: [], user_settings: {}, geo_ordered_rtc_regions: [], _trace: [] },
  })
  for (const { id } of guilds) sessions.tellGuild(session, id)
  return session
}

function resume(world: World, sessions: Sessions, settings: Settings, socket: WebSocket, d: Wire, at: string): Session | undefined {
  const session = sessions.find(String(d.session_id))
  const sequence = Number(d.seq)
  if (d.token !== world.token || session === undefined || sequence > session.sequence) return undefined
  session.socket = socket
  const missed = session.kept.filter((one) => one.sequence > sequence)
  settings.resumes.push({ sequence, at, replayed: missed.length })
  for (const { packet } of missed) socket.send(packet)
  sessions.tell(session, 'RESUMED', { _trace: [] })
  return session
}
