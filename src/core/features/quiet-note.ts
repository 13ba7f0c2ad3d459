import { type Hours, isQuiet } from '../time/hours.ts'
import type { Context } from '../types.ts'

/** Says that something set just now would fall into quiet hours and so will not come; empty when it does not. */
export function quietNote(quiet: Hours | undefined, due: Temporal.Instant, { words, zone }: Pick<Context, 'words' | 'zone'>): string {
  return quiet !== undefined && isQuiet(quiet, zone, due) ? words.say('quiet-falls-in', quiet) : ''
}
