/** What is wrong with a body, in the form Discord says it: a tree that leads to each fault. */
import type { z } from 'zod'
import type { Wire } from '../types.ts'
import { badForm } from './refusal.ts'

export type Problem = { path: readonly PropertyKey[]; code: string; message: string }

/** Throws Discord's refusal where there is a problem. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw badForm(treeOf(problems))
}

/** Checks a body against its limits, and gives it back with what it is known to be. */
export function within<T>(limits: z.ZodType<T>, body: unknown, at: readonly PropertyKey[] = []): T {
  const result = limits.safeParse(body)
  if (!result.success) refuseProblems(result.error.issues.flatMap((issue) => problemsOf(issue, at)))
  return result.data as T
}

/** Adds a fault that only looking at several fields shows. */
export function fault(context: z.RefinementCtx, path: PropertyKey[], code: string, message: string): void {
  context.addIssue({ code: 'custom', path, message, params: { code } })
}

function treeOf(problems: readonly Problem[]): Wire {
  const tree: Wire = {}
  for (const { path, code, message } of problems) {
    let node = tree
    for (const step of path) {
      const next = (node[String(step)] ?? {}) as Wire
      node[String(step)] = next
      node = next
    }
    node._errors = [...((node._errors ?? []) as Wire[]), { code, message }]
  }
  return tree
}

/** Of several shapes, the one whose type was meant is the one whose faults are told. */
function problemsOf(issue: z.core.$ZodIssue, at: readonly PropertyKey[]): Problem[] {
  const path = [...at, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ path, ...worded(issue) }]
  const meant = issue.errors.find((branch) => branch.length > 0 && branch.every((one) => one.path[0] !== 'type'))
  if (meant === undefined)
    return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" is not among what may stand here.' }]
  return meant.flatMap((one) => problemsOf(one, path))
}

function worded(issue: z.core.$ZodIssue): { code: string; message: string } {
  if (issue.code === 'custom') return { code: String(issue.params?.code ?? 'CUSTOM'), message: issue.message }
  if (issue.code === 'too_big')
    return issue.origin === 'number' || issue.origin === 'int'
      ? { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${issue.maximum}.` }
      : { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
  if (issue.code === 'too_small')
    return issue.origin === 'number' || issue.origin === 'int'
      ? { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${issue.minimum}.` }
      : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
  if (issue.code === 'invalid_value') return { code: 'BASE_TYPE_CHOICES', message: issue.message }
  if (issue.code === 'invalid_format') return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' }
  if (issue.code === 'invalid_type' && issue.input === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
  return { code: 'BASE_TYPE_BAD_TYPE', message: issue.message }
}
