/** What the local Slack remembers. */

export type Wire = Record<string, unknown>

export type User = {
  id: string
  /** Their own workspace; somebody who visits over Slack Connect has another one. */
  teamId: string
  name: string
  admin: boolean
  owner: boolean
  bot: boolean
  deleted: boolean
  tz: string
  locale: string
  /** The home tab as it was last published. */
  home?: View
}

export type Upload = { id: string; name: string; title: string; alt: string | undefined; length: number; bytes?: Buffer; shared: boolean }

export type Message = {
  ts: string
  channelId: string
  userId: string
  botId?: string
  text: string
  blocks?: Wire[]
  threadTs?: string
  files: Upload[]
  /** The one person who sees it, until they reload: it is ephemeral. */
  only?: string
  edits: number
}

export type Channel = {
  id: string
  teamId: string
  name: string
  kind: 'public' | 'private' | 'im'
  members: Set<string>
  archived: boolean
  /** Only admins may post. */
  readOnly: boolean
  messages: Message[]
  /** The person that direct messages are with. */
  withId?: string
}

export type Group = { id: string; handle: string; name: string; users: Set<string> }

export type Team = {
  id: string
  name: string
  enterpriseId?: string
  users: Map<string, User>
  channels: Map<string, Channel>
  groups: Map<string, Group>
  me: User
  botId: string
  /** The bot's token here, while the app is installed. */
  token: string
  installed: boolean
  scopes: string[]
}

export type View = {
  id: string
  teamId: string
  userId: string
  hash: string
  rootId: string
  previousId?: string
  /** As it was given: title, blocks, private_metadata and so on. */
  given: Wire & { type: string; blocks: Wire[] }
  at: string
}

/** What lets the bot open something, once and for three seconds. `view` is the one it was pressed in. */
export type Trigger = { id: string; at: number; teamId: string; userId: string; used: boolean; viewId?: string | undefined }

/** Where one interaction can be answered. */
export type Answering = {
  id: string
  at: number
  teamId: string
  channelId: string
  userId: string
  uses: number
  message?: Message | undefined
}

/** Something sent to the bot, over whichever way, and what became of it. */
export type Envelope = {
  id: string
  kind: 'slash_commands' | 'interactive' | 'events_api'
  payload: Wire
  /** Whether the acknowledgement may carry an answer. */
  takesAnswer: boolean
  attempts: number
  /** In milliseconds of the machine's own clock. */
  sent: number
  acked?: { after: number; payload: unknown }
  /** Why nobody answers it any more. */
  failed?: string
}

/** Something that came into somebody's sight, in the order it came. */
export type Sight = { seq: number; userId: string } & (
  | { kind: 'message'; message: Message }
  | { kind: 'edit'; message: Message }
  | { kind: 'view'; view: View }
  | { kind: 'home'; view: View }
  | { kind: 'errors'; errors: Record<string, string>; view: View }
  | { kind: 'closed' }
)

export type Violation = { where: string; what: string; detail: unknown }

export type RequestLog = { method: string; args: Wire; status: number; error?: string; teamId?: string | undefined }
