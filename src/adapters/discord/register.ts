/** The commands as Discord takes them: generated from the same arguments that everything else is made of. Pure, but for the registration itself. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
  ApplicationCommandType as Type,
} from 'discord.js'
import { kinds } from '../../core/kinds/index.ts'
import type { MenuEntry, Offer } from '../../core/menu.ts'
import type { Shortcut } from '../../core/shortcuts.ts'
import type { Field } from '../../core/types.ts'
import { namesOf } from './names.ts'

type Commands = RESTPutAPIApplicationCommandsJSONBody
type Localised = { description: string; description_localizations?: Record<string, string> }

const LONGEST_DESCRIPTION = 100
const MOST_CHOICES = 25
const LONGEST_STRING = 6000

/** Rooms the bot can be asked to write in. */
export const ROOM_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const

/** Discord's names for languages of ours that it has several of. */
const LOCALES: Record<string, readonly string[]> = { en: ['en-US', 'en-GB'], es: ['es-ES', 'es-419'], pt: ['pt-BR'], sv: ['sv-SE'] }

/** Everything that is registered. The first language is the default; nothing is marked as required, since what is missing is asked for. */
export function commandsFor(offers: readonly [Offer, ...Offer[]], shortcuts: readonly Shortcut[]): Commands {
  const [{ menu }] = offers
  const names = namesOf(menu.map(({ name }) => name))
  const byName = Map.groupBy(menu, (entry) => names.get(entry.name)?.name ?? entry.name)
  const everywhere = {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }
  const typed = [...byName].map(([name, entries]): Commands[number] => {
    const [only] = entries
    if (only !== undefined && names.get(only.name)?.subcommand === undefined)
      return { type: Type.ChatInput, name, ...about(offers, only.name), options: optionsOf(offers, only), ...everywhere }
    const options = entries.map((entry) => ({
      type: OptionType.Subcommand as const,
      name: names.get(entry.name)?.subcommand ?? '',
      ...about(offers, entry.name),
      options: optionsOf(offers, entry),
    }))
    return {
      type: Type.ChatInput,
      name,
      description: entries
        .map((one) => names.get(one.name)?.subcommand)
        .join(', ')
        .slice(0, LONGEST_DESCRIPTION),
      options,
      ...everywhere,
    }
  })
  const beside = shortcuts.flatMap(({ name, on }): Commands => {
    if (on === 'anywhere') return []
    const label = offers[0].labels[name] ?? name
    const localised = Object.fromEntries(offers.slice(1).flatMap((offer) => localesOf(offer, offer.labels[name] ?? label)))
    return [
      {
        type: on === 'message' ? Type.Message : Type.User,
        name: label,
        ...(Object.keys(localised).length > 0 && { name_localizations: localised }),
        ...everywhere,
      },
    ]
  })
  return [...typed, ...beside]
}

const localesOf = ({ locale }: Offer, text: string) => (LOCALES[locale] ?? [locale]).map((name) => [name, text] as const)

/** A text of each language, cut where Discord takes no more; English is the default and stands for every language that has none. */
function localised(offers: readonly [Offer, ...Offer[]], textIn: (offer: Offer) => string | undefined): Localised {
  const cut = (text: string) => (text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`)
  const others = offers.slice(1).flatMap((offer) => {
    const text = textIn(offer)
    return text === undefined || text === '' ? [] : localesOf(offer, cut(text))
  })
  const description = cut(textIn(offers[0]) || '…')
  return { description, ...(others.length > 0 && { description_localizations: Object.fromEntries(others) }) }
}

const about = (offers: readonly [Offer, ...Offer[]], command: string) =>
  localised(offers, ({ menu }) => menu.find(({ name }) => name === command)?.about)

type Basic = APIApplicationCommandBasicOption

function optionsOf(offers: readonly [Offer, ...Offer[]], { name: command, fields }: MenuEntry): Basic[] {
  const same = (offer: Offer, field: Field) =>
    offer.menu.find(({ name }) => name === command)?.fields.find(({ name }) => name === field.name)
  return fields.slice(0, MOST_CHOICES).map((field): Basic => {
    const words = { name: field.name.toLowerCase(), ...localised(offers, (offer) => same(offer, field)?.label) }
    const choices = field.choices ?? []
    if (field.kind === 'number') {
      const { min, max } = field.range ?? {}
      return {
        type: OptionType.Integer,
        ...words,
        ...(min !== undefined && { min_value: min }),
        ...(max !== undefined && { max_value: max }),
      }
    }
    if (field.kind === 'room') return { type: OptionType.Channel, ...words, channel_types: [...ROOM_TYPES] }
    if (field.kind === 'role') return { type: OptionType.Role, ...words }
    if (choices.length > 0 && choices.length <= MOST_CHOICES) {
      return {
        type: OptionType.String,
        ...words,
        choices: choices.map(({ value, label }) => {
          const others = offers.slice(1).flatMap((offer) => {
            const there = same(offer, field)?.choices?.find((one) => one.value === value)
            return there === undefined ? [] : localesOf(offer, there.label.slice(0, 100))
          })
          return { name: label.slice(0, 100), value, ...(others.length > 0 && { name_localizations: Object.fromEntries(others) }) }
        }),
      }
    }
    const suggests = kinds[field.kind]?.suggest !== undefined || choices.length > 0
    return suggests
      ? { type: OptionType.String, ...words, autocomplete: true }
      : { type: OptionType.String, ...words, max_length: LONGEST_STRING }
  })
}

/** Registers them when Discord has others: its own answer is compared as far as we say anything, since it adds fields of its own. */
export async function register(rest: REST, application: string, commands: Commands): Promise<boolean> {
  const route = Routes.applicationCommands(application)
  const there = (await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })) as unknown[]
  const named = new Map(there.map((one) => [nameOf(one), one]))
  const isSame = there.length === commands.length && commands.every((one) => covers(named.get(nameOf(one)), one))
  if (!isSame) await rest.put(route, { body: commands })
  return !isSame
}

const nameOf = (one: unknown) => {
  const { type = Type.ChatInput, name } = one as { type?: Type; name: string }
  return `${type} ${name}`
}

/** Whether an answer holds all that was asked for. Discord leaves out what is empty, false or null. */
export function covers(there: unknown, wanted: unknown): boolean {
  const isNothing = (value: unknown) =>
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
  if (isNothing(wanted)) return isNothing(there)
  if (Array.isArray(wanted))
    return Array.isArray(there) && there.length === wanted.length && wanted.every((one, at) => covers(there[at], one))
  if (typeof wanted !== 'object') return there === wanted
  if (typeof there !== 'object' || there === null) return false
  return Object.entries(wanted as object).every(([name, value]) => covers((there as Record<string, unknown>)[name], value))
}
