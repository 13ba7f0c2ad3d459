/** What is offered for a field while something is typed into it. */
import { z } from 'zod'
import { figureProblems } from './limits/figures.ts'
import { refuseProblems } from './limits/refusal.ts'
import { problemsOf } from './limits/shape.ts'
import { optionGroup, plainOption } from './limits/text.ts'
import type { Wire } from './types.ts'

const answer = z.union([
  z.strictObject({ options: z.array(plainOption).max(100) }),
  z.strictObject({ option_groups: z.array(optionGroup).max(100) }),
])

/** Throws Slack's refusal. */
export function checkOptions(given: Wire): void {
  refuseProblems('invalid_arguments', [...problemsOf(answer, given, ''), ...figureProblems(given, '')])
}
