/** Stands for every platform: notes what it was asked to send, and fails where a test says so. */
import type { Facts, Log } from '../../src/core/ports.ts'
import type { Delivery } from '../../src/core/types.ts'

export function recorder() {
  const lines: { message: string; facts: Facts }[] = []
  const note = (message: string, facts: Facts = {}) => void lines.push({ message, facts })
  const log: Log = { info: note, warn: note, error: note }
  const tried: string[] = []
  const sent: Delivery[] = []
  const failures = new Map<string, () => Error | undefined>()
  const actions = new Map<string, () => Promise<void>>()

  return {
    tried,
    sent,
    lines,
    log,
    async send(delivery: Delivery): Promise<void> {
      tried.push(delivery.id)
      const failure = failures.get(delivery.id)?.()
      if (failure !== undefined) throw failure
      await actions.get(delivery.id)?.()
      sent.push(delivery)
    },
    /** What sending this one rejects with, if with anything. */
    fail: (id: string, failure: () => Error | undefined) => void failures.set(id, failure),
    /** What happens while this one is sent. */
    when: (id: string, action: () => Promise<void>) => void actions.set(id, action),
    /** The log lines that give this reason. */
    told: (reason: string) => lines.filter(({ facts }) => facts.reason === reason),
  }
}
