/** A button is data in a short line, `checkin?mood=hard`: it means the same after a restart, and on any replica. */

/** Longest line every platform can carry in a button (Discord's custom_id). */
export const LONGEST_PRESS = 100

/** Throws when the line would be too long to press: a fault of the feature that made the button, found by its tests. */
export function writePress(run: string, args: Record<string, string> = {}): string {
  if (!canPress(run, args)) throw new RangeError(`A button of "${run}" is longer than the ${LONGEST_PRESS} characters that fit`)
  return line(run, args)
}

export const canPress = (run: string, args: Record<string, string> = {}) => line(run, args).length <= LONGEST_PRESS

export function readPress(line: string): { command: string; args: Record<string, string> } {
  const [command = '', query = ''] = line.split('?', 2)
  return { command, args: Object.fromEntries(new URLSearchParams(query)) }
}

function line(run: string, args: Record<string, string>): string {
  const query = new URLSearchParams(args).toString()
  return query === '' ? run : `${run}?${query}`
}
