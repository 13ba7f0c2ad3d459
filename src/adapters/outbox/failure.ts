/** What became of an attempt to send, as every engine counts it. */
import { SendError } from '../../core/errors.ts'
import type { Settled, Taken } from './queue.ts'

/** A delivery that fails more often is given up. */
export const MOST_TRIES = 12
const FIRST_WAIT_MS = 2000
const LONGEST_WAIT_MS = 10 * 60_000
/** A platform that says "later" without saying when, or "now", is left alone this long. */
const SHORTEST_WAIT_MS = 1000
/** The urgency of what is only nice to have: see `URGENCY` in rows.ts. */
export const REST = 2

/** Only our own reason codes leave here: what an SDK throws may quote words or names. Nobody foresaw it, so it may have been taken. */
export function sendErrorOf(error: unknown): SendError {
  return error instanceof SendError ? error : new SendError('unclear', 'unexpected')
}

/**
 * What follows from a failed attempt. One that may have arrived is sent again where the platform knows it by its id, or where it matters
 * more that it arrives than that it arrives once; the rest is not.
 */
export function afterFailure(taken: Taken, error: SendError, now: number, dedupes: boolean): Settled {
  const { outcome, reason } = error
  const unclear = taken.unclear + (outcome === 'unclear' ? 1 : 0)
  const failed = { taken, state: 'failed', reason, unclear } as const
  if (outcome === 'never') return failed
  if (outcome === 'unclear' && !mayRepeat(taken, dedupes)) return { ...failed, reason: 'unclear' }
  // Being told to wait is no failure: only `until` ends that.
  const tries = outcome === 'later' ? taken.tries - 1 : taken.tries
  if (tries >= MOST_TRIES) return failed
  const asked = error.retryAfter?.total('milliseconds') ?? 0
  const due = now + Math.ceil(outcome === 'later' ? Math.max(asked, SHORTEST_WAIT_MS) : backoff(tries))
  return due >= taken.until ? failed : { taken, state: 'again', reason, due, tries, unclear }
}

/** Whether one that may have arrived is sent again. */
export const mayRepeat = ({ urgency }: Taken, dedupes: boolean): boolean => dedupes || urgency !== REST

/** 2 s, 4 s, 8 s … and never more than ten minutes. */
const backoff = (tries: number) => Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS)

/** Rejects when it takes longer than this many ms; whether it arrived is not known then. */
export async function inTime(sending: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SendError('unclear', 'timeout')), ms)
  })
  try {
    await Promise.race([sending, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
