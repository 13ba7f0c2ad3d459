/** Somebody on Slack, as the driver knows them. */
import type { Channel, Message, Sight, Team, User, View } from '../types.ts'
import { directWith, type World } from '../world.ts'

export type Self = {
  world: World
  team: Team
  user: User
  /** Milliseconds they wait for the bot. */
  patience: number
  /** Milliseconds in which nothing happens before they do the next thing. */
  quiet: number
  place: Channel
  /** The thread they are in. */
  thread?: string | undefined
  atHome: boolean
  /** The number of the newest thing they were shown. */
  last: number
}

/** What they see in a channel: what everybody sees, and what only they do. */
export const visibleTo = ({ user }: Self, { messages }: Channel): Message[] =>
  messages.filter(({ only }) => only === undefined || only === user.id)

export const openView = ({ world, user }: Self): View | undefined => world.stacks.get(user.id)?.at(-1)

/** What they would notice: here, in their direct messages with the bot, or over everything else. */
export function notices(self: Self, sight: Sight): boolean {
  if (sight.userId !== self.user.id || sight.kind === 'closed') return false
  if (sight.kind !== 'message' && sight.kind !== 'edit') return true
  const direct = directWith(self.world, self.team, self.user.id)
  return [self.place.id, direct.id].includes(sight.message.channelId)
}
