/** The messages that answer an interaction. */
import { InteractionType } from 'discord.js'
import { unknownChannel } from '../limits/refusal.ts'
import type { Channel, Interaction, Message, Upload, Wire } from '../types.ts'
import { userOf } from '../wire/guild.ts'
import { addMessage } from '../wire/message.ts'
import type { World } from '../world.ts'
import { tellMessage } from './told.ts'

export type Given = { body: Wire; files: readonly Upload[]; privately: boolean; loading?: boolean; follows?: Message | undefined }

export function answerMessage(
  world: World,
  interaction: Interaction,
  { body, files, privately, loading = false, follows }: Given,
): Message {
  const channel = channelOf(world, interaction)
  const { id, type, name, source, asked, userId } = interaction
  const about = follows ?? source
  const extra: Wire = {
    application_id: world.application.id,
    webhook_id: world.application.id,
    interaction_metadata: metadata(world, interaction),
    ...(type === InteractionType.ApplicationCommand && { type: 20, interaction: { id, type, name, user: userOf(world, userId) } }),
    ...(about !== undefined &&
      asked === undefined && { type: 19, message_reference: { type: 0, channel_id: channel.id, message_id: about.wire.id } }),
  }
  const message = addMessage(world, channel, { author: world.me, body, files, extra, loading, ...(privately && { only: userId }) })
  tellMessage(world, 'MESSAGE_CREATE', channel, message)
  return message
}

function metadata(world: World, { id, type, userId, guildId, source, asked }: Interaction): Wire {
  const base = { id, type, user: userOf(world, userId), authorizing_integration_owners: { '0': guildId ?? '0' } }
  if (type === InteractionType.MessageComponent) return { ...base, interacted_message_id: source?.wire.id }
  if (type === InteractionType.ModalSubmit && asked !== undefined)
    return { ...base, triggering_interaction_metadata: metadata(world, asked) }
  return base
}

export function channelOf(world: World, { channelId }: Interaction): Channel {
  const channel = world.channels.get(channelId)
  if (channel === undefined) throw unknownChannel()
  return channel
}
