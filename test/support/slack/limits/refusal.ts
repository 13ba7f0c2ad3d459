/** How Slack says no: an answer that is not ok, with a word for why. */
import type { Wire } from '../types.ts'

export type Refusal = Error & { error: string; more: Wire; status: number; headers: Record<string, string> }

export function refusal(error: string, more: Wire = {}, status = 200, headers: Record<string, string> = {}): Refusal {
  return Object.assign(new Error(error), { error, more, status, headers })
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'error' in error && 'more' in error

/** Something is wrong at a place in what was sent. */
export type Problem = { at: string; what: string }

const told = ({ at, what }: Problem) => `[ERROR] ${what} [json-pointer:${at}]`

/** Throws when there is a problem; `error` is the word Slack has for problems of that kind of body. */
export function refuseProblems(error: 'invalid_blocks' | 'invalid_arguments', problems: readonly Problem[]): void {
  if (problems.length === 0) return
  throw refusal(error, { response_metadata: { messages: problems.slice(0, 10).map(told) } })
}
