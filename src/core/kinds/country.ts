import { countryChoices, findCountry } from '../countries.ts'
import type { KindRules } from './kind.ts'

/** A country by name or code, as its ISO code. */
export const country: KindRules = {
  read(typed, { words }) {
    const found = findCountry(typed)
    return found === undefined
      ? { error: words.say('country-unknown', { typed }), near: countryChoices(typed).slice(0, 5) }
      : { value: found }
  },
  suggest: (typed) => countryChoices(typed).slice(0, 25),
}
