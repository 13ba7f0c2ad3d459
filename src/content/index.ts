/** Every language there is. A new one is a folder beside `en` and a line here and in names.ts: see docs/languages.md. */
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import type { FellowshipId } from './fellowships.ts'
import type { LanguageName } from './names.ts'
import { type Translation, translated } from './translated.ts'
import type { Encouragement, Exercise, ExerciseId, Guide, Line, SearchWords, Source, Tip } from './types.ts'

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
  topicNames: Record<keyof (typeof en)['topicNames'], string>
  encouragements: readonly Encouragement[]
  prompts: readonly string[]
  slips: readonly Line[]
  celebrations: readonly Line[]
  sources: readonly Source[]
  search: SearchWords
  fellowships: Record<FellowshipId, string>
  professional: Record<'home' | 'find' | 'medication' | 'detox' | 'first', Guide>
  exercises: Record<ExerciseId, Exercise>
  /** What of a question may go to a model beside the words of the tips. */
  everyday: readonly string[]
  /** Words that a name follows. */
  introducing: readonly string[]
  /** A question who can see or read what is said here. */
  whoReads: RegExp
  greeting: RegExp
  /** What joins a reason to an answer. */
  joining: readonly string[]
  /** What a model may not say; one that matches is enough. */
  neverFromModel: readonly RegExp[]
}

/** As they are written, with what they lack. */
export const translations = { es } satisfies Record<string, Translation>

export const languages = { en, es: translated(en, es) } satisfies Record<LanguageName, Language>
