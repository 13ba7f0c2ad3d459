import { unaccented } from '../../content/unaccented.ts'
import type { Words } from '../words.ts'
import type { KindRules } from './kind.ts'

/** What a tip may be about. Any words will do; the topics are suggestions, by their names in the language that is read. */
export const topic: KindRules = {
  read(typed, { words }) {
    const known = named(words).find(({ name }) => bare(name) === bare(typed))
    return { value: known?.id ?? typed.trim() }
  },
  suggest(typed, { words }) {
    return named(words)
      .filter(({ name }) => bare(name).includes(bare(typed)))
      .slice(0, 25)
      .map(({ name }) => ({ value: name, label: name }))
  },
}

const named = ({ language, locale }: Words) =>
  Object.entries(language.topicNames)
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))

const bare = (text: string) => unaccented(text.trim().toLowerCase())
