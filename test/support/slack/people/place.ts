/** Workspaces and rooms, as a test holds them. */
import type { Channel, Group, Team, User } from '../types.ts'
import { addChannel, channelNamed, type World } from '../world.ts'
import { seenMessage } from './see.ts'

export type Room = ReturnType<typeof createRoom>
export type Place = ReturnType<typeof createPlace>

export function createRoom(team: Team, channel: Channel) {
  return {
    id: channel.id,
    name: channel.name,
    mention: `<#${channel.id}>`,
    address: `slack:room:${team.id}/${channel.id}`,
    channel,
    /** What everybody there sees. */
    get messages() {
      return channel.messages.filter(({ only }) => only === undefined).map((message) => seenMessage(channel, message))
    },
    /** Everything, also what only one person sees. */
    get everything() {
      return channel.messages.map((message) => ({ ...seenMessage(channel, message), only: message.only }))
    },
    archive(archived = true) {
      channel.archived = archived
    },
    /** Only admins may post. */
    restrict(readOnly = true) {
      channel.readOnly = readOnly
    },
    invite: () => void channel.members.add(team.me.id),
    kick: () => void channel.members.delete(team.me.id),
    get hasBot() {
      return channel.members.has(team.me.id)
    },
    remove: () => void team.channels.delete(channel.id),
  }
}

export function createPlace(world: World, team: Team, installer: User) {
  return {
    id: team.id,
    name: team.name,
    address: `slack:community:${team.id}`,
    team,
    /** The admin who puts the app in. */
    installer,
    room(name: string) {
      const found = channelNamed(team, name)
      if (found === undefined) throw new Error(`There is no room "${name}" in ${team.name}`)
      return createRoom(team, found)
    },
    /** A room with everybody in it, without the bot. */
    addRoom(name: string, kind: 'public' | 'private' = 'public') {
      const channel = addChannel(world, team, name, kind)
      for (const user of team.users.values()) if (!user.bot) channel.members.add(user.id)
      return createRoom(team, channel)
    },
    group(handle: string): Group {
      const known = [...team.groups.values()].find((one) => one.handle === handle)
      const made = known ?? { id: world.id('S'), handle, name: handle, users: new Set<string>() }
      team.groups.set(made.id, made)
      return made
    },
    /** What the app may do, in place of what it could. */
    grant(...scopes: string[]) {
      team.scopes = scopes
    },
  }
}
