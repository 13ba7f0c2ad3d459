/** Scheduled events. External ones start and end by themselves. */
import type { APIGuildScheduledEvent } from 'discord.js'
import { event as eventLimits } from '../limits/event.ts'
import { refuseProblems, within } from '../limits/problems.ts'
import { missingPermissions, tooManyEvents, unknownEvent } from '../limits/refusal.ts'
import { can } from '../permissions.ts'
import { type Answer, type Call, done, ok, type Routes } from '../rest/router.ts'
import type { Guild, Wire } from '../types.ts'
import type { World } from '../world.ts'
import { guildAt } from './places.ts'

const [SCHEDULED, ACTIVE, COMPLETED, CANCELED] = [1, 2, 3, 4] as const
const NEXT: Record<number, readonly number[]> = { [SCHEDULED]: [SCHEDULED, ACTIVE, CANCELED], [ACTIVE]: [ACTIVE, COMPLETED] }
const EVENT = '/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}'

export function eventRoutes(world: World): Routes {
  return {
    'GET /guilds/{guild_id}/scheduled-events': ({ params }) => ok([...running(world, guildAt(world, params.guild_id)).values()]),
    'POST /guilds/{guild_id}/scheduled-events': (call) => create(world, call),
    [`GET ${EVENT}`]: (call) => ok(eventAt(world, call).event),
    [`PATCH ${EVENT}`]: (call) => change(world, call),
    [`DELETE ${EVENT}`]: (call) => {
      const { guild, event } = eventAt(world, call)
      needOwn(world, guild, event)
      guild.events.delete(event.id)
      world.dispatch('GUILD_SCHEDULED_EVENT_DELETE', { ...event }, guild.id)
      return done
    },
  }
}

function create(world: World, { params, body }: Call): Answer {
  const guild = guildAt(world, params.guild_id)
  if (!can(guild, world.me.id, guild.channels.get(String(body.channel_id)), 'CreateEvents')) throw missingPermissions()
  within(eventLimits(guild, world.clock.now(), true), body)
  if (running(world, guild).size >= 100) throw tooManyEvents()
  const event = {
    ...{ description: null, image: null, scheduled_end_time: null, entity_id: null, recurrence_rule: null, channel_id: null },
    ...body,
    ...times(body),
    id: world.id(),
    guild_id: guild.id,
    creator_id: world.me.id,
    creator: world.me,
    status: SCHEDULED,
    entity_metadata: body.entity_type === 3 ? body.entity_metadata : null,
    guild_scheduled_event_exceptions: [],
    user_count: 0,
  } as unknown as APIGuildScheduledEvent
  guild.events.set(event.id, event)
  world.dispatch('GUILD_SCHEDULED_EVENT_CREATE', { ...event }, guild.id)
  return ok(event)
}

function change(world: World, call: Call): Answer {
  const { guild, event } = eventAt(world, call)
  needOwn(world, guild, event)
  const { status, ...rest } = call.body
  const next = { ...event, ...rest, ...times(rest) } as unknown as APIGuildScheduledEvent
  within(eventLimits(guild, world.clock.now(), rest.scheduled_start_time !== undefined), next)
  const wanted = Number(status ?? event.status)
  if (!(NEXT[event.status] ?? []).includes(wanted))
    refuseProblems([{ path: ['status'], code: 'GUILD_SCHEDULED_EVENT_INVALID_STATUS', message: 'Invalid status' }])
  next.status = wanted
  if (wanted === COMPLETED || wanted === CANCELED) guild.events.delete(event.id)
  else guild.events.set(event.id, next)
  world.dispatch('GUILD_SCHEDULED_EVENT_UPDATE', { ...next }, guild.id)
  return ok(next)
}

/** One's own with the permission to create, those of others with the permission to manage. */
function needOwn(world: World, guild: Guild, event: APIGuildScheduledEvent): void {
  const own = event.creator_id === world.me.id && can(guild, world.me.id, undefined, 'CreateEvents')
  if (!own && !can(guild, world.me.id, undefined, 'ManageEvents')) throw missingPermissions()
}

function eventAt(world: World, { params }: Call) {
  const guild = guildAt(world, params.guild_id)
  const event = running(world, guild).get(params.guild_scheduled_event_id ?? '')
  if (event === undefined) throw unknownEvent()
  return { guild, event }
}

/** The events of a server as its clock says they stand. */
export function running(world: World, guild: Guild): Guild['events'] {
  const now = world.clock.now()
  for (const event of guild.events.values()) {
    if (event.entity_type !== 3) continue
    const before = event.status
    if (Date.parse(event.scheduled_start_time) <= now) event.status = ACTIVE
    if (Date.parse(event.scheduled_end_time ?? '') <= now) {
      event.status = COMPLETED
      guild.events.delete(event.id)
    }
    if (event.status !== before) world.dispatch('GUILD_SCHEDULED_EVENT_UPDATE', { ...event }, guild.id)
  }
  return guild.events
}

/** Times as Discord writes them, whatever their zone was. */
function times(body: Wire): Wire {
  const fields = ['scheduled_start_time', 'scheduled_end_time'].filter((field) => typeof body[field] === 'string')
  return Object.fromEntries(fields.map((field) => [field, new Date(String(body[field])).toISOString().replace('Z', '000+00:00')]))
}
