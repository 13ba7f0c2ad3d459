import { type Hours, isQuiet } from '../time/hours.ts'
import type { Context } from '../types.ts'

/** Says that something set just now would fall into quiet hours and so will not come; empty when it does not. */
export function quietNote(
  quiet: Hours | undefined,
  due: Temporal.Instant | undefined,
  { words, zone }: Pick<Context, 'words' | 'zone'>,
  where: 'quiet-falls-in' | 'quiet-falls-in-here' = 'quiet-falls-in',
): string {
  return quiet !== undefined && due !== undefined && isQuiet(quiet, zone, due) ? words.say(where, quiet) : ''
}
