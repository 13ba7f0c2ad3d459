/** Looks up and fills in what members read. The words themselves live in src/content. */
import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languages, type MessageKey } from '../content/index.ts'

export type Values = Record<string, string | number>

export type Words = {
  locale: string
  language: Language
  /** A message with its placeholders and plurals filled in (ICU MessageFormat). `typed` is a quotation, and is cut short. */
  say(key: MessageKey, values?: Values): string
}

const compiled = new Map<string, IntlMessageFormat>()

/** The words for the first of these locales that there is a language for; English when there is none. */
export function wordsFor(...wanted: readonly (string | undefined)[]): Words {
  const locale = wanted.find((one) => one !== undefined && languageOf(one) !== undefined) ?? 'en'
  const language = languageOf(locale) ?? languages.en
  return { locale, language, say: (key, values = {}) => fill(locale, language, key, values) }
}

function languageOf(locale: string): Language | undefined {
  const name = locale.split('-')[0] ?? ''
  return Object.hasOwn(languages, name) ? (languages as Record<string, Language>)[name] : undefined
}

/** A quotation is there to be recognised. No longer than this, in characters. */
const LONGEST_QUOTED = 100

function quoted(typed: string | number): string {
  const text = String(typed)
  return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED).replace(/[\ud800-\udbff]$/, '')}…` : text
}

function fill(locale: string, language: Language, key: MessageKey, values: Values): string {
  const name = `${locale} ${String(key)}`
  let message = compiled.get(name)
  if (message === undefined) {
    message = new IntlMessageFormat(language.messages[key], locale, undefined, { ignoreTag: true })
    compiled.set(name, message)
  }
  // What would be lost otherwise is handed back whole.
  const { typed } = values
  return String(message.format(typed === undefined || key === 'your-words' ? values : { ...values, typed: quoted(typed) }))
}
