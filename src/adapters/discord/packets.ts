/** What the gateway sends, as far as it is used here. Whatever does not look like this is left alone: Discord adds and changes things. */
import { z } from 'zod'

const id = z.string().regex(/^\d{1,20}$/)
const user = z.object({ id, username: z.string(), global_name: z.string().nullish(), bot: z.boolean().nullish() })
const member = z.object({ user: user.optional(), nick: z.string().nullish(), roles: z.array(id), permissions: z.string().optional() })

type Option = {
  name: string
  type: number
  value?: string | number | boolean | undefined
  focused?: boolean | undefined
  options?: Option[] | undefined
}
const option: z.ZodType<Option> = z.lazy(() =>
  z.object({
    name: z.string(),
    type: z.number(),
    value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    focused: z.boolean().optional(),
    // A subcommand in a group is as deep as it goes.
    options: z.array(option).max(25).optional(),
  }),
)

export type { Option }

const quoted = z.object({ content: z.string(), author: z.object({ id }) })
export const commandData = z.object({
  name: z.string(),
  type: z.literal([1, 2, 3]).default(1),
  options: z.array(option).max(25).optional(),
  target_id: id.optional(),
  resolved: z.object({ messages: z.record(id, quoted).optional() }).optional(),
})
export const pressData = z.object({ custom_id: z.string(), values: z.array(z.string()).optional() })

const input = z.object({ type: z.number(), custom_id: z.string(), value: z.string().optional(), values: z.array(z.string()).optional() })
export const modalData = z.object({
  custom_id: z.string(),
  // Text between the fields comes back with no field in it.
  components: z.array(z.object({ component: input.optional() })),
})

export const interaction = z.object({
  id,
  application_id: id,
  token: z.string(),
  type: z.literal([2, 3, 4, 5]),
  guild_id: id.optional(),
  channel_id: id.optional(),
  member: member.optional(),
  user: user.optional(),
  locale: z.string().optional(),
  data: z.unknown(),
})
export type Interaction = z.infer<typeof interaction>

export const message = z.object({
  id,
  channel_id: id,
  guild_id: id.optional(),
  content: z.string(),
  author: user,
  member: member.optional(),
  mentions: z.array(z.object({ id })).default([]),
  webhook_id: id.optional(),
  type: z.number(),
})
export type Message = z.infer<typeof message>

export const guild = z.object({ id, unavailable: z.boolean().optional(), owner_id: id.optional(), preferred_locale: z.string().optional() })
export const arrival = z.object({ guild_id: id, user, joined_at: z.string().nullish() })
export const ready = z.object({ user: z.object({ id }), guilds: z.array(z.object({ id })) })
