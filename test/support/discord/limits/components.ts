/** The limits of buttons and selects, wherever they stand. */
import { z } from 'zod'
import { fault } from './problems.ts'

const customId = z.string().min(1).max(100)
const emoji = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish()

export const button = z
  .looseObject({
    type: z.literal(2),
    style: z.int().min(1).max(6),
    label: z.string().max(80).nullish(),
    custom_id: customId.nullish(),
    url: z.string().max(512).nullish(),
    emoji,
  })
  .superRefine(({ style, label, custom_id, url, emoji }, context) => {
    if (style === 5 && !url) fault(context, ['url'], 'BASE_TYPE_REQUIRED', 'A url is required')
    if (style < 5 && !custom_id) fault(context, ['custom_id'], 'BASE_TYPE_REQUIRED', 'A custom id or url is required')
    if (custom_id && url)
      fault(context, [], 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified')
    if (url && !/^(https?|discord):\/\/./.test(url))
      fault(context, ['url'], 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (discord, http, https).')
    if (!label && !emoji && style !== 6) fault(context, [], 'BUTTON_COMPONENT_INVALID_EMOJI', 'A label or emoji is required')
  })

const option = z.looseObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  default: z.boolean().nullish(),
})

export const select = z
  .looseObject({
    type: z.literal([3, 5, 6, 7, 8]),
    custom_id: customId,
    placeholder: z.string().max(150).nullish(),
    min_values: z.int().min(0).max(25).nullish(),
    max_values: z.int().min(1).max(25).nullish(),
    options: z.array(option).min(1).max(25).nullish(),
    default_values: z.array(z.looseObject({})).max(25).nullish(),
  })
  .superRefine(({ type, min_values, max_values, options }, context) => {
    const [least, most] = [min_values ?? 1, max_values ?? 1]
    if (least > most) fault(context, ['min_values'], 'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE', 'Minimum values is more than the maximum.')
    if (type !== 3) return
    if (!options) return fault(context, ['options'], 'BASE_TYPE_REQUIRED', 'This field is required')
    if (most > options.length)
      fault(context, ['max_values'], 'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE', 'Maximum values is more than the options.')
    const values = options.map(({ value }) => value)
    for (const [index, value] of values.entries())
      if (values.indexOf(value) !== index)
        fault(
          context,
          ['options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        )
    if (options.filter((one) => one.default).length > most)
      fault(context, ['options'], 'SELECT_COMPONENT_MAX_DEFAULTS', 'There are more defaults than may be chosen')
  })

export const row = z
  .looseObject({
    type: z.literal(1),
    components: z
      .array(z.union([button, select]))
      .min(1)
      .max(5),
  })
  .superRefine(({ components }, context) => {
    if (components.length > 1 && components.some(({ type }) => type !== 2))
      fault(context, ['components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width')
  })

type Part = { custom_id?: string; components?: Part[]; accessory?: Part; component?: Part } | undefined

/** Every custom_id is the only one of its kind in a message or a modal, however deep it stands. */
export function refuseTwins(components: unknown, context: z.RefinementCtx, path: PropertyKey[], seen = new Set<string>()): void {
  const look = (part: Part, at: PropertyKey[]): void => {
    if (part === undefined || part === null) return
    if (part.custom_id && seen.has(part.custom_id))
      fault(context, [...at, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')
    if (part.custom_id) seen.add(part.custom_id)
    look(part.accessory, [...at, 'accessory'])
    look(part.component, [...at, 'component'])
    for (const [index, one] of (part.components ?? []).entries()) look(one, [...at, 'components', index])
  }
  for (const [index, one] of (components as Part[]).entries()) look(one, [...path, index])
}
