/** The words of the table: what somebody does, and what comes before whose eyes then. */
import { en } from '../../src/content/en/index.ts'
import { moment } from '../../src/core/moment.ts'
import type { Button, Reply } from '../../src/core/types.ts'
import { type Values, wordsFor } from '../../src/core/words.ts'
import type { PlatformName, ROOMS } from './stage.ts'

export const PEOPLE = ['sam', 'kim', 'mo'] as const
type Person = (typeof PEOPLE)[number]

/** A message: every word of it, in order. Where any of several may come, `text` has them all. */
export type Words = { title?: string; text: string | readonly string[]; list?: readonly string[]; facts?: readonly string[] } & {
  buttons?: readonly string[]
  file?: string
}
export type Does =
  | { types: string; with: Record<string, string> }
  | { presses: string }
  | { fills: Record<string, string> }
  | { says: string }
  | { posts: string }
  | { asksBeside: Person }
  | { goes: string }
  | { wait: Temporal.DurationLike }

export type Step = {
  who: Person
  does: Does
  /** What they alone are shown of it, and nobody else. `something`: a message or a form, whatever it says. */
  sees: readonly Words[] | 'something'
  /** The form that opens: the command it is for, and what it asks. */
  form?: { of: keyof typeof en.commands; asks: readonly string[] }
}

export type Told = {
  steps: readonly Step[]
  /** Everything of the bot's that everybody in a room has seen at the end. */
  rooms?: Partial<Record<(typeof ROOMS)[number], readonly Words[]>>
}
/** Where a platform differs: why, and what is done and seen there instead. */
export type Scenario = Told & { name: string; unlike?: Partial<Record<PlatformName, Told & { why: string }>> }

const { say: words } = wordsFor('en')
type Key = Parameters<typeof words>[0]

/** Words from content by their key, filled in. */
export const say = (key: Key, values?: Values) => words(key, values)
/** A moment of the wall clock in Chicago, as text says it. */
export const instant = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('America/Chicago').toInstant()
export const at = (local: string) => moment(instant(local))

/** A reply of the core's own, such as a card of help. */
export const card = ({ title, text, list = [], facts = [], buttons = [] }: Reply): Words => ({
  ...(title !== undefined && { title }),
  text,
  list,
  facts: facts.map(({ name, value }) => `${name}: ${value}`),
  buttons: buttons.map(({ label }: Button) => label),
})

/** Somebody, and what they may do. */
export const of = (who: Person) => {
  const step = (does: Does, sees: readonly Words[]): Step => ({ who, does, sees })
  return {
    types: (command: string, args: Record<string, string>, ...sees: Words[]) => step({ types: command, with: args }, sees),
    presses: (label: string, ...sees: Words[]) => step({ presses: label }, sees),
    fills: (values: Record<string, string>, ...sees: Words[]) => step({ fills: values }, sees),
    says: (text: string, ...sees: Words[]) => step({ says: text }, sees),
    posts: (text: string, ...sees: Words[]) => step({ posts: text }, sees),
    asksBeside: (author: Person, ...sees: Words[]) => step({ asksBeside: author }, sees),
    goes: (to: string) => step({ goes: to }, []),
    /** The clock goes on, and this is what comes to them. */
    later: (wait: Temporal.DurationLike, ...sees: Words[]) => step({ wait }, sees),
  }
}

/** A step after which a form is open. */
export const opens = (step: Step, command: keyof typeof en.commands, ...asks: string[]): Step => ({ ...step, form: { of: command, asks } })
/** A step that is answered, whatever is said. */
export const answered = (step: Step): Step => ({ ...step, sees: 'something' })

/** The questions of a form, as content has them. */
export const questionsOf = ({ of: command, asks }: NonNullable<Step['form']>): Record<string, string> =>
  Object.fromEntries(asks.map((name) => [name, en.commands[command]?.args[name] ?? name]))
