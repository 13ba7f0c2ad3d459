/** What the gateway is told when a message comes, changes or goes. */

import type { Channel, Message, Wire } from '../types.ts'
import { memberWire } from '../wire/guild.ts'
import type { World } from '../world.ts'

/** Ephemeral messages are told to nobody. */
export function tellMessage(world: World, event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', channel: Channel, message: Message): void {
  if (message.only === undefined) world.dispatch(event, messageEvent(world, channel, message), channel.guildId)
}

export function tellGone(world: World, channel: Channel, message: Message): void {
  const where = channel.guildId === undefined ? {} : { guild_id: channel.guildId }
  if (message.only === undefined)
    world.dispatch('MESSAGE_DELETE', { id: message.wire.id, channel_id: channel.id, ...where }, channel.guildId)
}

function messageEvent(world: World, channel: Channel, { wire }: Message): Wire {
  const member = world.guilds.get(channel.guildId ?? '')?.members.get(wire.author.id)
  return {
    ...wire,
    channel_type: channel.type,
    ...(channel.guildId !== undefined && { guild_id: channel.guildId }),
    ...(member !== undefined && { member: memberWire(world, member, false) }),
  }
}
