/** Which helplines somebody should look up again: a number that has moved sends people nowhere. */
import type { Helpline } from '../../content/types.ts'

/** After this many days what a source said is no longer taken for true. */
export const MOST_DAYS = 180
/** Told this many days ahead, so that it can be done in time. */
const AHEAD = 30

export type Check = { line: Helpline; days: number; overdue: boolean }

/** The lines to check, those that have waited longest first. A source without a day counts from the first of its month. */
export function dueForChecking(lines: readonly Helpline[], today: Temporal.PlainDate): Check[] {
  return lines
    .map((line): Check => {
      const verified = Temporal.PlainDate.from(line.verifiedAt.length === 7 ? `${line.verifiedAt}-01` : line.verifiedAt)
      const { days } = verified.until(today)
      return { line, days, overdue: days > MOST_DAYS }
    })
    .filter(({ days }) => days > MOST_DAYS - AHEAD)
    .toSorted((one, other) => other.days - one.days)
}
