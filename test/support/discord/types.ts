/** What the local Discord remembers. What goes over the wire is made from it in `wire/`. */
import type {
  APIApplicationCommand,
  APIGuildScheduledEvent,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIOverwrite,
  APIRole,
  APIUser,
} from 'discord.js'

export type Wire = Record<string, unknown>

export type Member = { userId: string; roles: string[]; nick: string | null; joined: string }

export type Account = { user: APIUser; locale: string; closed: boolean }

export type Message = {
  wire: APIMessage
  /** The one person who sees it, where it is ephemeral. */
  only?: string
  edits: number
}

export type Channel = {
  id: string
  type: number
  name: string
  guildId?: string
  parentId?: string
  topic: string | null
  position: number
  overwrites: APIOverwrite[]
  messages: Message[]
  /** The person a direct message channel is with. */
  withId?: string
  thread?: { ownerId: string; archived: boolean; locked: boolean; minutes: number; members: string[] }
}

export type Guild = {
  id: string
  name: string
  ownerId: string
  locale: string
  roles: Map<string, APIRole>
  members: Map<string, Member>
  channels: Map<string, Channel>
  events: Map<string, APIGuildScheduledEvent>
  /** Whether the bot is in it. */
  joined: boolean
}

export type Command = APIApplicationCommand

/** How the bot answered: the callback type of its first answer, and what came of it. */
export type Interaction = {
  id: string
  token: string
  type: number
  at: number
  userId: string
  channelId: string
  guildId?: string
  name: string
  /** The message a pressed component is on. */
  source?: Message
  answer?: number
  /** The message that `@original` stands for. */
  original?: Message
  loading: boolean
  /** Whether `@original` was changed after the first answer. */
  edited: boolean
  modal?: APIModalInteractionResponseCallbackData
  /** The interaction whose answer was the modal that this one submits. */
  asked?: Interaction
  choices?: { name: string; value: string | number }[]
  followUps: Message[]
  touched: number
}

export type Upload = { field: string; name: string; type: string; bytes: Buffer }

export type Violation = { where: string; what: string; detail: unknown }

export type RequestLog = { method: string; route: string; path: string; body: unknown; files: Upload[]; status: number; code?: number }
