/** A message as Discord writes it, made and changed from what the bot sends. */
import { type APIAttachment, type APIMessage, type APIUser, MessageFlags } from 'discord.js'
import type { Channel, Message, Upload, Wire } from '../types.ts'
import type { World } from '../world.ts'
import { addressOf, keepFiles } from './attachments.ts'
import { componentsWire } from './components.ts'
import { embedsWire } from './embeds.ts'
import { mentionsIn } from './mentions.ts'

export type Draft = { author: APIUser; body: Wire; files?: readonly Upload[]; only?: string; extra?: Wire; loading?: boolean }

export function addMessage(
  world: World,
  channel: Channel,
  { author, body, files = [], only, extra = {}, loading = false }: Draft,
): Message {
  const attachments = keepFiles(world, channel.id, files, listOf(body.attachments), only !== undefined)
  const content = String(body.content ?? '')
  const kept = Number(body.flags ?? 0) & (MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2)
  const wire = {
    type: 0,
    id: world.id(),
    channel_id: channel.id,
    author,
    content,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    flags: kept | (only === undefined ? 0 : MessageFlags.Ephemeral) | (loading ? MessageFlags.Loading : 0),
    ...mentionsIn(world, channel, content, body.allowed_mentions as Wire | null | undefined),
    ...shown(body, attachments),
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce }),
    ...replyTo(channel, body.message_reference),
    ...extra,
  } as unknown as APIMessage
  const message: Message = { wire, edits: 0, ...(only !== undefined && { only }) }
  channel.messages.push(message)
  return message
}

/** Changes what the body names and leaves the rest, as PATCH does. */
export function changeMessage(world: World, channel: Channel, message: Message, body: Wire, files: readonly Upload[] = []): void {
  const listed = body.attachments === undefined ? undefined : listOf(body.attachments)
  const kept = message.wire.attachments.filter(({ id }) => listed === undefined || listed.some((one) => one.id === id))
  const attachments = [...kept, ...keepFiles(world, channel.id, files, listed ?? [], message.only !== undefined)]
  const content = body.content === undefined ? message.wire.content : String(body.content ?? '')
  const v2 = Number(body.flags ?? 0) & MessageFlags.IsComponentsV2
  message.edits += 1
  message.wire = {
    ...message.wire,
    content,
    edited_timestamp: new Date(world.clock.now()).toISOString(),
    flags: (Number(message.wire.flags) & ~MessageFlags.Loading) | v2,
    ...mentionsIn(world, channel, content, body.allowed_mentions as Wire | null | undefined),
    attachments,
    ...(body.embeds !== undefined && { embeds: embedsWire(listOf(body.embeds), addressOf(attachments)) }),
    ...(body.components !== undefined && { components: componentsWire(listOf(body.components), addressOf(attachments)) }),
  }
}

function shown(body: Wire, attachments: APIAttachment[]) {
  const urlOf = addressOf(attachments)
  return { attachments, embeds: embedsWire(listOf(body.embeds), urlOf), components: componentsWire(listOf(body.components), urlOf) }
}

function replyTo(channel: Channel, reference: unknown): Wire {
  if (reference === undefined || reference === null) return {}
  const { message_id } = reference as { message_id: string }
  const found = channel.messages.find(({ wire }) => wire.id === message_id)
  return { type: 19, message_reference: { type: 0, channel_id: channel.id, message_id }, referenced_message: found?.wire ?? null }
}

export const listOf = (list: unknown): Wire[] => (Array.isArray(list) ? list : [])
