/** A server's scheduled events, kept as its meetings are: one plain event for each of the next dates. Nothing is remembered: each says in its own words which one it is. */
import {
  type APIGuildScheduledEvent,
  ChannelType,
  GuildScheduledEventEntityType as Entity,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  type REST,
  Routes,
} from 'discord.js'
import type { Upcoming } from '../../core/around.ts'
import { inWords } from '../../core/moment.ts'
import { neutral } from '../../core/neutral.ts'
import { cut } from '../../core/split.ts'
import { MEETING_MINUTES } from '../../core/time/types.ts'
import type { Address } from '../../core/types.ts'
import { idOf } from './addresses.ts'
import type { Rooms } from './rooms.ts'

const LONGEST_NAME = 100
const LONGEST_PLACE = 100
const LONGEST_ABOUT = 1000

/** Stands at the end of an event's words, so that it is found again after a restart and by any replica. */
const MARK = /\[porchlight ([^\]]+)\]$/
const markOf = (id: string) => `[porchlight ${id}]`

type Plan = {
  name: string
  description: string
  scheduled_start_time: string
  privacy_level: number
  entity_type: Entity
  channel_id: string | null
  entity_metadata?: { location: string }
  scheduled_end_time?: string
}

type Keeping = { rest: REST; rooms: Rooms; self: string; community: Address; now: Temporal.Instant }

/** Brings the events of one server up to date. Rejects with Discord's error, having done what could be done before it. */
export async function keepCalendar({ rest, rooms, self, community, now }: Keeping, upcoming: readonly Upcoming[]): Promise<void> {
  if ((await rooms.lacks(community)).includes('discord-events')) return
  const guild = idOf(community)
  const all = (await rest.get(Routes.guildScheduledEvents(guild))) as APIGuildScheduledEvent[]
  const ours = new Map(
    all
      .filter(({ creator_id, status }) => creator_id === self && status === GuildScheduledEventStatus.Scheduled)
      .flatMap((event) => {
        const id = MARK.exec(event.description ?? '')?.[1]
        return id === undefined ? [] : [[id, event] as const]
      }),
  )
  for (const one of upcoming) {
    const plan = planOf(one, await rooms.typeOf(community, one.room))
    const there = ours.get(one.id)
    ours.delete(one.id)
    if (there === undefined && Temporal.Instant.compare(one.at, now) > 0)
      await rest.post(Routes.guildScheduledEvents(guild), { body: plan })
    if (there !== undefined && !isSame(there, plan)) await rest.patch(Routes.guildScheduledEvent(guild, there.id), { body: plan })
  }
  // What is beginning just now is left to begin.
  for (const { id, scheduled_start_time } of ours.values())
    if (Temporal.Instant.compare(Temporal.Instant.from(scheduled_start_time), now) > 0)
      await rest.delete(Routes.guildScheduledEvent(guild, id))
}

function planOf({ id, name, at, link, note, room: where }: Upcoming, room: { type: ChannelType; name: string } | undefined): Plan {
  const about = [note === undefined ? '' : neutral(note), link ?? ''].filter(Boolean).join('\n')
  const mark = markOf(id)
  const common = {
    name: cut(inWords(neutral(name)), LONGEST_NAME),
    description: `${about.slice(0, LONGEST_ABOUT - mark.length - 1)}\n${mark}`.trim(),
    scheduled_start_time: at.toString(),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
  }
  const entity =
    room?.type === ChannelType.GuildVoice
      ? Entity.Voice
      : room?.type === ChannelType.GuildStageVoice
        ? Entity.StageInstance
        : Entity.External
  if (entity !== Entity.External) return { ...common, entity_type: entity, channel_id: idOf(where) }
  const location =
    link !== undefined && link.length <= LONGEST_PLACE ? link : cut(room === undefined ? '…' : `#${room.name}`, LONGEST_PLACE)
  return {
    ...common,
    entity_type: entity,
    channel_id: null,
    entity_metadata: { location },
    scheduled_end_time: at.add({ minutes: MEETING_MINUTES }).toString(),
  }
}

const isSame = (there: APIGuildScheduledEvent, plan: Plan) =>
  there.name === plan.name &&
  there.description === plan.description &&
  Date.parse(there.scheduled_start_time) === Date.parse(plan.scheduled_start_time) &&
  there.entity_type === plan.entity_type &&
  (there.channel_id ?? null) === plan.channel_id &&
  (there.entity_metadata?.location ?? undefined) === plan.entity_metadata?.location
