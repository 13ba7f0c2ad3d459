/** Every language there is. A new one is a folder beside `en` and a line here. */
import { en } from './en/index.ts'

export type MessageKey = keyof (typeof en)['messages']
/** A command as members read it: what it does, the question for each argument, and the name of each choice. */
export type CommandWords = { about: string; args: Record<string, string>; choices?: Record<string, Record<string, string>> }
export type Language = Omit<typeof en, 'messages' | 'commands'> & {
  messages: Record<MessageKey, string>
  commands: Record<string, CommandWords>
}

export const languages = { en: en as Language }
