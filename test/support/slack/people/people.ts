/** The people and places of a test. The first workspace is called home, and everybody is in it unless told otherwise. */
import { addTeam, channelNamed, personOf, type World } from '../world.ts'
import { createPerson, type Person } from './person.ts'
import { createPlace, type Place } from './place.ts'

export type PersonOptions = {
  /** The name of a workspace. */
  team?: string
  /** The name of the workspace they visit from, over Slack Connect. */
  from?: string
  admin?: boolean
  owner?: boolean
  tz?: string
  locale?: string
  groups?: readonly string[]
  deleted?: boolean
  /** Whether they are in the rooms yet. */
  member?: boolean
}

const ROOMS = ['general', 'meetings', 'moderators']

export function createPeople(world: World, { enterprise, patience, quiet }: { enterprise: boolean; patience: number; quiet: number }) {
  const people = new Map<string, Person>()
  const places = new Map<string, Place>()

  /** A workspace that has the app, made when it is first named. The bot is in #general alone. */
  function team(name: string, { installed = true } = {}): Place {
    const known = places.get(name)
    if (known !== undefined) return known
    const made = addTeam(world, name, enterprise)
    made.installed = installed
    const installer = { ...personOf(world.id('U'), made.id, `${name}-admin`), admin: true }
    made.users.set(installer.id, installer)
    const place = createPlace(world, made, installer)
    for (const room of ROOMS) place.addRoom(room)
    place.room('general').invite()
    places.set(name, place)
    return place
  }
  const home = team('home')

  /** Somebody, made when they are first named. */
  function person(name: string, options: PersonOptions = {}): Person {
    const known = people.get(name)
    if (known !== undefined) return known
    const { team: where = 'home', from, groups = [], member = true, admin = false, owner = false, deleted = false } = options
    const place = team(where)
    const user = personOf(world.id('U'), from === undefined ? place.id : team(from, { installed: false }).id, name)
    Object.assign(user, { admin, owner, deleted, tz: options.tz ?? user.tz, locale: options.locale ?? user.locale })
    place.team.users.set(user.id, user)
    for (const handle of groups) place.group(handle).users.add(user.id)
    for (const channel of place.team.channels.values()) if (member && channel.kind === 'public') channel.members.add(user.id)
    const general = channelNamed(place.team, 'general')
    if (general === undefined) throw new Error(`${where} has no rooms`)
    const made = createPerson({ world, team: place.team, user, patience, quiet, place: general, atHome: false, last: world.seen() })
    people.set(name, made)
    return made
  }
  return { team, home, person, room: home.room }
}
