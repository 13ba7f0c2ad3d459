/** The line to Discord's gateway: discord.js's own, without the caches that its client keeps of everything it hears. */
import { type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws'
import { GatewayCloseCodes, type REST } from 'discord.js'
import { StartError } from '../../core/errors.ts'
import { withPatience } from '../../core/patience.ts'
import type { Log } from '../../core/ports.ts'
import { TOKEN_REFUSED } from './errors.ts'

export type Shards = { ids: readonly number[]; count: number } | 'auto'
export type Gateway = { open(): Promise<void>; close(): Promise<void> }

type Options = {
  token: string
  rest: REST
  intents: number
  shards: Shards
  log: Log
  /** One packet: its name and what is in it. */
  hear(name: string, data: unknown, shard: number): void
  /** The line is closed for good, with what to do about it. */
  lost(error: StartError): void
}

/** How long a connection may take to close, in ms. */
const LONGEST_CLOSE = 3000

/** What to click when Discord will not have us back. */
const FATAL: Record<number, string> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN_REFUSED,
  [GatewayCloseCodes.InvalidShard]: 'Discord refuses these shards. Set DISCORD_SHARDS to auto, or to something such as 0-3/16.',
  [GatewayCloseCodes.ShardingRequired]: 'There are more servers than one connection may hold. Set DISCORD_SHARDS to auto.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version. Install a newer Porchlight.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know an intent that was asked for. Install a newer Porchlight.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord did not grant an intent that its own settings promise. In the Discord Developer Portal, open your application, then Bot, switch the privileged intents off and on again, and start anew.',
}

export function createGateway({ token, rest, intents, shards, log, hear, lost }: Options): Gateway {
  // Kept here, as discord.js keeps them for the whole process: two bots in one would resume each other's.
  const sessions = new Map<number, SessionInfo>()
  const manager = new WebSocketManager({
    token,
    intents,
    rest,
    // A connection asks for its session before it begins. One that was cut off while it waited begins anew, even after the end: it never does.
    retrieveSessionInfo: (shard) => (closing ? new Promise<never>(() => undefined) : (sessions.get(shard) ?? null)),
    updateSessionInfo: (shard, session) => void (session === null ? sessions.delete(shard) : sessions.set(shard, session)),
    ...(shards !== 'auto' && { shardIds: [...shards.ids], shardCount: shards.count }),
  })
  let closing = false
  let refuse: ((error: StartError) => void) | undefined

  manager.on(WebSocketShardEvents.Dispatch, ({ data, shardId }) => hear(data.t, data.d, shardId))
  // What happened is in the close code; the error's own message may quote what was sent.
  manager.on(WebSocketShardEvents.Error, ({ shardId }) => log.warn('A gateway connection failed', { shard: shardId }))
  manager.on(WebSocketShardEvents.Closed, ({ code, shardId }) => {
    if (closing) return
    log.info('A gateway connection was closed', { shard: shardId, code })
    const sentence = FATAL[code]
    if (sentence === undefined) return
    const error = new StartError(`${sentence} (${code})`)
    if (refuse === undefined) lost(error)
    else refuse(error)
  })

  return {
    async open() {
      const refused = new Promise<never>((_, reject) => {
        refuse = reject
      })
      try {
        await Promise.race([manager.connect(), refused])
      } finally {
        refuse = undefined
      }
    },
    async close() {
      closing = true
      // A shard that waits to be greeted never ends by itself.
      await withPatience(Promise.resolve(manager.destroy()), LONGEST_CLOSE)
    },
  }
}
