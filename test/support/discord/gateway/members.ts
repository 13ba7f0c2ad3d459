/** Op 8: the members of a server, in chunks of a thousand. */
import { GatewayIntentBits } from 'discord.js'
import type { Wire } from '../types.ts'
import { memberWire, userOf } from '../wire/guild.ts'
import type { World } from '../world.ts'
import type { Session, Sessions } from './sessions.ts'

const CHUNK = 1_000

export function tellMembers(world: World, sessions: Sessions, session: Session, asked: Wire): void {
  const guild = world.guilds.get(String(asked.guild_id))
  if (guild?.joined !== true) return
  const ids = asked.user_ids === undefined ? undefined : [asked.user_ids].flat().map(String)
  const everybody = ids === undefined && asked.query === '' && asked.limit === 0
  const granted = (session.intents & GatewayIntentBits.GuildMembers) !== 0
  const wanted = [...guild.members.values()].filter(({ userId, nick }) => {
    if (ids !== undefined) return ids.includes(userId)
    return [nick, userOf(world, userId).username].some((name) => name?.startsWith(String(asked.query)))
  })
  const limited = Number(asked.limit) > 0 ? wanted.slice(0, Number(asked.limit)) : wanted
  const found = everybody && !granted ? [] : limited
  const count = Math.max(1, Math.ceil(found.length / CHUNK))
  for (let index = 0; index < count; index++)
    sessions.tell(session, 'GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: found.slice(index * CHUNK, (index + 1) * CHUNK).map((member) => memberWire(world, member)),
      chunk_index: index,
      chunk_count: count,
      not_found: ids?.filter((id) => !guild.members.has(id)) ?? [],
      ...(asked.nonce !== undefined && { nonce: asked.nonce }),
    })
}
