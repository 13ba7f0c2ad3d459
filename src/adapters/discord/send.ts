/** Sends what nobody asked for just now: to a room, or to a person by direct message. */
import { type REST, Routes } from 'discord.js'
import type { Address, Reply } from '../../core/types.ts'
import { putBounded } from '../bounded.ts'
import { withOpener } from '../opener.ts'
import { idOf, isPersonAt } from './addresses.ts'
import { sendErrorOf } from './errors.ts'
import { type Face, type Rendered, render } from './render.ts'

/** Direct message channels that were opened lately: ids alone, so that opening one again costs no request. */
const MOST_OPEN = 1000

export type Sender = {
  /** Rejects with a `SendError`. The same id again is the same messages, as long as Discord remembers: some minutes. */
  send(to: Address, replies: readonly Reply[], id: string): Promise<void>
}

export function createSender(rest: REST, face: () => Face): Sender {
  const open = new Map<string, string>()

  /** The channel of an address, opened when it is a person's. */
  async function channelOf(to: Address): Promise<string> {
    if (!isPersonAt(to)) return idOf(to)
    const known = open.get(to)
    if (known !== undefined) return known
    const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: idOf(to) } })) as { id: string }
    putBounded(open, to, id, MOST_OPEN)
    return id
  }

  return {
    async send(to, replies, id) {
      try {
        const channel = await channelOf(to)
        const messages = replies.flatMap((reply) => render(withOpener(reply), face()))
        // An id has 24 characters and a nonce takes 25: the last one tells the parts apart.
        for (const [part, message] of messages.entries())
          await postIn(rest, channel, message, { nonce: `${id}${part.toString(36)}`.slice(0, 25), enforce_nonce: true })
      } catch (error) {
        throw sendErrorOf(error)
      }
    },
  }
}

/** `more` goes beside what the reply says: a nonce, what it answers to. */
export async function postIn(rest: REST, channel: string, { body, files }: Rendered, more: object): Promise<void> {
  await rest.post(Routes.channelMessages(channel), { body: { ...body, ...more }, files })
}
