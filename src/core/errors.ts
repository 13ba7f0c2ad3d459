/** The two errors that the outside may be told of: one to whoever starts the bot, one to the outbox. */
import type { Reason } from './reason.ts'

/** Something that whoever starts the bot can mend; its message says how. */
export class StartError extends Error {}

/**
 * Why a send failed, in the four ways that matter: `again` (it was not taken; soon), `later` (when the platform says), `never`, and
 * `unclear` (it may have been taken).
 */
export class SendError extends Error {
  readonly outcome: SendOutcome
  /** Our own reason code; never an SDK's message, which may carry words or names. */
  readonly reason: Reason
  readonly retryAfter: Temporal.Duration | undefined

  constructor(outcome: SendOutcome, reason: Reason, retryAfter?: Temporal.Duration) {
    super(`Could not send: ${reason}`)
    this.outcome = outcome
    this.reason = reason
    this.retryAfter = retryAfter
  }
}
export type SendOutcome = 'again' | 'later' | 'never' | 'unclear'
