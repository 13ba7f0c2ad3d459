/** The newer kind of message (flag 1 << 15): text, pictures and containers as components, 40 of them, 4,000 characters in all. */
import { z } from 'zod'
import type { Wire } from '../types.ts'
import { button, refuseTwins, row } from './components.ts'
import { fault } from './problems.ts'

const text = z.looseObject({ type: z.literal(10), content: z.string().min(1).max(4_000) })
const section = z.looseObject({
  type: z.literal(9),
  components: z.array(text).min(1).max(3),
  accessory: z.union([button, z.looseObject({ type: z.literal(11) })]),
})
const plain = z.looseObject({ type: z.literal([12, 13, 14]) })
const inside = z.union([row, text, section, plain])
const container = z.looseObject({ type: z.literal(17), components: z.array(inside).min(1).max(40) })

export const layout = z.array(z.union([inside, container])).superRefine((components, context) => {
  const every = flat(components)
  if (every.length > 40) fault(context, [], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', 'Cannot have more than 40 components in total')
  const words = every.reduce((sum, { type, content }) => sum + (type === 10 ? String(content).length : 0), 0)
  if (words > 4_000) fault(context, [], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', 'Total text of 4000 exceeded')
  refuseTwins(components, context, [])
})

const flat = (components: unknown): Wire[] =>
  (Array.isArray(components) ? components : []).flatMap((one) => [one, ...flat(one.components), ...(one.accessory ? [one.accessory] : [])])
