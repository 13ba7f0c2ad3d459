/** The limits of modals and of home tabs. */
import { z } from 'zod'
import type { View, Wire } from '../types.ts'
import { type Surface, shapeProblems } from './blocks.ts'
import { figureProblems } from './figures.ts'
import { type Problem, refuseProblems } from './refusal.ts'
import { problemsOf } from './shape.ts'
import { plain } from './text.ts'

const common = {
  ...{ blocks: z.array(z.looseObject({})).min(1).max(100), private_metadata: z.string().max(3000).optional() },
  ...{ callback_id: z.string().max(255).optional(), external_id: z.string().max(255).optional() },
}
const modal = z.strictObject({
  ...{ type: z.literal('modal'), ...common, title: plain, submit: plain.optional(), close: plain.optional() },
  ...{ clear_on_close: z.boolean().optional(), notify_on_close: z.boolean().optional(), submit_disabled: z.boolean().optional() },
})
const home = z.strictObject({ type: z.literal('home'), ...common })

/** Throws Slack's refusal; gives back what was sent as what it is known to be. */
export function checkView(view: unknown, surface: Exclude<Surface, 'message'>): View['given'] {
  refuseProblems('invalid_arguments', viewProblems(view as Wire, surface))
  return view as View['given']
}

export function viewProblems(view: Wire, surface: Exclude<Surface, 'message'>): Problem[] {
  const blocks = Array.isArray(view?.blocks) ? (view.blocks as Wire[]) : []
  const asks = blocks.some(({ type }) => type === 'input')
  return [
    ...problemsOf(surface === 'modal' ? modal : home, view, '/view'),
    ...(surface === 'modal' && asks && view.submit === undefined
      ? [{ at: '/view/submit', what: 'missing required field: submit, as there is an input block' }]
      : []),
    ...shapeProblems(blocks, surface, '/view/blocks'),
    ...figureProblems(view, '/view'),
  ]
}
