/** Words typed in a room or in direct messages, and hearing what comes. */

import { directWith } from '../routes/places.ts'
import { tellMessage } from '../routes/told.ts'
import type { Message } from '../types.ts'
import { addMessage } from '../wire/message.ts'
import { isLoading, type Seen, seen } from './see.ts'
import { nameOf, type Self, visibleTo } from './self.ts'

/** Typed, without waiting for anything. */
export function post(self: Self, text: string): Seen {
  const { world, account, place } = self
  const message = addMessage(world, place, { author: account.user, body: { content: text } })
  self.last = BigInt(message.wire.id)
  tellMessage(world, 'MESSAGE_CREATE', place, message)
  return seen(world, message)
}

/** Typed, and answered by the bot where it was typed, or in direct messages. */
export function say(self: Self, text: string): Promise<Seen> {
  post(self, text)
  return next(self, `said "${text}", and got no answer`)
}

/** Nothing comes, for as long as one is willing to listen. */
export async function nothing(self: Self, ms: number): Promise<void> {
  const heard = await next({ ...self, patience: ms }).catch(() => undefined)
  if (heard !== undefined) throw new Error(`${nameOf(self)} was told: ${heard.text}`)
}

/** The next message of the bot that they have not been shown yet. */
export async function next(self: Self, did = 'waited, and nothing came'): Promise<Seen> {
  const { world, account, place, patience } = self
  const unseen = (): Message | undefined =>
    [place, directWith(world, account.user.id)]
      .flatMap((channel) => visibleTo(self, channel))
      .filter((message) => message.wire.author.id === world.me.id && BigInt(message.wire.id) > self.last && !isLoading(message))
      .sort((one, other) => (BigInt(one.wire.id) < BigInt(other.wire.id) ? -1 : 1))[0]
  const message = await world.until(unseen, `${nameOf(self)} ${did}`, patience)
  self.last = BigInt(message.wire.id)
  return seen(world, message)
}
