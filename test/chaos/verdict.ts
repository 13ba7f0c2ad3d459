/** Holds what arrived and what the ledger says against what should exist. */
import { type Expected, keyOf } from './expected.ts'
import type { Entry } from './ledger.ts'
import type { Recorder, Seen } from './platform.ts'

export type Verdict = { counts: Record<string, number>; violations: readonly string[] }
type Options = {
  expected: ReadonlyMap<string, Expected>
  recorder: Recorder
  entries: readonly Entry[]
  /** Owners by the keys the ledger has of them. */
  keys: ReadonlyMap<string, string>
  nameOf: (meeting: string) => string
  /** When all who worked had done all there was to do. */
  steps: readonly number[]
  deaths: readonly number[]
  counts: Record<string, number>
  /** What is due later may be there, and need not. */
  end: number
}

const MINUTE = 60_000
/** A worker that died may hold a timer, or what it was sending, for so long. */
const HELD = 5 * MINUTE
/** How long nobody may be there, in ms. */
export const LONGEST_DOWN = 9 * 60 * MINUTE

export function verdictOf({ expected, recorder, entries, keys, nameOf, steps, deaths, counts, end }: Options): Verdict {
  const violations = [...recorder.violations]
  const sorted = Float64Array.from(steps).sort()
  const found = Map.groupBy(entries, (one) =>
    keyOf(one.made_by, keys.get(one.owner) ?? one.owner, one.meeting === null ? undefined : nameOf(one.meeting), one.date ?? ''),
  )
  const fates: Record<string, number> = {}
  const add = (fate: string) => {
    fates[fate] = (fates[fate] ?? 0) + 1
  }
  for (const key of found.keys()) if (!expected.has(key)) violations.push(`${key}: is in the ledger, but should not exist`)
  for (const one of expected.values()) {
    const seen = recorder.seen.get(one.key)
    const rows = found.get(one.key) ?? []
    if (one.due > end && seen === undefined && rows.length === 0) continue
    add('should exist')
    const wrong = wrongWith(one, seen, rows)
    if (wrong !== undefined) {
      violations.push(`${one.key} (due ${new Date(one.due).toISOString()}): ${wrong}`)
      add('violated')
    } else if (seen !== undefined && seen.taken > 0) {
      add(seen.again > 0 ? 'received again, outcome unknown' : 'received once')
      if (seen.deduped > 0) add('- of these, sent again and known by its id')
    } else add(`not received: ${rows[0]?.reason}`)
  }
  return { counts: { ...fates, ...counts, steps: steps.length, ...prefixed('answered ', recorder.answers) }, violations }

  function wrongWith(one: Expected, seen: Seen | undefined, rows: readonly Entry[]): string | undefined {
    const [row] = rows
    if (row === undefined) return 'never entered the outbox'
    if (rows.length > 1)
      return `is in the ledger ${rows.length} times: ${rows.map(({ state, reason }) => `${state} ${reason ?? ''}`).join(', ')}`
    if (row.state === 'waiting') return 'still waits at the end'
    const taken = seen?.taken ?? 0
    if (row.state === 'sent') return taken > 0 ? undefined : 'was sent, says the ledger, but never arrived'
    const isUnsure = seen?.unsure || ['broken', 'reset', 'hang'].some((kind) => seen?.failures.has(kind as never))
    if (taken > 0 && !isUnsure) return `arrived, and the ledger says ${row.state} ${row.reason}`
    return explained(row, one, seen) || isUnsure ? undefined : `did not arrive, and ${row.state} ${row.reason} does not explain it`
  }

  function explained({ reason, at }: Entry, { plan, due, until }: Expected, seen: Seen | undefined): boolean {
    const failed = (...kinds: string[]) => kinds.some((kind) => seen?.failures.has(kind as never))
    if (reason === 'refused') return failed('refused')
    // Who cannot be written to is left in peace until they come by themselves; before that anything else may have kept it from them.
    if (reason === 'dm-closed' || (reason === 'late' && recorder.closed.has(plan.to))) return recorder.closed.has(plan.to)
    if (reason === 'rate') return failed('later')
    if (reason === 'unreachable') return failed('busy', 'cut', 'reset')
    // Killed after it was taken from the outbox and before it was on its way.
    if (reason === 'unclear') return deaths.some((death) => death <= at && death > at - LONGEST_DOWN)
    if (reason !== 'late' || at < until) return false
    const missed = recorder.trouble.get(plan.to)?.some((time) => time > due - LONGEST_DOWN && time < until)
    return missed || !someIn(due + HELD, until)
  }

  /** Whether everything was done at some time of these. */
  function someIn(from: number, to: number): boolean {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) < from) low = middle + 1
      else high = middle
    }
    return (sorted[low] ?? Number.POSITIVE_INFINITY) < to
  }
}

const prefixed = (prefix: string, counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [prefix + name, count]))
