/** What Discord's interactions ask, as the core reads it. Pure; what makes no sense is undefined. */
import { ComponentType, InteractionType, ApplicationCommandOptionType as OptionType, PermissionFlagsBits } from 'discord.js'
import { readPress } from '../../core/press.ts'
import type { Shortcut } from '../../core/shortcuts.ts'
import type { Request } from '../../core/types.ts'
import { communityAt, personAt, roomAt } from './addresses.ts'
import { lineOf } from './components.ts'
import { commandNamed, type Named } from './names.ts'
import { commandData, type Interaction, modalData, type Option, pressData } from './packets.ts'

/** `typing` asks for suggestions; `own` is something that only the adapter knows. */
export type Asked =
  | { kind: 'command' | 'press' | 'submit'; request: Request }
  | { kind: 'typing'; request: Request; arg: string; typed: string }
  | { kind: 'own'; request: Request; own: string; values: Record<string, string>; submitted: boolean }

/** `labels` are the shortcuts by every name they are registered under. */
export type Known = { names: ReadonlyMap<string, Named>; labels: ReadonlyMap<string, Shortcut> }

export function readInteraction(call: Interaction, known: Known): Asked | undefined {
  const base = requestOf(call)
  if (base === undefined) return undefined
  if (call.type === InteractionType.MessageComponent) return readPressed(call, base)
  if (call.type === InteractionType.ModalSubmit) return readForm(call, base)
  const parsed = commandData.safeParse(call.data)
  if (!parsed.success) return undefined
  const { name, type, options = [], target_id, resolved } = parsed.data
  if (type !== 1)
    return readShortcut(known.labels.get(name), base, target_id, target_id === undefined ? undefined : resolved?.messages?.[target_id])
  const [first] = options
  const inner = first?.type === OptionType.Subcommand ? first : undefined
  const command = commandNamed(known.names, { name, ...(inner && { subcommand: inner.name }) })
  const given = inner === undefined ? options : (inner.options ?? [])
  // A command of an older version that is still registered: the core says what it does not know.
  const request = { ...base, command: command ?? [name, inner?.name].filter(Boolean).join(' '), args: argsOf(given) }
  if (call.type !== InteractionType.ApplicationCommandAutocomplete) return { kind: 'command', request }
  const typing = given.find(({ focused }) => focused)
  return typing && { kind: 'typing', request, arg: typing.name, typed: String(typing.value ?? '') }
}

function requestOf({ id, guild_id, channel_id, member, user, locale }: Interaction): Request | undefined {
  const who = member?.user ?? user
  if (who === undefined) return undefined
  const from = personAt(who.id)
  return {
    id,
    from,
    name: member?.nick ?? who.global_name ?? who.username,
    room: guild_id === undefined || channel_id === undefined ? from : roomAt(channel_id),
    ...(guild_id !== undefined && { community: communityAt(guild_id) }),
    command: '',
    args: {},
    text: '',
    ...(locale !== undefined && { locale }),
    admin: mayManage(member?.permissions),
    roles: member?.roles ?? [],
  }
}

/** Manage Server is Discord's word for setting a community up. */
export function mayManage(permissions: string | undefined): boolean {
  if (permissions === undefined || !/^\d{1,30}$/.test(permissions)) return false
  return (BigInt(permissions) & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n
}

const argsOf = (options: readonly Option[]): Record<string, string> =>
  Object.fromEntries(
    options.flatMap(({ name, type, value }) => {
      if (value === undefined) return []
      return [[name, type === OptionType.Channel ? roomAt(String(value)) : String(value)]]
    }),
  )

function readShortcut(
  shortcut: Shortcut | undefined,
  base: Request,
  target: string | undefined,
  message: { content: string; author: { id: string } } | undefined,
): Asked | undefined {
  if (shortcut === undefined || target === undefined) return undefined
  const words = message?.content.trim() ? { [personAt(message.author.id) === base.from ? 'about' : 'theirs']: message.content } : undefined
  // A message without words of another's is still another's.
  const beside = shortcut.on === 'message' ? (words ?? (message && personAt(message.author.id) !== base.from ? { theirs: '…' } : {})) : {}
  return { kind: 'command', request: { ...base, command: shortcut.run, args: { ...shortcut.args, ...beside } } }
}

function readPressed(call: Interaction, base: Request): Asked | undefined {
  const parsed = pressData.safeParse(call.data)
  if (!parsed.success) return undefined
  const line = lineOf(parsed.data.values?.[0] ?? parsed.data.custom_id)
  if (line.startsWith('~')) return { kind: 'own', request: base, own: line, values: {}, submitted: false }
  return { kind: 'press', request: { ...base, ...readPress(line), pressed: true } }
}

function readForm(call: Interaction, base: Request): Asked | undefined {
  const parsed = modalData.safeParse(call.data)
  if (!parsed.success) return undefined
  const values = Object.fromEntries(
    parsed.data.components.flatMap(({ component }) => {
      const value = component?.value ?? component?.values?.[0]
      if (component === undefined || value === undefined || value === '') return []
      return [[component.custom_id, component.type === ComponentType.ChannelSelect ? roomAt(value) : value]]
    }),
  )
  const line = parsed.data.custom_id
  if (line.startsWith('~')) return { kind: 'own', request: base, own: line, values, submitted: true }
  const { command, args } = readPress(line)
  return { kind: 'submit', request: { ...base, command, args: { ...args, ...values } } }
}
