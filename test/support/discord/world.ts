/** Everything there is on the local Discord: people, servers, channels, interactions, and what went wrong. */
import type { APIUser, UserFlags } from 'discord.js'
import { createClock } from '../local/clock.ts'
import { createWait } from '../local/wait.ts'
import { createIds } from './ids.ts'
import type { Account, Channel, Command, Guild, Interaction, RequestLog, Upload, Violation, Wire } from './types.ts'

/** Who is told of an event: the shards of a server, or shard 0 for what happens in direct messages. */
export type Dispatch = (name: string, data: Wire, guildId?: string) => void

export type World = ReturnType<typeof createWorld>

export type WorldOptions = { token: string; flags: number; now?: (() => number) | undefined; permissions: bigint }

export function createWorld({ token, flags, now, permissions }: WorldOptions) {
  const clock = createClock(now)
  const id = createIds(clock.now)
  const violations: Violation[] = []
  const requests: RequestLog[] = []
  const world = {
    token,
    clock,
    id,
    /** What the bot's own role allows in a server it is invited to. */
    permissions,
    application: { id: id(), name: 'Porchlight', flags, verifyKey: 'f'.repeat(64) },
    me: userNamed(id(), 'porchlight', true),
    owner: userNamed(id(), 'owner', false),
    people: new Map<string, Account>(),
    guilds: new Map<string, Guild>(),
    channels: new Map<string, Channel>(),
    interactions: new Map<string, Interaction>(),
    /** The same, by their tokens. */
    byToken: new Map<string, Interaction>(),
    /** By server id, and under `global` for all of them. */
    commands: new Map<string, Command[]>(),
    files: new Map<string, Upload>(),
    nonces: new Map<string, { at: number; messageId: string }>(),
    violations,
    requests,
    /** Where attachments are fetched from; known once the server listens. */
    origin: '',
    dispatch: (() => undefined) as Dispatch,
    violation(where: string, what: string, detail?: unknown) {
      violations.push({ where, what, detail })
    },
    ...createWait(() => lately({ requests, violations })),
  }
  return world
}

export function userNamed(id: string, name: string, bot: boolean): APIUser {
  return {
    id,
    username: name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_'),
    global_name: bot ? null : name,
    discriminator: bot ? '4242' : '0',
    avatar: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    primary_guild: null,
    ...(bot && { bot }),
  }
}

/** What the bot asked for last, so that a failed wait explains itself. */
function lately(world: { requests: RequestLog[]; violations: Violation[] }): string {
  const lines = world.requests.slice(-5).map(({ route, status, code }) => `  ${route} -> ${status} ${code ?? ''}`)
  const wrongs = world.violations.slice(-3).map(({ where, what }) => `  violation: ${where}: ${what}`)
  return [lines.length > 0 ? ' The bot last asked:' : ' The bot asked nothing.', ...lines, ...wrongs].join('\n')
}
