/** The people and places of a test. The first server is called home, and everybody is in it unless told otherwise. */
import type { Permission } from '../permissions.ts'
import { bits } from '../permissions.ts'
import { directWith } from '../routes/places.ts'
import type { World } from '../world.ts'
import { addAccount, addChannel, addGuild, addMember, addRole } from './build.ts'
import { createPerson, type Person } from './person.ts'
import { createPlace, createRoom, type Place } from './place.ts'

export type PersonOptions = {
  /** The name of a server. */
  guild?: string
  /** Whether they may manage the server. */
  admin?: boolean
  roles?: readonly string[]
  locale?: string
  /** Whether their direct messages are closed. */
  closed?: boolean
  /** Whether they are in the server yet. */
  member?: boolean
}

export type GuildOptions = { locale?: string; rooms?: readonly string[]; permissions?: readonly Permission[] }

const ROOMS = ['general', 'meetings', 'moderators']

export function createPeople(world: World, patience: number) {
  const people = new Map<string, Person>()
  const places = new Map<string, Place>()

  /** A server the bot is in, made when it is first named. */
  function guild(name: string, { locale = 'en-US', rooms = ROOMS, permissions }: GuildOptions = {}): Place {
    const known = places.get(name)
    if (known !== undefined) return known
    const made = addGuild(world, name, locale, permissions === undefined ? world.permissions : bits(...permissions))
    for (const room of rooms) addChannel(world, made, room, 0)
    addChannel(world, made, 'Voice', 2)
    addChannel(world, made, 'Stage', 13)
    const place = createPlace(world, made)
    places.set(name, place)
    world.dispatch('GUILD_CREATE', { id: made.id }, made.id)
    return place
  }
  const home = guild('home')

  /** Somebody, made when they are first named. */
  function person(name: string, options: PersonOptions = {}): Person {
    const known = people.get(name)
    if (known !== undefined) return known
    const { guild: where = 'home', admin = false, roles = [], locale = 'en-US', closed = false, member = true } = options
    const place = guild(where).guild
    const account = addAccount(world, name, locale, closed)
    const held = [...roles.map((role) => addRole(world, place, role)), ...(admin ? [addRole(world, place, 'admins', ['ManageGuild'])] : [])]
    const ids = held.map(({ id }) => id)
    if (member) addMember(world, place, account.user.id, ids)
    const room = [...place.channels.values()][0]
    if (room === undefined) throw new Error(`${where} has no rooms`)
    const made = createPerson({ world, account, patience, guild: place, place: room, last: 0n })
    people.set(name, made)
    return made
  }
  return {
    guild,
    home,
    person,
    room: home.room,
    /** The direct messages between the bot and somebody. */
    dm: (name: string) => createRoom(world, directWith(world, person(name).id)),
  }
}
