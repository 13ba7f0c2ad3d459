/** Stands for every platform: notes what it was asked to send, and fails where a test says so. */

import type { Delivery } from '../../src/core/outgoing.ts'
import type { Facts, Log } from '../../src/core/ports.ts'

const DISCORD = {
  name: 'discord',
  can: { pictures: true, files: true, forms: true, moments: true, titles: true, text: 4_000, buttons: 25, dedupes: true },
}

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
    platforms: [DISCORD],
    /** Nothing is ever a reason not to send, and nobody is told of what is lost. */
    look: async () => [],
    lost: async () => undefined,
    async send(delivery: Delivery): Promise<void> {
      const name = delivery.reply.title ?? ''
      tried.push(name)
      const failure = failures.get(name)?.()
      if (failure !== undefined) throw failure
      await actions.get(name)?.()
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
