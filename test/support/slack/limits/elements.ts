/** What can be pressed, chosen and filled in. https://docs.slack.dev/reference/block-kit/block-elements */
import { z } from 'zod'
import { actionId, confirm, date, either, option, optionGroup, plain, plainOption, time } from './text.ts'

const common = { action_id: actionId.optional(), confirm: confirm.optional(), focus_on_load: z.boolean().optional() }
const select = { ...common, placeholder: plain.optional() }
const many = { max_selected_items: z.int().min(1).optional() }
const filter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1)
      .optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .refine((one) => Object.keys(one).length > 0, 'an empty filter')
const conversations = {
  ...{ default_to_current_conversation: z.boolean().optional(), filter: filter.optional() },
}
const one = { response_url_enabled: z.boolean().optional() }
const given = { options: z.array(plainOption).min(1).optional(), option_groups: z.array(optionGroup).min(1).optional() }
const oneOf = (element: { options?: unknown; option_groups?: unknown }) =>
  (element.options === undefined) !== (element.option_groups === undefined)

/** Slack takes only an option that is one of those it is shown among, to the letter. */
const chosen = ({ options, option_groups, initial_option, initial_options }: Record<string, unknown>) => {
  const all = [...((options as unknown[]) ?? []), ...((option_groups as { options: unknown[] }[]) ?? []).flatMap((group) => group.options)]
  const known = all.map((one) => JSON.stringify(one))
  const first = initial_option === undefined ? [] : [initial_option]
  return [...first, ...((initial_options as unknown[]) ?? [])].every((one) => known.includes(JSON.stringify(one)))
}
const CHOSEN = 'an initial option that is not among the options'
const choosing = <T extends z.ZodRawShape>(type: string, shape: T) =>
  z.strictObject({ type: z.literal(type), ...shape }).refine((element) => chosen(element as Record<string, unknown>), CHOSEN)

export const button = z.strictObject({
  ...{ type: z.literal('button'), text: plain, ...common, url: z.url().optional(), value: z.string().optional() },
  ...{ style: z.enum(['primary', 'danger']).optional(), accessibility_label: z.string().optional() },
})
const staticSelect = choosing('static_select', { ...select, ...given, initial_option: plainOption.optional() }).refine(
  oneOf,
  'needs options',
)
const multiStatic = choosing('multi_static_select', {
  ...select,
  ...given,
  ...many,
  initial_options: z.array(plainOption).min(1).optional(),
})
const external = { ...select, min_query_length: z.int().min(0).optional() }
const selects = {
  static_select: staticSelect,
  multi_static_select: multiStatic.refine(oneOf, 'needs options'),
  external_select: z.strictObject({ type: z.literal('external_select'), ...external, initial_option: plainOption.optional() }),
  users_select: z.strictObject({ type: z.literal('users_select'), ...select, initial_user: z.string().optional() }),
  multi_users_select: z.strictObject({
    type: z.literal('multi_users_select'),
    ...select,
    ...many,
    initial_users: z.array(z.string()).optional(),
  }),
  conversations_select: z.strictObject({
    ...{ type: z.literal('conversations_select'), ...select, ...conversations, ...one, initial_conversation: z.string().optional() },
  }),
  channels_select: z.strictObject({ type: z.literal('channels_select'), ...select, ...one, initial_channel: z.string().optional() }),
}
const boxes = { ...common, options: z.array(option).min(1) }
const pickers = {
  overflow: z.strictObject({ type: z.literal('overflow'), ...boxes }),
  checkboxes: choosing('checkboxes', { ...boxes, initial_options: z.array(option).min(1).optional() }),
  radio_buttons: choosing('radio_buttons', { ...boxes, initial_option: option.optional() }),
  datepicker: z.strictObject({ type: z.literal('datepicker'), ...select, initial_date: date.optional() }),
  timepicker: z.strictObject({ type: z.literal('timepicker'), ...select, initial_time: time.optional(), timezone: z.string().optional() }),
}

const typed = { ...select, initial_value: z.string().optional(), dispatch_action_config: z.looseObject({}).optional() }
const number = /^-?\d+(\.\d+)?$/
const inputs = {
  plain_text_input: z.strictObject({
    ...{ type: z.literal('plain_text_input'), ...typed, multiline: z.boolean().optional() },
    ...{ min_length: z.int().min(0).max(3000).optional(), max_length: z.int().min(1).max(3000).optional() },
  }),
  number_input: z.strictObject({
    ...{ type: z.literal('number_input'), ...typed, is_decimal_allowed: z.boolean(), initial_value: z.string().regex(number).optional() },
    ...{ min_value: z.string().regex(number).optional(), max_value: z.string().regex(number).optional() },
  }),
  email_text_input: z.strictObject({ type: z.literal('email_text_input'), ...typed }),
  url_text_input: z.strictObject({ type: z.literal('url_text_input'), ...typed }),
}

export const image = z.strictObject({ type: z.literal('image'), image_url: z.url(), alt_text: z.string() })
export const inContext = z.union([image, either])

export const ELEMENTS: Record<string, z.ZodType> = { button, image, ...selects, ...pickers, ...inputs }
const { overflow: _, ...asked } = pickers
export const FOR_ACTIONS = ['button', ...Object.keys(selects), ...Object.keys(pickers)]
export const FOR_SECTION = [...FOR_ACTIONS, 'image']
export const FOR_INPUT = [...Object.keys(selects), ...Object.keys(asked), ...Object.keys(inputs)]
