/** Slash commands and menus: offered as they were registered, or not at all. */

import { permissionsIn } from '../permissions.ts'
import type { Command, Interaction, Wire } from '../types.ts'
import { answered, interact } from './interact.ts'
import { resolveChannel, resolveMentionable, resolveRole, resolveUser, type Target } from './resolve.ts'
import type { Seen } from './see.ts'
import { nameOf, type Self } from './self.ts'

export type Given = string | number | boolean | Target
export type Choice = { name: string; value: string | number }
type Option = { type: number; name: string; required?: boolean; autocomplete?: boolean; choices?: Choice[]; options?: Option[] } & Wire

/** `meeting add` is the subcommand `add` of `meeting`. */
export function slash(self: Self, line: string, args: Record<string, Given>): Promise<Seen> {
  const { command, options, nest } = find(self, line)
  const resolved: Wire = {}
  const unknown = Object.keys(args).filter((key) => !options.some(({ name }) => name === key))
  if (unknown.length > 0) throw new Error(`/${line} has no option: ${unknown.join(', ')}`)
  const missing = options.filter(({ name, required }) => required === true && args[name] === undefined)
  if (missing.length > 0) throw new Error(`/${line} needs: ${missing.map(({ name }) => name).join(', ')}`)
  const given = options.flatMap((option) => {
    const value = args[option.name]
    return value === undefined ? [] : [{ type: option.type, name: option.name, value: sent(self, option, value, resolved) }]
  })
  const data = { ...dataOf(self, command), options: nest(given), ...(Object.keys(resolved).length > 0 && { resolved }) }
  return answered(self, interact(self, { type: 2, data, name: line }), `said /${line}`)
}

/** What is offered while an option is being typed. */
export async function autocomplete(self: Self, line: string, name: string, typed: string, args: Record<string, Given>): Promise<Choice[]> {
  const { command, options, nest } = find(self, line)
  const option = options.find((one) => one.name === name)
  if (option?.autocomplete !== true) throw new Error(`/${line} completes no option "${name}"`)
  const others = options
    .filter((one) => one.name !== name && args[one.name] !== undefined)
    .map((one) => ({ type: one.type, name: one.name, value: args[one.name] }))
  const data = { ...dataOf(self, command), options: nest([...others, { type: option.type, name, value: typed, focused: true }]) }
  const interaction: Interaction = interact(self, { type: 4, data, name: line })
  const what = `${nameOf(self)} typed "${typed}" for ${name} of /${line}, and was offered nothing`
  return self.world.until(() => interaction.choices, what, self.patience)
}

export function messageMenu(self: Self, name: string, messageId: string): Promise<Seen> {
  const message = self.place.messages.find(({ wire }) => wire.id === messageId)
  if (message === undefined) throw new Error(`That message is not in ${self.place.name}`)
  const data = { ...dataOf(self, offered(self, name, 3)), target_id: messageId, resolved: { messages: { [messageId]: message.wire } } }
  return answered(self, interact(self, { type: 2, data, name }), `chose "${name}" on a message`)
}

export function userMenu(self: Self, name: string, other: string | Target): Promise<Seen> {
  const resolved: Wire = {}
  const target_id = resolveUser(self, other, resolved)
  const data = { ...dataOf(self, offered(self, name, 2)), target_id, resolved }
  return answered(self, interact(self, { type: 2, data, name }), `chose "${name}" on somebody`)
}

const dataOf = ({ place }: Self, { id, name, type, guild_id }: Command): Wire => ({
  ...{ id, name, type },
  ...(guild_id !== undefined && place.guildId !== undefined && { guild_id }),
})

/** The command as this person finds it where they are. */
function offered(self: Self, name: string, type: number): Command {
  const { world, guild, place, account } = self
  const here = [...(world.commands.get(place.guildId ?? '') ?? []), ...(world.commands.get('global') ?? [])].filter(
    (one) => Number(one.type) === type,
  )
  const found = here.find((one) => one.name === name)
  const needed = found?.default_member_permissions
  const context = place.guildId === undefined ? 1 : 0
  if (found === undefined) throw new Error(`There is no command "${name}" among: ${here.map((one) => one.name).join(', ') || 'none'}`)
  if (found.contexts && !found.contexts.includes(context))
    throw new Error(`"${name}" is not offered ${context === 1 ? 'in direct messages' : 'in servers'}`)
  if (context === 0 && needed && (permissionsIn(guild, account.user.id, place) & BigInt(needed)) !== BigInt(needed))
    throw new Error(`"${name}" is not offered to ${nameOf(self)}`)
  return found
}

type Nest = (given: Wire[]) => Wire[]

function find(self: Self, line: string): { command: Command; options: Option[]; nest: Nest } {
  const [first = '', ...path] = line.split(' ')
  const command = offered(self, first, 1)
  let options = (command.options ?? []) as unknown as Option[]
  let nest: Nest = (given) => given
  for (const name of path) {
    const option = options.find((one) => one.name === name && one.type <= 2)
    if (option === undefined) throw new Error(`There is no "/${line}"`)
    const outer = nest
    nest = (given) => outer([{ type: option.type, name, options: given }])
    options = option.options ?? []
  }
  if (options.some(({ type }) => type <= 2)) throw new Error(`"/${line}" is not a command of its own`)
  return { command, options, nest }
}

function sent(self: Self, option: Option, value: Given, resolved: Wire): unknown {
  const target = value as string | Target
  if (option.type === 6) return resolveUser(self, target, resolved)
  if (option.type === 7) return resolveChannel(self, target, resolved, option.channel_types as number[] | undefined)
  if (option.type === 8) return resolveRole(self, target, resolved)
  if (option.type === 9) return resolveMentionable(self, target, resolved)
  if (option.type === 5) return value === true || value === 'true'
  const wanted = option.type === 3 ? String(value) : Number(value)
  if (
    typeof wanted === 'number' &&
    (Number.isNaN(wanted) || wanted < Number(option.min_value ?? -Infinity) || wanted > Number(option.max_value ?? Infinity))
  )
    throw new Error(`${String(value)} is not a number that ${option.name} takes`)
  if (typeof wanted === 'string' && (wanted.length < Number(option.min_length ?? 0) || wanted.length > Number(option.max_length ?? 6_000)))
    throw new Error(`${option.name} does not take ${wanted.length} characters`)
  if (!option.choices?.length) return wanted
  const choice = option.choices.find((one) => one.value === wanted || one.name === value)
  if (choice === undefined)
    throw new Error(`No choice "${String(value)}" for ${option.name} among: ${option.choices.map(({ name }) => name).join(', ')}`)
  return choice.value
}
