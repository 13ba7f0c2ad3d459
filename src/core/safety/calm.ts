/** What is remembered after somebody was in danger: when they were last offered help unasked, and until when nothing cheerful goes to them. */
import { z } from 'zod'
import type { Level } from './finding.ts'

/** Times in ms since 1970. Which danger it was is not kept, only how grave, and nothing of it for more than a day. */
export const calm = z.object({
  level: z.number().int().min(2).max(4).exactOptional(),
  /** When that level was last answered, or was said to be a false alarm. */
  at: z.number().exactOptional(),
  quietUntil: z.number().exactOptional(),
})
export type Calm = z.infer<typeof calm>

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** How long the same level, or a lower one, gets no unasked words again. Policy: care/policy.md, "Cooldown". */
const COOLDOWN = 6 * HOUR
/** An emergency is spoken to again soon: it may not be over. */
const EMERGENCY_COOLDOWN = 10 * MINUTE
/** No encouragement, streak or celebration this long after level 3 or 4. */
const QUIET = 24 * HOUR

/** Whether unasked words of this level were said to the person so lately that they are not said again. */
export function isCooling(calm: Calm | undefined, level: Level, now: Temporal.Instant): boolean {
  if (calm?.level === undefined || calm.at === undefined) return false
  const since = now.epochMilliseconds - calm.at
  // A clock that was set back is no reason to stay silent.
  if (since < 0) return false
  return level === 4 ? calm.level === 4 && since < EMERGENCY_COOLDOWN : level <= calm.level && since < COOLDOWN
}

/** Whether nothing cheerful goes to the person now. */
export const isCalm = (calm: Calm | undefined, now: Temporal.Instant): boolean =>
  calm?.quietUntil !== undefined && now.epochMilliseconds < calm.quietUntil

/** What is remembered once words of this level were answered. */
export function answered(calm: Calm | undefined, level: Level, now: Temporal.Instant): Calm {
  const at = now.epochMilliseconds
  const isGraver = calm?.level === undefined || level >= calm.level || !isCooling(calm, level, now)
  const quietUntil = level >= 3 ? at + QUIET : calm?.quietUntil
  return {
    ...(isGraver && level >= 2 ? { level, at } : calm?.level !== undefined && calm.at !== undefined && { level: calm.level, at: calm.at }),
    ...(quietUntil !== undefined && { quietUntil }),
  }
}

/** After “I’m OK”: silence for a while, but never in an emergency, and nothing is held back any more. */
export const falseAlarm = (now: Temporal.Instant): Calm => ({ level: 3, at: now.epochMilliseconds })

/** When nothing of it matters any more, in ms since 1970; never more than a day ahead. */
export const expiryOf = ({ at, quietUntil }: Calm): number => Math.max(at === undefined ? 0 : at + COOLDOWN, quietUntil ?? 0)
