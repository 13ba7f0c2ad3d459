/** What a schema finds wrong, as Slack would point to it. */
import type { z } from 'zod'
import type { Problem } from './refusal.ts'

export function problemsOf(shape: z.ZodType, value: unknown, at: string): Problem[] {
  const result = shape.safeParse(value)
  return result.success ? [] : result.error.issues.flatMap((issue) => asProblems(issue, at))
}

function asProblems(issue: z.core.$ZodIssue, at: string): Problem[] {
  const place = [at, ...issue.path.map(String)].join('/')
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ at: place, what: `invalid additional property: ${key}` }))
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [{ at: place, what: `missing required field: ${String(issue.path.at(-1))}` }]
  if (issue.code === 'too_big') return [{ at: place, what: `no more than ${issue.maximum} allowed` }]
  if (issue.code === 'too_small') return [{ at: place, what: `must be more than ${Number(issue.minimum) - 1} characters or items` }]
  return [{ at: place, what: issue.message }]
}
