/** A platform as the table of scenarios needs it: people who do what people do anywhere, and everything that comes before their eyes. */
import type { Style } from '../../src/core/moment.ts'

/** Rooms that there are everywhere. */
export const ROOMS = ['general', 'meetings', 'moderators'] as const

export type PlatformName = 'sandbox' | 'discord' | 'slack'

/** One message of the bot: its words without the platform's marks, and what can be pressed or chosen on it. */
export type Shown = { words: string; buttons: readonly string[]; files: readonly string[] }
/** The questions of a form, by the names of what they ask for. */
export type Asked = Record<string, string>

export type Hand = {
  /** A command with what is known already, as the platform takes it. */
  types(command: string, args: Record<string, string>): Promise<unknown>
  /** A button or a choice, by its label. */
  presses(label: string): Promise<unknown>
  /** The open form, by the names of what is asked for. */
  fills(values: Record<string, string>): Promise<unknown>
  /** Plain words to the bot: in a room by its name, in direct messages as they are. */
  says(text: string): Promise<unknown>
  /** Words in the room, to everybody there. */
  posts(text: string): Promise<unknown>
  /** "Get support" beside the newest message of somebody. */
  asksBeside(author: string): Promise<unknown>
  goes(to: string): void
  /** What they alone were shown, in rooms and in direct messages, oldest first. */
  alone(): readonly Shown[]
  form(): Asked | undefined
}

export type Stage = {
  /** Whoever is called mo may set up the community. */
  person(name: string): Hand
  /** What everybody in a room sees of the bot, oldest first. */
  room(name: string): readonly Shown[]
  wait(time: Temporal.DurationLike): Promise<void>
  /** How a moment is read there. */
  moment(at: Temporal.Instant, style: Style): string
  /** What the platform refused, the bot complained of, or who was pinged. */
  wrongs(): readonly unknown[]
}

/** Where a platform shows moments in each reader's own zone, they are compared as instants. */
export const asInstant = (at: Temporal.Instant) => `(${at.toString({ smallestUnit: 'second' })})`
export const secondsAsInstant = (seconds: string | number) => asInstant(Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1_000))

/** A file of the bot's by its ending: what is in it is tested elsewhere. */
export const endingOf = (name: string) => name.slice(name.lastIndexOf('.'))

/** The same hands for the same person each time: they know where they are. */
export function onceEach<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return (name) => {
    const one = made.get(name) ?? make(name)
    made.set(name, one)
    return one
  }
}
