/** Every language there is. A new one is a folder beside `en` and a line here. */
import { en } from './en/index.ts'
import type { Encouragement, Source, Tip } from './types.ts'

export type MessageKey = keyof (typeof en)['messages']
/** A command as members read it: what it does, the question for each argument, and the name of each choice. */
export type CommandWords = {
  about: string
  args: Record<string, string>
  choices?: Record<string, Record<string, string>>
  /** What people write for an argument, and the answers that it stands for. */
  also?: Record<string, Record<string, Record<string, string>>>
}
/** What a language's folder holds; English says which messages there are. */
export type Language = {
  messages: Record<MessageKey, string>
  commands: Record<string, CommandWords>
  shortcuts: Record<'support' | 'worried' | 'checkin', string>
  tips: readonly Tip[]
  encouragements: readonly Encouragement[]
  prompts: readonly string[]
  sources: readonly Source[]
  /** What of a question may go to a model beside the words of the tips. */
  everyday: readonly string[]
  /** Words that a name follows. */
  introducing: readonly string[]
  /** What a model may not say; one that matches is enough. */
  neverFromModel: readonly RegExp[]
}

export const languages = { en } satisfies Record<string, Language>
