/** What a platform needs to offer the commands: menus, typed options, hints. */
import type { AnyCommand } from './command.ts'
import { fieldsOf, wordsOf } from './fields.ts'
import type { Field } from './types.ts'
import { wordsFor } from './words.ts'

export type MenuEntry = { name: string; about: string; moderator: boolean; fields: readonly Field[] }

/** All that is offered, in one language. `labels` names the shortcuts. */
export type Offer = { locale: string; menu: readonly MenuEntry[]; labels: Readonly<Record<string, string>> }

/** Every command with its arguments, but those that only our own buttons give. */
export function menuOf(commands: readonly AnyCommand[], locale?: string): MenuEntry[] {
  const words = wordsFor(locale)
  return commands.map((command) => ({
    name: command.name,
    moderator: command.who === 'moderator',
    about: wordsOf(command.name, words).about,
    fields: fieldsOf(command, words).filter((field) => !field.hidden),
  }))
}
