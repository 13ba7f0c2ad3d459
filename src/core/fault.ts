/** What may be logged of an error: its class. A message may carry words, names or paths. */
export const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown')
