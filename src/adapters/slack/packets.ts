/** What Slack sends, as far as it is used here. Whatever does not look like this is left alone: Slack adds and changes things. */
import { z } from 'zod'

const id = z.string().regex(/^[A-Z][A-Z0-9]{1,30}$/)
const text = z.string().max(100_000)
const user = z.object({ id, name: z.string().optional(), username: z.string().optional() })
const ts = z.string().max(40)

export const commandBody = z.object({
  command: z.string().max(100),
  text: text.default(''),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  user_id: id,
  user_name: z.string().optional(),
  channel_id: id,
})

const value = z.object({
  type: z.string().optional(),
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_conversation: z.string().nullish(),
})
export type Value = z.infer<typeof value>

const view = z.object({
  id: z.string(),
  type: z.string(),
  hash: z.string().optional(),
  private_metadata: z.string().max(3000).default(''),
  blocks: z.array(z.object({ block_id: z.string().optional() })).default([]),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), value)) }).optional(),
})
export type View = z.infer<typeof view>

export const actionBody = z.object({
  trigger_id: z.string().optional(),
  user,
  channel: z.object({ id }).nullish(),
  container: z.object({ type: z.string(), thread_ts: ts.nullish(), message_ts: ts.nullish() }).nullish(),
  message: z.object({ thread_ts: ts.nullish() }).nullish(),
  view: view.nullish(),
  response_url: z.string().nullish(),
  actions: z.array(value.extend({ action_id: z.string(), action_ts: ts.nullish() })).min(1),
})

export const viewBody = z.object({ type: z.literal('view_submission'), trigger_id: z.string().nullish(), user, view })

export const shortcutBody = z.object({
  type: z.literal(['shortcut', 'message_action']),
  callback_id: z.string(),
  trigger_id: z.string().optional(),
  user,
  channel: z.object({ id }).nullish(),
  response_url: z.string().nullish(),
  message: z.object({ user: z.string().nullish(), text: text.nullish(), thread_ts: ts.nullish() }).nullish(),
})

export const suggestionBody = z.object({ user, view: view.nullish(), block_id: z.string(), value: z.string().max(3000).default('') })

/** `event_id` is the same when an event is sent again. */
export const messageEvent = z.object({
  event_id: z.string(),
  event: z.object({
    type: z.literal(['message', 'app_mention']),
    subtype: z.string().optional(),
    channel: id,
    channel_type: z.string().optional(),
    user: id,
    bot_id: z.string().optional(),
    text: text.default(''),
    thread_ts: ts.optional(),
  }),
})
export const homeEvent = z.object({ event_id: z.string(), event: z.object({ user: id, tab: z.string().optional() }) })
export const joinEvent = z.object({
  event: z.object({ user: z.union([id, user.extend({ is_bot: z.boolean().optional() })]), channel: id.optional() }),
})
export const revokedEvent = z.object({ event: z.object({ tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish() }) })
