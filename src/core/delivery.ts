import type { Reader } from './simplify.ts'
import type { Delivery, Outgoing } from './types.ts'

/** What goes into the outbox: the same happening gives the same id, so that a second attempt is the same delivery. */
export const delivery = (id: string, { to, reply, urgency, until }: Outgoing, { zone, words }: Reader): Delivery => ({
  id,
  to,
  reply,
  urgency,
  until: until.epochMilliseconds,
  zone,
  locale: words.locale,
})
