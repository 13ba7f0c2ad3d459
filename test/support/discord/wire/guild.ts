/** A server, its members and its rooms as Discord writes them. */
import type { APIUser } from 'discord.js'
import { permissionsIn } from '../permissions.ts'
import type { Channel, Guild, Member, Wire } from '../types.ts'
import type { World } from '../world.ts'

export function userOf(world: World, id: string): APIUser {
  const user = id === world.me.id ? world.me : id === world.owner.id ? world.owner : world.people.get(id)?.user
  if (user === undefined) throw new Error(`Nobody has the id ${id}`)
  return user
}

export function memberWire(world: World, member: Member, withUser = true): Wire {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: member.joined,
    nick: member.nick,
    pending: false,
    premium_since: null,
    roles: member.roles,
    mute: false,
    deaf: false,
    ...(withUser && { user: userOf(world, member.userId) }),
  }
}

export function channelWire(world: World, channel: Channel): Wire {
  const last = channel.messages.findLast(({ only }) => only === undefined)?.wire.id ?? null
  const common = { id: channel.id, type: channel.type, flags: 0, last_message_id: last }
  if (channel.withId !== undefined) return { ...common, recipients: [userOf(world, channel.withId)] }
  const inGuild = { ...common, guild_id: channel.guildId, name: channel.name, rate_limit_per_user: 0 }
  if (channel.thread !== undefined) return { ...inGuild, ...threadPart(channel) }
  return {
    ...inGuild,
    parent_id: channel.parentId ?? null,
    position: channel.position,
    permission_overwrites: channel.overwrites,
    nsfw: false,
    topic: channel.topic,
    ...((channel.type === 2 || channel.type === 13) && { bitrate: 64_000, user_limit: 0, rtc_region: null }),
    ...(channel.type === 15 && { available_tags: [], default_reaction_emoji: null, default_sort_order: null, default_forum_layout: 0 }),
  }
}

function threadPart({ parentId, thread, messages }: Channel): Wire {
  return {
    parent_id: parentId,
    owner_id: thread?.ownerId,
    message_count: messages.length,
    member_count: thread?.members.length,
    total_message_sent: messages.length,
    thread_metadata: {
      archived: thread?.archived,
      archive_timestamp: new Date(0).toISOString(),
      auto_archive_duration: thread?.minutes,
      locked: thread?.locked,
    },
  }
}

/** What REST says of a server, and the beginning of what the gateway says. */
export function guildWire(guild: Guild): Wire {
  return {
    ...{ id: guild.id, name: guild.name, owner_id: guild.ownerId, preferred_locale: guild.locale, roles: [...guild.roles.values()] },
    ...{ icon: null, description: null, home_header: null, splash: null, discovery_splash: null, banner: null, features: ['COMMUNITY'] },
    ...{ application_id: null, region: 'deprecated', afk_channel_id: null, afk_timeout: 300, emojis: [], stickers: [] },
    ...{ system_channel_id: systemChannel(guild), system_channel_flags: 0, rules_channel_id: null, public_updates_channel_id: null },
    ...{ safety_alerts_channel_id: null, widget_enabled: false, widget_channel_id: null, vanity_url_code: null, incidents_data: null },
    ...{ verification_level: 1, default_message_notifications: 1, mfa_level: 0, explicit_content_filter: 2, nsfw: false, nsfw_level: 0 },
    ...{ max_presences: null, max_members: 25_000_000, max_stage_video_channel_users: 50, max_video_channel_users: 25 },
    ...{ premium_tier: 0, premium_subscription_count: 0, premium_progress_bar_enabled: false },
  }
}

const systemChannel = (guild: Guild) => [...guild.channels.values()].find(({ type }) => type === 0)?.id ?? null

/** GUILD_CREATE: members beyond the bot itself are told only to those who may know them. */
export function guildCreateWire(world: World, guild: Guild, everybody: boolean): Wire {
  const channels = [...guild.channels.values()]
  const members = [...guild.members.values()].filter(({ userId }) => everybody || userId === world.me.id)
  return {
    ...guildWire(guild),
    joined_at: guild.members.get(world.me.id)?.joined,
    large: guild.members.size > 250,
    unavailable: false,
    member_count: guild.members.size,
    members: members.map((member) => memberWire(world, member)),
    channels: channels.filter(({ thread }) => thread === undefined).map((channel) => channelWire(world, channel)),
    threads: channels.filter(({ thread }) => thread?.archived === false).map((channel) => channelWire(world, channel)),
    guild_scheduled_events: [...guild.events.values()],
    ...{ voice_states: [], presences: [], stage_instances: [], soundboard_sounds: [] },
  }
}

/** A room as it stands in an interaction: with what the person may do in it. */
export function partialChannelWire(world: World, channel: Channel, userId: string): Wire {
  const guild = world.guilds.get(channel.guildId ?? '')
  return { ...channelWire(world, channel), ...(guild && { permissions: String(permissionsIn(guild, userId, channel)) }) }
}
