/** From what a person means to the ids Discord sends, with what those ids stand for. */
import { permissionsIn } from '../permissions.ts'
import type { Wire } from '../types.ts'
import { memberWire, partialChannelWire, userOf } from '../wire/guild.ts'
import type { Self } from './self.ts'

/** A person, a room or a role, by what a test holds of it. */
export type Target = { id: string }

const [USER, ROLE, MENTIONABLE, CHANNEL] = [5, 6, 7, 8]

/** The values of a select, or of the options of a list. */
export function resolve(self: Self, select: Wire, wanted: readonly (string | Target)[], resolved: Wire): string[] {
  if (select.type === USER) return wanted.map((one) => resolveUser(self, one, resolved))
  if (select.type === ROLE) return wanted.map((one) => resolveRole(self, one, resolved))
  if (select.type === CHANNEL) return wanted.map((one) => resolveChannel(self, one, resolved, select.channel_types as number[] | undefined))
  if (select.type === MENTIONABLE) return wanted.map((one) => resolveMentionable(self, one, resolved))
  const options = (select.options ?? []) as { label: string; value: string }[]
  return wanted.map((one) => {
    const found = options.find(({ label, value }) => same(label, String(one)) || value === one)
    if (found === undefined) throw new Error(`No option "${String(one)}" among: ${options.map(({ label }) => label).join(', ')}`)
    return found.value
  })
}

export function resolveMentionable(self: Self, one: string | Target, resolved: Wire): string {
  const role = typeof one === 'string' ? [...self.guild.roles.values()].some(({ name }) => same(name, one)) : self.guild.roles.has(one.id)
  return role ? resolveRole(self, one, resolved) : resolveUser(self, one, resolved)
}

export function resolveUser({ world, guild, place }: Self, one: string | Target, resolved: Wire): string {
  const everybody = [world.me, world.owner, ...[...world.people.values()].map(({ user }) => user)]
  const id =
    typeof one === 'string'
      ? everybody.find(({ username, global_name }) => same(username, one) || same(global_name ?? '', one))?.id
      : one.id
  if (id === undefined) throw new Error(`Nobody is called "${String(one)}"`)
  put(resolved, 'users', id, { ...userOf(world, id) })
  const member = guild.members.get(id)
  if (member !== undefined && place.guildId !== undefined)
    put(resolved, 'members', id, { ...memberWire(world, member, false), permissions: String(permissionsIn(guild, id, place)) })
  return id
}

export function resolveRole({ guild }: Self, one: string | Target, resolved: Wire): string {
  const role = typeof one === 'string' ? [...guild.roles.values()].find(({ name }) => same(name, one)) : guild.roles.get(one.id)
  if (role === undefined) throw new Error(`There is no role "${String(one)}" in ${guild.name}`)
  put(resolved, 'roles', role.id, { ...role })
  return role.id
}

export function resolveChannel({ world, guild, account }: Self, one: string | Target, resolved: Wire, types?: number[]): string {
  const wanted = typeof one === 'string' ? one.replace(/^#/, '') : one
  const channels = [...guild.channels.values()]
  const found = channels.find(({ id, name }) => (typeof wanted === 'string' ? same(name, wanted) : id === wanted.id))
  if (found === undefined) throw new Error(`There is no room "${String(one)}" in ${guild.name}`)
  if (types?.length && !types.includes(found.type)) throw new Error(`Rooms like #${found.name} are not offered here`)
  put(resolved, 'channels', found.id, partialChannelWire(world, found, account.user.id))
  return found.id
}

function put(resolved: Wire, kind: string, id: string, thing: Wire): void {
  resolved[kind] = { ...(resolved[kind] as Wire | undefined), [id]: thing }
}

export const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
