/** The words the whole project speaks: what comes in (Request), what goes out (Reply), and what turns one into the other (Command, Job). */
import type { z } from 'zod'
import type { Care } from '../content/care.ts'
import type { Lack, Room } from './around.ts'
import type { Assistant } from './assistant/assistant.ts'
import type { Community } from './communities.ts'
import type { Entry, News, Outgoing } from './outgoing.ts'
import type { Person } from './people.ts'
import type { Tally } from './ports.ts'
import type { Random } from './random.ts'
import type { Calm } from './safety/calm.ts'
import type { Slowly } from './slow.ts'
import type { Meeting, Timer } from './time/types.ts'
import type { Words } from './words.ts'

/** `platform:kind:id`, for example `discord:person:42`, `slack:room:T1/C7`. Only the first part names the platform. */
export type Address = `${string}:${'person' | 'room' | 'community'}:${string}`

/** A person did something: typed a command or a sentence, pressed a button, sent in a form. All of these are the same thing. */
export type Request = {
  /** The platform's own id of this happening: a redelivery carries the same one. */
  id: string
  from: Address
  /** What others call this person. Shown only in what they choose to share, never stored. */
  name: string
  /** Where it was said; in a direct message this is the person's own address. */
  room: Address
  /** Absent in a direct message: the core then uses the community the person chose as home. */
  community?: Address
  /** A command's name (`meeting add`), or empty when `text` is what was typed. */
  command: string
  args: Record<string, string>
  /** What was typed, as it was typed: `/checkin mood:hard`, or plain words. */
  text: string
  /** True when a button was pressed, so that a second press of the same one can be told from a second wish. */
  pressed?: boolean
  /** True when everybody in the room can read it: a message there that calls the bot by name. What is overheard always is. */
  aloud?: true
  /** The address of that message, where the platform gives one: for moderators who asked to be told. */
  link?: string
  locale?: string
  /** The person's time zone as far as the platform knows; their own setting wins. */
  zone?: string
  /** May this person set up the platform itself? Whether that makes a moderator is decided in the core. */
  admin: boolean
  roles: readonly string[]
}

/** What one person, or one room, gets. Everything but `text` adds to it; a platform that cannot show it gets it as words. */
export type Reply = {
  /** The essential in words: what a notification or a screen reader says. May hold moments, see moment.ts. */
  text: string
  /** Private unless said otherwise, and private is a promise: to the person alone, or nowhere. */
  to?: 'me' | 'room'
  title?: string
  facts?: readonly Fact[]
  list?: readonly string[]
  image?: Picture
  file?: File
  buttons?: readonly Button[]
  /** Opens at once; `text` stands above it where the platform can show both. */
  form?: Form
  /** Worth reading again: a platform whose private replies vanish sends it as a direct message. */
  keep?: true
  /** What others get. It enters the outbox in the transaction that stores what the command changed. */
  also?: readonly Outgoing[]
}

export type Fact = { name: string; value: string }
/** A drawing as SVG; adapters make the PNG. `alt` says what it shows, and replaces it where pictures cannot be shown. */
export type Picture = { svg: string; alt: string }
/** `extra` is left out where files cannot be shown: the text says all of it. */
export type File = { name: string; type: string; body: string; extra?: true }

/** A button is data, never a callback: it works after a restart, and on any replica. */
export type Button = { label: string; tone?: 'primary' | 'danger' } & ({ run: string; args?: Record<string, string> } | { url: string })

/** A form asks for some arguments of a command; `args` are those that are known already. */
export type Form = { title: string; run: string; args: Record<string, string>; fields: readonly Field[] }

export type Field = {
  name: string
  label: string
  kind: Kind
  optional: boolean
  /** What a number may be, both included. */
  range?: { min?: number; max?: number }
  /** Given by our own buttons only. */
  hidden?: true
  choices?: readonly Choice[]
  /** What the person gave before, kept when it needs mending. */
  value?: string
  /** What is wrong with `value`, as a sentence. */
  error?: string
}
export type Choice = { value: string; label: string }

/** What an argument is, beyond its type: decides its field, its autocomplete and its option on each platform. */
export type Kind =
  | 'line'
  | 'text'
  | 'number'
  | 'choice'
  | 'zone'
  | 'country'
  | 'time'
  | 'date'
  | 'day'
  | 'days'
  | 'room'
  | 'role'
  | 'meeting'
  | 'meetings'
  | 'topic'

/** A loaded record. `change` stages a new one; it is stored when the command has returned, or not at all. */
export type Draft<T> = { readonly record: T; change(next: (record: T) => T): void }

/** What is known about a moment when somebody asks, and everything a command may read or stage. */
export type Context<Args = Record<string, unknown>> = {
  args: Args
  request: Request
  me: Draft<Person>
  community: Draft<Community>
  here: Here
  now: Temporal.Instant
  /** The person's own zone, else the community's, else UTC. */
  zone: string
  moderator: boolean
  /** True when the words needed help first: nothing of them is shared, and there is no cheer in the reply. */
  held: boolean
  words: Words
  /** What help says, in the person's language. */
  care: Care
  /** A form for some of this command's arguments, the others kept as they are known. */
  form(names: readonly string[], known?: Record<string, string>): Form
  /** The same numbers each time a request is run again. */
  random: Random
  /** Where a model is set up. What it is asked goes through `slowly`. */
  assistant?: Assistant | undefined
  slowly: Slowly
}

/** Meetings, timers and rooms, as they stand for this request; changes are staged like those of records. */
export type Here = {
  meetings(): Promise<readonly Meeting[]>
  putMeeting(meeting: Meeting): void
  removeMeeting(id: string): void
  timers(owner: Owner): Promise<readonly Timer[]>
  putTimer(timer: Timer): void
  removeTimer(id: string): void
  rooms(): Promise<readonly Room[]>
  /** Groups of people that can moderate; none where the platform has no such groups. */
  roles(): Promise<readonly Choice[]>
  /** What keeps the bot from something in this community. */
  lacks(): Promise<readonly Lack[]>
  /** Counts a happening, with no person in it. */
  tally(kind: string): void
  /** What was counted in the community since a day. */
  tallies(since: string): Promise<readonly Tally[]>
  /** What safety remembers of the person, for at most a day. */
  calm(): Promise<Calm | undefined>
  setCalm(calm: Calm): void
  /** What should have come in the last days and what became of it, newest first. */
  ledger(owner: Owner): Promise<readonly Entry[]>
  /** What a ledger calls somebody, or a room. */
  keyOf(address: Address): string
  /** Starts a job at once for each member who asked to be reminded of a meeting; the same news is told once. */
  tell(news: News): void
  /** Erases the person's record, timers, answers and waiting deliveries. */
  forget(): void
}
export type Owner = 'me' | 'community'
export type Command<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  /** `checkin`; `meeting add` is a subcommand. */
  name: string
  args: z.ZodObject<Shape>
  who: 'member' | 'moderator'
  /** Runs on blank records when the store cannot be read. Only help that needs no memory may say so. */
  offline?: true
  run(context: Context<z.infer<z.ZodObject<Shape>>>): Reply | Promise<Reply>
}
