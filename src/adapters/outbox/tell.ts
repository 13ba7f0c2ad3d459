import type { Log } from '../../core/ports.ts'
import type { Settled } from './queue.ts'

/** What the log is told of a delivery that did not arrive: the reason, never who or what. */
export function tell(log: Log, result: Settled): void {
  if (result.state === 'sent') return
  const { reason, taken } = result
  const facts = { reason, tries: taken.tries, urgency: taken.urgency }
  if (result.state === 'again') log.info('A delivery will be tried again', facts)
  else if (result.state === 'failed') log.warn('A delivery was given up', facts)
  else log.info('A delivery was not sent', facts)
}
