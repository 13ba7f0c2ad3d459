import { countryChoices, countryNameIn, findCountry } from '../countries.ts'
import type { Words } from '../words.ts'
import type { KindRules } from './kind.ts'

/** A country by name or code, as its ISO code. */
export const country: KindRules = {
  read(typed, { words }) {
    const found = findCountry(typed)
    return found === undefined
      ? { error: words.say('country-unknown', { typed }), near: named(typed, words).slice(0, 5) }
      : { value: found }
  },
  suggest: (typed, { words }) => named(typed, words).slice(0, 25),
}

const named = (typed: string, { locale }: Words) =>
  countryChoices(typed).map(({ value }) => ({ value, label: countryNameIn(value, locale) }))
