/** Finding what a call is about, or Slack's word for why not. */
import { refusal } from '../limits/refusal.ts'
import type { Channel, Message, Team, User, Wire } from '../types.ts'
import { directWith, type World } from '../world.ts'

/** The channel as the bot may know it: private ones it is not in do not exist for it. */
export function channelAt(team: Team, id: unknown): Channel {
  const channel = team.channels.get(String(id))
  if (channel === undefined || (channel.kind !== 'public' && !channel.members.has(team.me.id))) throw refusal('channel_not_found')
  return channel
}

/** The channel when the bot may post there. A person's id stands for the direct messages with them. */
export function placeToPost(world: World, team: Team, id: unknown): Channel {
  const direct = /^[UW]/.test(String(id)) ? directTo(world, team, id) : undefined
  const channel = direct ?? channelAt(team, id)
  if (channel.archived) throw refusal('is_archived')
  if (channel.kind === 'im') refuseUnreachable(team, team.users.get(channel.withId ?? ''))
  else if (!channel.members.has(team.me.id)) throw refusal('not_in_channel')
  if (channel.readOnly) throw refusal('restricted_action')
  return channel
}

export function directTo(world: World, team: Team, id: unknown): Channel {
  const user = team.users.get(String(id))
  if (user === undefined) throw refusal('user_not_found')
  refuseUnreachable(team, user)
  return directWith(world, team, user.id)
}

function refuseUnreachable(team: Team, user: User | undefined): void {
  if (user === undefined) throw refusal('channel_not_found')
  if (user.bot || user.id === team.me.id) throw refusal('cannot_dm_bot')
  if (user.deleted) throw refusal('user_disabled')
}

export function messageAt(channel: Channel, ts: unknown): Message {
  const message = channel.messages.find((one) => one.ts === ts && one.only === undefined)
  if (message === undefined) throw refusal('message_not_found')
  return message
}

export function userAt(team: Team, id: unknown): User {
  const user = team.users.get(String(id))
  if (user === undefined) throw refusal('user_not_found')
  return user
}

export function channelWire(team: Team, channel: Channel): Wire {
  const { id, name, kind, members, archived, withId } = channel
  const common = { id, created: 1_700_000_000, is_archived: archived, is_im: kind === 'im', is_org_shared: false, context_team_id: team.id }
  if (kind === 'im') return { ...common, user: withId, is_user_deleted: team.users.get(withId ?? '')?.deleted ?? false }
  return {
    ...common,
    ...{ name, name_normalized: name, is_channel: true, is_group: false, is_mpim: false, is_private: kind === 'private' },
    ...{ is_member: members.has(team.me.id), is_general: name === 'general', is_shared: false, is_ext_shared: false },
    ...{ num_members: members.size, topic: { value: '', creator: '', last_set: 0 }, purpose: { value: '', creator: '', last_set: 0 } },
  }
}

/** A page of some list, and where the next one begins. */
export function page<T>(all: readonly T[], { limit, cursor }: Wire): { some: readonly T[]; response_metadata: { next_cursor: string } } {
  const from = cursor ? Number(Buffer.from(String(cursor), 'base64').toString()) : 0
  const most = Math.min(Number(limit ?? 100) || 100, 1_000)
  const next = from + most < all.length ? Buffer.from(String(from + most)).toString('base64') : ''
  return { some: all.slice(from, from + most), response_metadata: { next_cursor: next } }
}
