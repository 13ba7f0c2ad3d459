/** The blocks that Slack takes on each surface. https://docs.slack.dev/reference/block-kit/blocks */
import { z } from 'zod'
import type { Wire } from '../types.ts'
import { ELEMENTS, FOR_ACTIONS, FOR_INPUT, FOR_SECTION, inContext } from './elements.ts'
import type { Problem } from './refusal.ts'
import { problemsOf } from './shape.ts'
import { blockId, either, plain } from './text.ts'

export type Surface = 'message' | 'modal' | 'home'

const common = { block_id: blockId.optional() }
const anything = z.looseObject({ type: z.string() })

const BLOCKS: Record<string, z.ZodType> = {
  actions: z.strictObject({ type: z.literal('actions'), ...common, elements: z.array(anything).min(1) }),
  context: z.strictObject({ type: z.literal('context'), ...common, elements: z.array(inContext).min(1) }),
  divider: z.strictObject({ type: z.literal('divider'), ...common }),
  header: z.strictObject({ type: z.literal('header'), ...common, text: plain }),
  image: z.strictObject({
    ...{ type: z.literal('image'), ...common, image_url: z.url(), alt_text: z.string() },
    title: plain.optional(),
  }),
  input: z.strictObject({
    ...{ type: z.literal('input'), ...common, label: plain, element: anything, hint: plain.optional() },
    ...{ optional: z.boolean().optional(), dispatch_action: z.boolean().optional() },
  }),
  markdown: z.strictObject({ type: z.literal('markdown'), ...common, text: z.string().min(1) }),
  section: z
    .strictObject({
      ...{ type: z.literal('section'), ...common, text: either.optional(), fields: z.array(either).min(1).optional() },
      ...{ accessory: anything.optional(), expand: z.boolean().optional() },
    })
    .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'missing text or fields'),
}

/** What is wrong with the shape of some blocks, before anything is counted. */
export function shapeProblems(blocks: unknown, surface: Surface, at: string): Problem[] {
  if (!Array.isArray(blocks)) return [{ at, what: 'must be an array of blocks' }]
  return [...blocks.flatMap((block, nth) => blockProblems(block, surface, `${at}/${nth}`)), ...twins(blocks, at)]
}

function blockProblems(block: Wire, surface: Surface, at: string): Problem[] {
  const type = String(block?.type)
  const shape = BLOCKS[type]
  if (shape === undefined || (type === 'markdown' && surface !== 'message')) return [{ at, what: `unsupported block type: ${type}` }]
  const elements = (list: unknown, allowed: readonly string[], path: string) =>
    [list].flat().flatMap((one, nth) => elementProblems(one as Wire, allowed, Array.isArray(list) ? `${path}/${nth}` : path))
  return [
    ...problemsOf(shape, block, at),
    ...(type === 'actions' && Array.isArray(block.elements) ? elements(block.elements, FOR_ACTIONS, `${at}/elements`) : []),
    ...(type === 'section' && block.accessory ? elements(block.accessory, FOR_SECTION, `${at}/accessory`) : []),
    ...(type === 'input' && block.element ? elements(block.element, FOR_INPUT, `${at}/element`) : []),
  ]
}

function elementProblems(element: Wire, allowed: readonly string[], at: string): Problem[] {
  const type = String(element?.type)
  const shape = ELEMENTS[type]
  if (shape === undefined || !allowed.includes(type)) return [{ at, what: `unsupported element type here: ${type}` }]
  return problemsOf(shape, element, at)
}

/** No two blocks of one id, and no two elements of one id in a block. */
function twins(blocks: readonly Wire[], at: string): Problem[] {
  const repeated = (ids: unknown[]) => ids.filter((id, nth) => id !== undefined && ids.indexOf(id) < nth)
  const inBlock = blocks.flatMap(({ elements }, nth) =>
    repeated((Array.isArray(elements) ? (elements as Wire[]) : []).map(({ action_id }) => action_id)).map((id) => ({
      at: `${at}/${nth}/elements`,
      what: `\`action_id\` "${id}" already exists`,
    })),
  )
  return [
    ...repeated(blocks.map(({ block_id }) => block_id)).map((id) => ({ at, what: `\`block_id\` "${id}" already exists` })),
    ...inBlock,
  ]
}
