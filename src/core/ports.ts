/** What the core needs of the world. Adapters provide these; main.ts joins them. */
import type { z } from 'zod'
import type { Lack, Room, Upcoming } from './around.ts'
import type { Community } from './communities.ts'
import type { Delivery, Entry, News } from './outgoing.ts'
import type { Person } from './people.ts'
import type { Reason } from './reason.ts'
import type { Calm } from './safety/calm.ts'
import type { Meeting, Timer } from './time/types.ts'
import type { Address, Choice, Owner, Reply, Request } from './types.ts'

/** A chat platform, or anything else that people can be met on. */
export interface Platform {
  name: string
  can: Can
  /** Begins to receive. Resolves when people can be answered; rejects with a `StartError` for what whoever starts the bot can mend. */
  start(bot: Door): Promise<void>
  /** Rejects with a `SendError` when it could not be sent. `id` is the same for a second attempt at the same delivery. */
  send(to: Address, replies: readonly Reply[], id: string): Promise<void>
  /** The rooms of a community, for choosing one by name. */
  rooms(community: Address): Promise<readonly Room[]>
  /** The groups of people that can be named as moderators, where there are such groups. */
  roles?(community: Address): Promise<readonly Choice[]>
  /** What keeps the bot from something in the whole community, as far as the platform tells. */
  lacks?(community: Address): Promise<readonly Lack[]>
  /** A community's meetings have changed: called where there is a calendar to bring up to date with `Door.upcoming`. Nobody waits for it. */
  meetingsChanged?(community: Address): void
  stop(): Promise<void>
}

/** What a platform can show, and how much of it. What it cannot, `simplify` writes into the text. */
export type Can = {
  pictures: boolean
  files: boolean
  forms: boolean
  /** True when it shows moments in each reader's own zone by itself. */
  moments: boolean
  titles: boolean
  /** Characters in one message. */
  text: number
  buttons: number
  /** True when a second send under the same id is the same message: then an unclear one can be sent again without harm. */
  dedupes: boolean
  /** Messages a second the platform takes from the whole bot; absent where it sets no limit. */
  rate?: number
}

/** What a platform may ask of the bot. None of these rejects: what goes wrong becomes a reply. */
export interface Door {
  /** Everything the person should see, in order, ready for that platform. Show each as it comes: help does not wait for what follows it. */
  handle(request: Request): AsyncIterable<Reply>
  /** Something said in a room, not to the bot: almost always nothing. */
  overhear(request: Request): Promise<readonly Reply[]>
  /** Suggestions for an argument that is being typed. */
  complete(request: Request, arg: string, typed: string): Promise<readonly Choice[]>
  /** Somebody has joined a community, or the room that greets there, if moderators wished it. The request says who, and where. */
  joined(request: Request): Promise<void>
  /** The bot was let in, for the first time or again: the words for whoever can set it up. */
  arrived(community: Address, locale?: string): Promise<readonly Reply[]>
  /**
   * The bot was put out. Everything planned there stops at once. What is kept goes after 30 days, as somebody may have put it out by
   * mistake; `now` erases at once, people who belong to that community alone included.
   */
  left(community: Address, erase?: 'now'): Promise<void>
  /** The next dates of each of a community's meetings, soonest first. Rejects when the store cannot tell: a calendar is then left as it is. */
  upcoming(community: Address): Promise<readonly Upcoming[]>
}

/** A record and the version it was read at; 0 means that nothing is stored yet. */
export type Versioned<T> = { record: T; version: number }

/** An opaque key for whoever owns a timer: a community's address, or a keyed hash of a person's. */
export type OwnerKey = string

/** A timer that is due, held by a lease until it is settled or the lease runs out. `row` is what the store calls it. */
export type Due = { timer: Timer; owner: OwnerKey; row: string; lease: string }

/** Everything one happening changes, stored together or not at all. */
export type Changes = {
  at: Temporal.Instant
  /** The request that asked for it: stored with the answer, so that a redelivery is answered once. */
  request?: { id: string; from: Address; replies: readonly Reply[] }
  /** The timer that asked for it: checked against its lease, then put at `next` or, without one, removed. */
  due?: Due & { next?: Timer }
  person?: { key: OwnerKey; version: number; record: Person }
  community?: { key: OwnerKey; version: number; record: Community }
  /** Every timer that waits for a changed or removed meeting follows in the same commit, whoever owns it. */
  putMeetings: readonly Meeting[]
  removeMeetings: readonly string[]
  putTimers: readonly Timer[]
  /** The meetings that timers put here, or moved on, were reckoned by, as they were read: when one is another by now, it is a conflict. */
  meetings?: readonly Pick<Meeting, 'id' | 'version'>[]
  removeTimers: readonly string[]
  deliveries: readonly Delivery[]
  /** Occurrences that led to nothing, for the ledger. */
  skips: readonly Skip[]
  /** For each member who is reminded of a meeting, a timer that is due at once. */
  news: readonly News[]
  tallies: readonly string[]
  /** What safety remembers of a person from now on. */
  calm?: { key: OwnerKey; state: Calm }
  /** The person whose record, timers, answers and waiting deliveries go; nothing else is stored for them here. */
  forget?: OwnerKey
}

