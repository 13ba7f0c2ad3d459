/** The platform as a worker knows it: what it sends goes to the parent in batches, and what comes back becomes what an adapter makes of it. */

import { SendError } from '../../src/core/errors.ts'
import type { Delivery } from '../../src/core/outgoing.ts'
import type { Platform } from '../../src/core/ports.ts'
import type { Answer, Order, Send, Word } from './wire.ts'

const CAN = { pictures: true, files: true, forms: true, moments: true, titles: true, text: 4_000, buttons: 25 }

type Waiting = PromiseWithResolvers<void> & { send: Send }

export function platformOf(dedupes: boolean, say: (word: Word) => void) {
  const about = new Map<string, Delivery>()
  const underWay = new Map<number, Waiting[]>()
  let queued: Waiting[] = []
  let batch = 0

  function flush(): void {
    batch++
    underWay.set(batch, queued)
    say({ word: 'sends', batch, sends: queued.map(({ send }) => send) })
    queued = []
  }

  const platform: Platform = {
    name: 'chaos',
    can: { ...CAN, dedupes },
    start: async () => undefined,
    stop: async () => undefined,
    rooms: async () => [],
    send(to, _, id) {
      const delivery = about.get(id)
      about.delete(id)
      const { date = '', meeting } = delivery?.planned ?? {}
      const waiting = { ...Promise.withResolvers<void>(), send: { id, to, by: delivery?.by ?? '', date, meeting } }
      if (queued.length === 0) setImmediate(flush)
      queued.push(waiting)
      return waiting.promise
    },
  }
  return {
    platform,
    /** What is about to be sent: the platform's own port does not say what of the calendar it is about. */
    note: (delivery: Delivery) => void about.set(delivery.id, delivery),
    answered({ batch: number, answers }: Extract<Order, { order: 'answers' }>): void {
      underWay.get(number)?.forEach(({ send, resolve, reject }, index) => {
        const answer = answers[index] ?? { kind: 'hang' }
        const error = errorFrom(answer, send)
        if (error !== undefined) reject(error)
        else if (answer.kind === 'ok') resolve()
      })
      underWay.delete(number)
    },
  }
}

/** As an adapter should tell them apart. What hangs has no error: it is never answered. */
function errorFrom(answer: Answer, { to }: Send): SendError | undefined {
  if (answer.kind === 'later') return new SendError('later', 'rate', Temporal.Duration.from({ seconds: answer.seconds }))
  if (answer.kind === 'refused') return new SendError('never', to.includes(':person:') ? 'dm-closed' : 'refused')
  // Too busy to look at it, or never reached: it was not taken.
  if (answer.kind === 'busy' || answer.kind === 'cut') return new SendError('again', 'unreachable')
  if (answer.kind === 'broken') return new SendError('unclear', 'unexpected')
  if (answer.kind === 'reset') return new SendError('unclear', 'unreachable')
  return undefined
}
