/** The application, its user, the gateway's address, and the application's commands. */
import { isDeepStrictEqual } from 'node:util'
import { commands } from '../limits/command.ts'
import { within } from '../limits/problems.ts'
import { unknownCommand, unknownGuild, unknownUser } from '../limits/refusal.ts'
import { type Answer, type Call, done, ok, type Routes } from '../rest/router.ts'
import type { Command, Wire } from '../types.ts'
import { applicationWire } from '../wire/application.ts'
import { compact } from '../wire/components.ts'
import { userOf } from '../wire/guild.ts'
import type { World } from '../world.ts'

export type GatewayInfo = { url: string; shards: number; starts: { total: number; remaining: number; concurrency: number } }

export function applicationRoutes(world: World, gateway: GatewayInfo): Routes {
  const application = () => ok(applicationWire(world))
  return {
    'GET /gateway': () => ok({ url: gateway.url }),
    'GET /gateway/bot': () => {
      const { total, remaining, concurrency } = gateway.starts
      const limit = { total, remaining, reset_after: 14_400_000, max_concurrency: concurrency }
      return ok({ url: gateway.url, shards: gateway.shards, session_start_limit: limit })
    },
    'GET /applications/@me': application,
    'GET /oauth2/applications/@me': application,
    'GET /users/@me': () => ok({ ...world.me, mfa_enabled: true, locale: 'en-US', verified: true, email: null }),
    'GET /users/{user_id}': ({ params }) => {
      const id = params.user_id ?? ''
      if (id !== world.me.id && !world.people.has(id)) throw unknownUser()
      return ok(userOf(world, id))
    },
    'GET /applications/{application_id}/commands': (call) => list(world, 'global', call),
    'PUT /applications/{application_id}/commands': (call) => replace(world, 'global', call),
    'POST /applications/{application_id}/commands': (call) => add(world, 'global', call),
    'DELETE /applications/{application_id}/commands/{command_id}': (call) => remove(world, 'global', call),
    'GET /applications/{application_id}/guilds/{guild_id}/commands': (call) => list(world, guildOf(world, call), call),
    'PUT /applications/{application_id}/guilds/{guild_id}/commands': (call) => replace(world, guildOf(world, call), call),
    'POST /applications/{application_id}/guilds/{guild_id}/commands': (call) => add(world, guildOf(world, call), call),
    'DELETE /applications/{application_id}/guilds/{guild_id}/commands/{command_id}': (call) => remove(world, guildOf(world, call), call),
  }
}

function guildOf(world: World, { params }: Call): string {
  const id = params.guild_id ?? ''
  if (world.guilds.get(id)?.joined !== true) throw unknownGuild()
  return id
}

function registered(world: World, scope: string, { params }: Call): Command[] {
  if (params.application_id !== world.application.id) throw unknownCommand()
  return world.commands.get(scope) ?? []
}

/** Translations are left out of a list unless they are asked for. */
function list(world: World, scope: string, call: Call): Answer {
  const all = registered(world, scope, call)
  return ok(call.query.get('with_localizations') === 'true' ? all : all.map(untranslated))
}

function replace(world: World, scope: string, call: Call): Answer {
  const before = registered(world, scope, call)
  const given = within(commands, call.body) as unknown as Wire[]
  const after = given.map((one) => commandWire(world, scope, one, before))
  world.commands.set(scope, after)
  return ok(after)
}

function add(world: World, scope: string, call: Call): Answer {
  const before = registered(world, scope, call)
  const made = commandWire(world, scope, call.body, before)
  const others = before.filter(({ id }) => id !== made.id)
  within(commands, [...others, call.body])
  world.commands.set(scope, [...others, made])
  return { status: others.length === before.length ? 201 : 200, body: made }
}

function remove(world: World, scope: string, call: Call): Answer {
  const before = registered(world, scope, call)
  const left = before.filter(({ id }) => id !== call.params.command_id)
  if (left.length === before.length) throw unknownCommand()
  world.commands.set(scope, left)
  return done
}

/** A command keeps its id as long as its name stands, and its version as long as nothing changes. */
function commandWire(world: World, scope: string, given: Wire, before: readonly Command[]): Command {
  const type = Number(given.type ?? 1)
  const old = before.find((one) => one.name === given.name && one.type === type)
  const permissions = given.default_member_permissions ?? null
  const made = {
    description: '',
    integration_types: [0],
    ...compact(given),
    id: old?.id ?? world.id(),
    application_id: world.application.id,
    default_member_permissions: permissions === null ? null : String(permissions),
    type,
    nsfw: given.nsfw ?? false,
    ...(scope === 'global' ? { contexts: given.contexts ?? null } : { guild_id: scope }),
    ...(Array.isArray(given.options) && { options: given.options.map(optionWire) }),
  }
  const same = old !== undefined && isDeepStrictEqual({ ...old, version: '' }, { ...made, version: '' })
  return { ...made, version: same ? old.version : world.id() } as unknown as Command
}

/** What is not required or not completed is not said to be so. */
function optionWire(option: Wire): Wire {
  const { required, autocomplete, options, ...rest } = compact(option)
  return {
    ...rest,
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(Array.isArray(options) && { options: options.map(optionWire) }),
  }
}

function untranslated<T>(thing: T): T {
  if (Array.isArray(thing)) return thing.map(untranslated) as T
  if (thing === null || typeof thing !== 'object') return thing
  const kept = Object.entries(thing).filter(([key]) => !key.endsWith('_localizations'))
  return Object.fromEntries(kept.map(([key, value]) => [key, untranslated(value)])) as T
}
