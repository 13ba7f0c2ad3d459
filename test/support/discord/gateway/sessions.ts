/** Sessions outlive their sockets: what happens meanwhile is kept, and told when they resume. */
import { randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import { shardOf } from '../ids.ts'
import type { Wire } from '../types.ts'
import type { World } from '../world.ts'
import { heard } from './intents.ts'

export type Session = {
  id: string
  shard: number
  shards: number
  intents: number
  sequence: number
  kept: { sequence: number; packet: string }[]
  socket: WebSocket | undefined
}

export type Sessions = ReturnType<typeof createSessions>

export function createSessions(world: World) {
  const sessions = new Map<string, Session>()

  const tell = (session: Session, name: string, data: unknown): void => {
    session.sequence += 1
    const packet = JSON.stringify({ op: 0, t: name, s: session.sequence, d: data })
    session.kept.push({ sequence: session.sequence, packet })
    session.socket?.send(packet)
  }
  return {
    all: () => [...sessions.values()],
    find: (id: string) => sessions.get(id),
    open({ shard, shards, intents, socket }: Pick<Session, 'shard' | 'shards' | 'intents' | 'socket'>): Session {
      const session: Session = { id: randomUUID().replaceAll('-', ''), shard, shards, intents, sequence: 0, kept: [], socket }
      sessions.set(session.id, session)
      return session
    },
    close: (session: Session) => void sessions.delete(session.id),
    tell,
    /** The one server, to the one session that just began; nothing where its intents leave servers out. */
    tellGuild(session: Session, id: string): void {
      const told = heard(world, session.intents, 'GUILD_CREATE', {}, id)
      if (told !== undefined) tell(session, 'GUILD_CREATE', told)
    },
    /** To every session of the shard that the server belongs to: two replicas with the same shard both hear it. */
    dispatch(name: string, data: Wire, guildId?: string): void {
      if (guildId !== undefined && world.guilds.get(guildId)?.joined !== true) return
      for (const session of sessions.values()) {
        const shard = guildId === undefined ? 0 : shardOf(guildId, session.shards)
        const told = session.shard === shard ? heard(world, session.intents, name, data, guildId) : undefined
        if (told !== undefined) tell(session, name, told)
      }
    },
    /** What a client has acknowledged is not needed again. */
    acknowledge(session: Session, sequence: unknown): void {
      if (typeof sequence === 'number') session.kept = session.kept.filter((one) => one.sequence > sequence)
    },
  }
}
