/** Somebody on Discord, as the driver knows them. */
import type { Account, Channel, Guild, Interaction, Message } from '../types.ts'
import type { World } from '../world.ts'

export type Self = {
  world: World
  account: Account
  /** Milliseconds they wait for the bot. */
  patience: number
  guild: Guild
  place: Channel
  /** The interaction that was answered with the form they have open. */
  form?: Interaction | undefined
  /** The newest message they were shown. */
  last: bigint
}

export const nameOf = ({ account }: Self) => account.user.global_name ?? account.user.username

/** What they see where they are: what everybody sees, and what only they do. */
export function visibleTo({ account }: Self, { messages }: Channel): Message[] {
  return messages.filter(({ only }) => only === undefined || only === account.user.id)
}
