import type { Facts } from './ports.ts'

/** What may be logged of an error: its class and our own line it came from. Its message may carry words, names or paths. */
export function faultOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: 'unknown' }
  const at = /\/(src\/[\w/.-]+:\d+)/.exec(error.stack ?? '')?.[1]
  return { error: error.name, ...(at !== undefined && { at }) }
}
