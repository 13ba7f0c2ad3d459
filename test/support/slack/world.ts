/** Everything there is on the local Slack: workspaces, what is open, what was sent to the bot, and what went wrong. */
import { createClock } from '../local/clock.ts'
import { createWait } from '../local/wait.ts'
import { LEAST } from './scopes.ts'
import type {
  Answering,
  Channel,
  Envelope,
  Message,
  RequestLog,
  Sight,
  Team,
  Trigger,
  Upload,
  User,
  View,
  Violation,
  Wire,
} from './types.ts'

export type World = ReturnType<typeof createWorld>

export type Settings = {
  signingSecret: string
  appToken: string
  clientId: string
  clientSecret: string
}

type SightOf<S> = S extends Sight ? Omit<S, 'seq'> : never

export function createWorld(settings: Settings, now?: () => number) {
  const clock = createClock(now)
  const violations: Violation[] = []
  const requests: RequestLog[] = []
  const sights: Sight[] = []
  let count = 0
  let lastTs = 0

  const world = {
    ...settings,
    clock,
    violations,
    requests,
    appId: id('A'),
    teams: new Map<string, Team>(),
    views: new Map<string, View>(),
    /** The views each person has open, the newest last. */
    stacks: new Map<string, View[]>(),
    triggers: new Map<string, Trigger>(),
    answering: new Map<string, Answering>(),
    uploads: new Map<string, Upload>(),
    /** Tokens that worked once. */
    revoked: new Set<string>(),
    /** What a person who installs the app was given, until it is exchanged. */
    codes: new Map<string, { teamId: string; userId: string; scopes: string[]; redirect: string }>(),
    envelopes: [] as Envelope[],
    /** What came into somebody's sight, oldest first. */
    sights,
    /** Who is installing the app just now, and where Slack leads back to when nothing is said. */
    installing: { teamId: '', userId: '' },
    redirect: 'http://127.0.0.1/',
    /** The app's manifest, when one was given: commands and events that are not in it do not exist. */
    manifest: undefined as Wire | undefined,
    /** Known once the server listens. */
    origin: '',
    /** Hands something to the bot over the way that is set. */
    send: (() => undefined) as (envelope: Envelope) => void,
    id,
    /** Slack's timestamps: each is the only one of its kind. */
    ts() {
      lastTs = Math.max(lastTs + 1, Math.floor(clock.now()) * 1_000)
      return `${Math.floor(lastTs / 1e6)}.${String(lastTs % 1e6).padStart(6, '0')}`
    },
    see(sight: SightOf<Sight>) {
      sights.push({ ...sight, seq: ++count } as Sight)
      world.changed()
    },
    /** The number of the newest sight. */
    seen: () => count,
    violation(where: string, what: string, detail?: unknown) {
      violations.push({ where, what, detail })
    },
    ...createWait(() => lately(requests, violations)),
  }
  return world
}

let made = 0
/** `T01K3...`: as Slack's ids look, and no two the same. */
export const id = (prefix: string) => `${prefix}0${(++made).toString(36).toUpperCase().padStart(8, '0')}`

export function addTeam(world: World, name: string, enterprise = false): Team {
  const teamId = id('T')
  const me: User = { ...personOf(id('U'), teamId, 'porchlight'), bot: true }
  const team: Team = {
    ...{ id: teamId, name, me, botId: id('B'), token: `xoxb-${teamId}`, installed: true, scopes: [...LEAST] },
    ...{ users: new Map([[me.id, me]]), channels: new Map(), groups: new Map() },
    ...(enterprise && { enterpriseId: id('E') }),
  }
  world.teams.set(teamId, team)
  return team
}

export const personOf = (userId: string, teamId: string, name: string): User => ({
  ...{ id: userId, teamId, name, admin: false, owner: false, bot: false, deleted: false },
  ...{ tz: 'America/Chicago', locale: 'en-US' },
})

export function addChannel(world: World, team: Team, name: string, kind: Channel['kind']): Channel {
  const channel: Channel = {
    ...{ id: world.id(kind === 'im' ? 'D' : 'C'), teamId: team.id, name, kind, members: new Set<string>() },
    ...{ archived: false, readOnly: false, messages: [] as Message[] },
  }
  team.channels.set(channel.id, channel)
  return channel
}

/** The direct messages between the bot and somebody. */
export function directWith(world: World, team: Team, userId: string): Channel {
  const known = [...team.channels.values()].find(({ withId }) => withId === userId)
  if (known !== undefined) return known
  const channel = addChannel(world, team, '', 'im')
  channel.withId = userId
  for (const one of [userId, team.me.id]) channel.members.add(one)
  return channel
}

export const channelNamed = (team: Team, name: string) => [...team.channels.values()].find((one) => one.kind !== 'im' && one.name === name)

export function teamOf(world: World, teamId: string): Team {
  const team = world.teams.get(teamId)
  if (team === undefined) throw new Error(`There is no workspace ${teamId}`)
  return team
}

/** What the bot asked for last, so that a failed wait explains itself. */
function lately(requests: RequestLog[], violations: Violation[]): string {
  const lines = requests.slice(-6).map(({ method, status, error }) => `  ${method} -> ${error ?? status}`)
  const wrongs = violations.slice(-3).map(({ where, what }) => `  violation: ${where}: ${what}`)
  return [lines.length > 0 ? ' The bot last asked:' : ' The bot asked nothing.', ...lines, ...wrongs].join('\n')
}
