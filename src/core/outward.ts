/** What an outbox asks of the core: how to send, whether still to send, and what follows from what cannot be sent. */
import { platformFor } from './address.ts'
import { SendError } from './errors.ts'
import type { Job } from './job.ts'
import { lookAgain, type Waiting } from './look.ts'
import { type Lost, noteLost } from './lost.ts'
import type { Delivery } from './outgoing.ts'
import type { Clock, Platform, Store } from './ports.ts'
import type { Reason } from './reason.ts'
import { simplify } from './simplify.ts'
import { wordsFor } from './words.ts'

type World = { store: Store; clock: Clock; platforms: readonly Platform[]; jobs: readonly Job[] }

export type Outward = {
  /** Rejects with what the platform rejects with: the outbox decides what follows. */
  send(delivery: Delivery): Promise<void>
  /** For each the reason not to send it after all, on records read now. */
  look(waiting: readonly Waiting[]): Promise<readonly (Reason | undefined)[]>
  /** Tells those who should know, in time, that it will not arrive. */
  lost(lost: Lost, reason: Reason): Promise<void>
}

export function outward(world: World): Outward {
  return {
    async send({ to, reply, id, zone, locale }) {
      const platform = platformFor(world.platforms, to)
      // Private is a promise: to the person alone, or nowhere.
      if (to.split(':')[1] !== 'person' && reply.to !== 'room') throw new SendError('never', 'private')
      await platform.send(to, simplify(reply, platform.can, { zone, words: wordsFor(locale), now: world.clock.now() }), id)
    },
    look: (waiting) => lookAgain(world, waiting),
    lost: (lost, reason) => noteLost(world, lost, reason),
  }
}
