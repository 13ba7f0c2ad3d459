/** The limits of a modal: one to five labels, or rows with one text input, and texts between them. */
import { z } from 'zod'
import { refuseTwins, select } from './components.ts'
import { fault } from './problems.ts'

const label = z.string().min(1).max(45)

const input = z
  .looseObject({
    type: z.literal(4),
    custom_id: z.string().min(1).max(100),
    style: z.literal([1, 2]),
    label: label.nullish(),
    value: z.string().max(4_000).nullish(),
    placeholder: z.string().max(100).nullish(),
    min_length: z.int().min(0).max(4_000).nullish(),
    max_length: z.int().min(1).max(4_000).nullish(),
  })
  .superRefine(({ value, min_length, max_length }, context) => {
    if ((min_length ?? 0) > (max_length ?? 4_000))
      fault(context, ['min_length'], 'TEXT_INPUT_MIN_LENGTH', 'The minimum is more than the maximum')
    if (value && value.length > (max_length ?? 4_000))
      fault(context, ['value'], 'BASE_TYPE_BAD_LENGTH', `Must be between ${min_length ?? 0} and ${max_length} in length.`)
  })

const modalSelect = select.superRefine(({ required, min_values, disabled }, context) => {
  if (required !== false && min_values === 0)
    fault(context, ['min_values'], 'SELECT_COMPONENT_REQUIRED', 'What is required needs at least one value')
  if (disabled) fault(context, ['disabled'], 'COMPONENT_DISABLED', 'A select in a modal cannot be disabled')
})
const other = z.looseObject({ type: z.literal([19, 21, 22, 23]), custom_id: z.string().min(1).max(100) })

const row = z.looseObject({ type: z.literal(1), components: z.array(input).length(1) }).superRefine(({ components }, context) => {
  if (!components[0]?.label) fault(context, ['components', 0, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required')
})
const labelled = z
  .looseObject({
    type: z.literal(18),
    label,
    description: z.string().min(1).max(100).nullish(),
    component: z.union([input, modalSelect, other]),
  })
  .superRefine(({ component }, context) => {
    if (component.type === 4 && component.label)
      fault(context, ['component', 'label'], 'LABEL_TWICE', 'An input inside a label has no label of its own')
  })
const words = z.looseObject({ type: z.literal(10), content: z.string().min(1).max(4_000) })

export const modal = z
  .looseObject({
    title: label,
    custom_id: z.string().min(1).max(100),
    components: z
      .array(z.union([row, labelled, words]))
      .min(1)
      .max(5),
  })
  .superRefine(({ components }, context) => {
    refuseTwins(components, context, ['components'])
    if (components.every(({ type }) => type === 10)) fault(context, ['components'], 'BASE_TYPE_REQUIRED', 'A form asks for something')
  })