/** One occurrence that led to nothing. `id` is what its delivery's would have been; `due` in ms since 1970. */
export type Skip = { id: string; by: string; date: string; due: number; reason: Reason; meeting?: string }
/** How often something happened in a community on a day, with no person in it. */
export type Tally = { day: string; kind: string; count: number }
/** One happening and whose records it is about. */
export type Happening = { changes: Changes; owners: Record<Owner, OwnerKey> }

/**
 * `conflict`: somebody else changed a record meanwhile; read again and run again. `lost`: the lease ran out; another has it. `failed`: it
 * cannot be stored as it is, among many that can.
 */
export type Outcome = 'done' | 'conflict' | 'lost' | 'failed'

export interface Store {
  keyOf(address: Address): OwnerKey
  person(key: OwnerKey): Promise<Versioned<Person>>
  community(key: OwnerKey): Promise<Versioned<Community>>
  /** The same for many at once; a key that was never stored has a blank record. */
  people(keys: readonly OwnerKey[]): Promise<ReadonlyMap<OwnerKey, Versioned<Person>>>
  communities(keys: readonly OwnerKey[]): Promise<ReadonlyMap<OwnerKey, Versioned<Community>>>
  /** What safety remembers of people, for at most a day; those it knows nothing of are left out. */
  calm(keys: readonly OwnerKey[]): Promise<ReadonlyMap<OwnerKey, Calm>>
  /** What was counted in a community since a day (`2027-01-04`). */
  tallies(community: OwnerKey, since: string): Promise<readonly Tally[]>
  /** Of one community, or of several. */
  meetings(...communities: Address[]): Promise<readonly Meeting[]>
  meeting(id: string): Promise<Meeting | undefined>
  meetingsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Meeting>>
  /** The versions of many records, people's and communities', without opening any. */
  versions(keys: readonly OwnerKey[]): Promise<ReadonlyMap<OwnerKey, number>>
  timers(owner: OwnerKey): Promise<readonly Timer[]>
  /** The deliveries of a person or a community that are still in the ledger, newest first. */
  ledger(owner: OwnerKey): Promise<readonly Entry[]>
  /** What a request with this id was answered, if it was. */
  answered(id: string): Promise<readonly Reply[] | undefined>
  commit(changes: Changes, owners: Record<Owner, OwnerKey>): Promise<Outcome>
  /** The same for many happenings, in one transaction where they do not meet; each is stored whole or not at all. */
  commitAll(happenings: readonly Happening[]): Promise<readonly Outcome[]>
  /** Leases what is due at `now`, oldest first. */
  claim(now: Temporal.Instant, most: number): Promise<readonly Due[]>
  /** When the next timer is due, whoever owns it. */
  nextDue(): Promise<Temporal.Instant | undefined>
  /** Puts every timer anew, page by page, as when the rules of a zone have changed. Resolves with how many moved. */
  retime(anew: (timer: Timer, meetings: readonly Meeting[]) => Timer | undefined): Promise<number>
  /** Small facts about the installation itself, such as which time zone rules it last ran on. */
  note(name: string): Promise<string | undefined>
  setNote(name: string, value: string): Promise<void>
  /**
   * Erases all that is kept of a community: its record, meetings, timers, deliveries and counts, and of the people whose addresses belong to
   * it alone (`slack:person:T1/U2`) everything `/forget` would erase.
   */
  eraseCommunity(community: Address): Promise<void>
  /** Removes what has outlived its purpose: answers and what safety remembers after a day, the ledger after 14 days, communities 30 days after the bot left, tallies after 400. */
  purge(now: Temporal.Instant): Promise<void>
  close(): Promise<void>
}

/** Deliveries between the transaction that made them and the platform that takes them. */
export interface Outbox {
  /** Sends everything that may go now; resolves when nothing is left that is due. */
  drain(): Promise<void>
  /** When the next waiting delivery may be tried. */
  nextTry(): Promise<Temporal.Instant | undefined>
  /** Takes nothing more; resolves when what is under way has ended and is written down. */
  stop(): Promise<void>
}

/** A language model. Never rejects and never decides alone: whoever asks goes on without it. */
export interface Model {
  ask<T>(question: Question<T>): Promise<Answered<T>>
}
/** `said` is data, whatever it says; only `instructions` tell what to do. `within` is in ms and covers all of it. */
export type Question<T> = { name: string; instructions: string; said: string; shape: z.ZodType<T>; within: number }
export type Answered<T> = { answer: T } | { failure: Failure }
export type Failure = 'slow' | 'busy' | 'down' | 'refused' | 'malformed'

export interface Clock {
  now(): Temporal.Instant
}

/** Static messages with facts beside them; never who a person is or what they wrote. */
export interface Log {
  info(message: string, facts?: Facts): void
  warn(message: string, facts?: Facts): void
  error(message: string, facts?: Facts): void
}
export type Facts = Record<string, string | number | boolean>
