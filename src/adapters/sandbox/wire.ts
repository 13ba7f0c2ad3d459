/** What the server and the page say to each other. Types alone, so that both can read this file. */
import type { Address, Fact, Form } from '../../core/types.ts'

/** A reply as the page shows it. Every text is shown as text. */
export type Card = {
  text: string
  title?: string
  facts?: readonly Fact[]
  list?: readonly string[]
  image?: { url: string; alt: string }
  file?: { name: string; url: string }
  buttons?: readonly CardButton[]
  form?: Form
}
export type CardButton = { label: string; tone?: 'primary' | 'danger' } & ({ run: string; args: Record<string, string> } | { url: string })

export type Message = {
  /** Grows with every message. */
  id: number
  room: Address
  /** A member's name; absent when Porchlight says it. */
  from?: string
  /** By the sandbox clock, in milliseconds since 1970. */
  at: number
  /** Seen by one member alone, in a room where others are. */
  private: boolean
  /** The page's id of what this is, or what it answers. */
  request?: string
  card: Card
}

/** Who looks at the page. */
export type Viewer = { member: string; moderator: boolean }

export type Place = { address: Address; name: string; moderators: boolean }
export type Scene = { members: readonly string[]; rooms: readonly Place[] }
export type ClockFace = { now: number; zone: string }
