/** Who a message pings: what its words name, less what `allowed_mentions` does not let through. */
import type { APIUser } from 'discord.js'
import type { Channel, Wire } from '../types.ts'
import type { World } from '../world.ts'

type Allowed = { parse?: string[]; users?: string[]; roles?: string[] }
export type Mentions = { mentions: APIUser[]; mention_roles: string[]; mention_everyone: boolean }

export function mentionsIn(world: World, channel: Channel, content: string, allowed?: Wire | null): Mentions {
  const { parse, users, roles } = (allowed ?? { parse: ['users', 'roles', 'everyone'] }) as Allowed
  const named = (pattern: RegExp) => [...new Set([...content.matchAll(pattern)].map((match) => match[1] ?? ''))]
  const lets = (kind: 'users' | 'roles', list: string[] | undefined, id: string) =>
    parse?.includes(kind) === true || list?.includes(id) === true
  const guild = world.guilds.get(channel.guildId ?? '')
  return {
    mentions: named(/<@!?(\d+)>/g)
      .filter((id) => lets('users', users, id))
      .flatMap((id) => (id === world.me.id ? [world.me] : (world.people.get(id)?.user ?? []))),
    mention_roles: named(/<@&(\d+)>/g).filter((id) => lets('roles', roles, id) && guild?.roles.has(id) === true),
    mention_everyone: parse?.includes('everyone') === true && /@(everyone|here)\b/.test(content),
  }
}
