/** The limits of a scheduled event, once what it will be is put together. */
import { z } from 'zod'
import type { Guild } from '../types.ts'
import { fault } from './problems.ts'

const KIND: Record<number, number> = { 1: 13, 2: 2 }

export const event = (guild: Guild, now: number, fresh: boolean) =>
  z
    .looseObject({
      name: z.string().min(1).max(100),
      description: z.string().max(1_000).nullish(),
      scheduled_start_time: z.iso.datetime({ offset: true }),
      scheduled_end_time: z.iso.datetime({ offset: true }).nullish(),
      entity_type: z.literal([1, 2, 3]),
      entity_metadata: z.looseObject({ location: z.string().min(1).max(100).nullish() }).nullish(),
      channel_id: z.string().nullish(),
      privacy_level: z.literal(2),
    })
    .superRefine(({ entity_type, entity_metadata, channel_id, scheduled_start_time, scheduled_end_time }, context) => {
      const [start, end] = [Date.parse(scheduled_start_time), scheduled_end_time ? Date.parse(scheduled_end_time) : undefined]
      if (fresh && start <= now)
        fault(context, ['scheduled_start_time'], 'GUILD_SCHEDULED_EVENT_SCHEDULE_PAST', 'Cannot schedule event in the past.')
      if (end !== undefined && end <= start)
        fault(
          context,
          ['scheduled_end_time'],
          'GUILD_SCHEDULED_EVENT_ENDS_BEFORE_START',
          'Cannot schedule event that ends before it starts.',
        )
      if (entity_type === 3) {
        if (end === undefined) fault(context, ['scheduled_end_time'], 'BASE_TYPE_REQUIRED', 'This field is required')
        if (!entity_metadata?.location) fault(context, ['entity_metadata', 'location'], 'BASE_TYPE_REQUIRED', 'This field is required')
        if (channel_id) fault(context, ['channel_id'], 'GUILD_SCHEDULED_EVENT_CHANNEL', 'An external event has no channel')
      } else if (guild.channels.get(channel_id ?? '')?.type !== KIND[entity_type])
        fault(
          context,
          ['channel_id'],
          channel_id ? 'CHANNEL_INVALID' : 'BASE_TYPE_REQUIRED',
          channel_id ? 'Invalid channel' : 'This field is required',
        )
    })
