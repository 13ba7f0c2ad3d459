/** What there is in a server: rooms, roles, and what the bot lacks there. Asked for when somebody sets something up, and kept for half a minute. */
import { type APIChannel, type APIGuildMember, type APIRole, type ChannelType, PermissionFlagsBits, type REST, Routes } from 'discord.js'
import type { Lack, Room } from '../../core/around.ts'
import type { Address, Choice } from '../../core/types.ts'
import { createKept } from '../bounded.ts'
import { idOf, roomAt } from './addresses.ts'
import { basePermissions, lacksIn, permissionsIn } from './permissions.ts'
import { ROOM_TYPES } from './register.ts'

/** Suggestions are asked for at each key: long enough to spare Discord, short enough that a new room is there when it is looked for. In ms. */
const KEPT = 30_000
const MOST_KEPT = 100

type Channel = Extract<APIChannel, { guild_id?: string }> & {
  name: string
  permission_overwrites?: { id: string; allow: string; deny: string }[]
  parent_id?: string | null
}
type Look = { channels: Channel[]; roles: APIRole[]; mine: string[] }

export type Rooms = {
  rooms(community: Address): Promise<readonly Room[]>
  roles(community: Address): Promise<readonly Choice[]>
  lacks(community: Address): Promise<readonly Lack[]>
  /** The kind of a room, for the calendar; undefined when it is not there. */
  typeOf(community: Address, room: Address): Promise<{ type: ChannelType; name: string } | undefined>
}

/** `general` is what is missing everywhere, as the application's own settings tell. */
export function createRooms(rest: REST, self: () => string, general: () => readonly Lack[]): Rooms {
  const kept = createKept<Look>(KEPT, MOST_KEPT)
  const look = (community: Address) => kept.ask(community, () => read(idOf(community)))

  async function read(guild: string): Promise<Look> {
    const [channels, threads, roles, member] = await Promise.all([
      rest.get(Routes.guildChannels(guild)) as Promise<Channel[]>,
      rest.get(Routes.guildActiveThreads(guild)) as Promise<{ threads: Channel[] }>,
      rest.get(Routes.guildRoles(guild)) as Promise<APIRole[]>,
      rest.get(Routes.guildMember(guild, self())) as Promise<APIGuildMember>,
    ])
    const all = [...channels, ...threads.threads].filter(({ type }) => ROOM_TYPES.some((one) => one === type))
    return { channels: all, roles, mine: member.roles }
  }

  const placeOf = (community: Address, { roles, mine }: Look) => ({ guild: idOf(community), self: self(), roles, mine })

  return {
    async rooms(community) {
      const seen = await look(community)
      const place = placeOf(community, seen)
      const byId = new Map(seen.channels.map((one) => [one.id, one]))
      return seen.channels.map((one): Room => {
        // A thread goes by what holds in the room it is in.
        const overwrites = one.permission_overwrites ?? byId.get(one.parent_id ?? '')?.permission_overwrites ?? []
        const lacks = lacksIn(permissionsIn(place, overwrites), one.type)
        return { address: roomAt(one.id), name: one.name, ...(lacks.length > 0 && { lacks }) }
      })
    },

    async roles(community) {
      const { roles } = await look(community)
      const named = roles.filter(({ id, managed }) => id !== idOf(community) && !managed)
      return named.map(({ id, name }) => ({ value: id, label: name }))
    },

    async lacks(community) {
      const seen = await look(community)
      const mayPlan = (basePermissions(placeOf(community, seen)) & PermissionFlagsBits.CreateEvents) !== 0n
      return [...general(), ...(mayPlan ? [] : (['discord-events'] as const))]
    },

    async typeOf(community, room) {
      const found = (await look(community)).channels.find(({ id }) => roomAt(id) === room)
      return found && { type: found.type, name: found.name }
    },
  }
}
