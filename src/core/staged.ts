/** What one happening reads and stages. Nothing is written here: the changes are committed together when it is over, or not at all. */
import type { Community } from './communities.ts'
import type { News } from './outgoing.ts'
import type { Person } from './people.ts'
import type { Changes, OwnerKey, Platform, Store, Versioned } from './ports.ts'
import type { Calm } from './safety/calm.ts'
import type { Meeting, Timer } from './time/types.ts'
import type { Address, Draft, Here } from './types.ts'

export type Loaded = { me: Versioned<Person>; community: Versioned<Community>; keys: { me: OwnerKey; community: OwnerKey } }

export type Staged = {
  me: Draft<Person>
  community: Draft<Community>
  here: Here
  changes(): Omit<Changes, 'at' | 'deliveries'> & { any: boolean }
}

/** What a platform tells of a community. */
export type Around = Pick<Here, 'rooms' | 'roles' | 'lacks'>

/** Nothing where there is no community, or nothing to tell. */
export const around = (platform: Platform, home: Address | undefined): Around => ({
  rooms: async () => (home === undefined ? [] : platform.rooms(home)),
  roles: async () => (home === undefined ? [] : ((await platform.roles?.(home)) ?? [])),
  lacks: async () => (home === undefined ? [] : ((await platform.lacks?.(home)) ?? [])),
})

/** Drafts of the loaded records, and the tables around them as they will stand. `home` is where meetings are looked up. */
export function stage(store: Store, loaded: Loaded, home: Address | undefined, told: Around): Staged {
  const { me, community, changed } = drafts(loaded)
  const meetings = new Map<string, Meeting | undefined>()
  const timers = new Map<string, Timer | undefined>()
  const tallies: string[] = []
  const news: News[] = []
  let known: readonly Meeting[] | undefined
  // Read once: all that a run reckons by is of one moment.
  const read = async () => {
    known ??= home === undefined ? [] : await store.meetings(home)
    return known
  }
  let forgotten = false
  let calm: Calm | undefined
  const here: Here = {
    meetings: async () => overlay(await read(), meetings),
    putMeeting: (meeting) => void meetings.set(meeting.id, meeting),
    removeMeeting: (id) => void meetings.set(id, undefined),
    timers: async (owner) => overlay(await store.timers(loaded.keys[owner]), timers).filter((timer) => timer.owner === owner),
    putTimer: (timer) => void timers.set(timer.id, timer),
    removeTimer: (id) => void timers.set(id, undefined),
    ...told,
    tally: (kind) => void tallies.push(kind),
    tallies: (since) => store.tallies(loaded.keys.community, since),
    calm: async () => calm ?? (await store.calm([loaded.keys.me])).get(loaded.keys.me),
    setCalm(state) {
      calm = state
    },
    ledger: (owner) => store.ledger(loaded.keys[owner]),
    keyOf: store.keyOf,
    tell: (one) => void news.push(one),
    forget() {
      forgotten = true
    },
  }
  return {
    me,
    community,
    here,
    changes() {
      const { person, ...records } = changed()
      return {
        any:
          me.changed() ||
          community.changed() ||
          meetings.size + timers.size + tallies.length + news.length > 0 ||
          forgotten ||
          calm !== undefined,
        ...records,
        ...(person !== undefined && !forgotten && { person }),
        ...(forgotten && { forget: loaded.keys.me }),
        ...(calm !== undefined && !forgotten && { calm: { key: loaded.keys.me, state: calm } }),
        putMeetings: kept(meetings),
        removeMeetings: removed(meetings),
        putTimers: kept(timers),
        ...(known !== undefined && { meetings: known }),
        removeTimers: removed(timers),
        skips: [],
        news,
        tallies,
      }
    },
  }
}

/** Drafts of both records, and those of them that were changed as they are to be stored. */
export function drafts(loaded: Loaded) {
  const me = draft(loaded.me.record)
  const community = draft(loaded.community.record)
  const changed = (): Pick<Changes, 'person' | 'community'> => ({
    ...(me.changed() && { person: { key: loaded.keys.me, version: loaded.me.version, record: me.record } }),
    ...(community.changed() && { community: { key: loaded.keys.community, version: loaded.community.version, record: community.record } }),
  })
  return { me, community, changed }
}

function draft<T>(loaded: T): Draft<T> & { changed(): boolean } {
  let record = loaded
  return {
    get record() {
      return record
    },
    change(next) {
      record = next(record)
    },
    changed: () => record !== loaded,
  }
}

const kept = <T>(staged: ReadonlyMap<string, T | undefined>): T[] => [...staged.values()].filter((value) => value !== undefined)
const removed = (staged: ReadonlyMap<string, unknown>) => [...staged].flatMap(([id, value]) => (value === undefined ? [id] : []))

/** Stored rows with the staged ones in their place. */
function overlay<T extends { id: string }>(stored: readonly T[], staged: ReadonlyMap<string, T | undefined>): T[] {
  const rest = stored.filter(({ id }) => !staged.has(id))
  return [...rest, ...kept(staged)]
}
