/** Languages as they are offered: each by the name it has for itself. */
import { languages } from '../../content/index.ts'
import { LANGUAGES, type LanguageName, languageNames } from '../../content/names.ts'
import type { Button } from '../types.ts'
import type { Words } from '../words.ts'

export const languageName = (language: string): string => (languageNames as Record<string, string>)[language] ?? language

/** A button for each, that has `run` keep it. */
export const everyLanguage = (run: string): Button[] => LANGUAGES.map((language) => button(run, language))

/** The same without the one that is spoken. */
export const otherLanguages = (run: string, words: Words): Button[] =>
  LANGUAGES.filter((language) => languages[language] !== words.language).map((language) => button(run, language))

const button = (run: string, language: LanguageName): Button => ({ label: languageNames[language], run, args: { language } })
