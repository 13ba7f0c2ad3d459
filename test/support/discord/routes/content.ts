/** What others wrote is private to them: without the message content intent it arrives empty. */
import { type APIMessage, ApplicationFlags } from 'discord.js'
import type { World } from '../world.ts'

export const contentGranted = (flags: number) =>
  (flags & (ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited)) !== 0

/** Except where the bot wrote it, or is mentioned in it. Direct messages are never blanked. */
export function blanked(world: World, wire: APIMessage): APIMessage {
  if (wire.author.id === world.me.id || wire.mentions.some(({ id }) => id === world.me.id)) return wire
  return { ...wire, content: '', embeds: [], attachments: [], components: [] }
}
