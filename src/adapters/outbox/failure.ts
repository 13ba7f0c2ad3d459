/** What became of an attempt to send, as every outbox counts it. */
import { SendError } from '../../core/ports.ts'

export type Failure = { outcome: SendError['outcome']; reason: string; wait?: number | undefined }

/** Only our own reason codes leave here: what an SDK throws may quote words or names. `wait` is in ms. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof SendError)) return { outcome: 'again', reason: 'unexpected' }
  return { outcome: error.outcome, reason: error.reason, wait: error.retryAfter?.total('milliseconds') }
}

/** Rejects with `again` when it takes longer than this many ms. */
export async function inTime(sending: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SendError('again', 'timeout')), ms)
  })
  try {
    await Promise.race([sending, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
