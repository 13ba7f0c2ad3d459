/** Asking for the country: common ones as buttons, any other typed, a mistyped one answered with the names nearest to it. */
import type { Care } from '../../content/care.ts'
import { countryChoices, countryName } from '../countries.ts'
import type { Button, Choice, Fact, Reply } from '../types.ts'
import type { Topic } from './help.ts'

/** Countries offered at once; the others are typed. */
const COMMON = ['AU', 'CA', 'DE', 'FR', 'GB', 'IE', 'IN', 'NZ', 'US']
const NEAREST = 5

/** Why: only the right numbers depend on it (policy: never the US by default). */
export function askCountry(care: Care, topic?: Topic): Reply {
  return ask(
    care,
    care.country.ask,
    COMMON.map((value) => ({ value, label: countryName(value, care.language) })),
    topic,
  )
}

/** For a country nobody knows: the nearest names, and what needs no country. */
export function unknownCountry(care: Care, typed: string, topic?: Topic): Reply {
  const near = countryChoices(typed, care.language).slice(0, NEAREST)
  const { unknown, nothingNear, anywhere } = care.country
  return ask(care, `${near.length > 0 ? unknown : nothingNear} ${anywhere}`, near, topic)
}

/** For somebody who looked at another country than their own, and means to stay with it. */
export const keepCountry = (care: Care, country: string): Button => ({
  label: care.buttons.keepCountry.replace('{country}', countryName(country, care.language)),
  run: 'settings',
  args: { country },
})

/** Says that a country is kept, for somebody who had none. */
export const keptCountry = (care: Care, country: string): Fact => ({
  name: care.country.title,
  value: care.country.kept.replace('{country}', countryName(country, care.language)),
})

/** A field for a country that is not among the common ones. */
export function typeCountry(care: Care, topic?: Topic): Reply {
  const { title, ask: text, field } = care.country
  const fields = [{ name: 'country', label: field, kind: 'country' as const, optional: false }]
  return { to: 'me', text, form: { title, run: 'crisis', args: { ...(topic && { topic }) }, fields } }
}

function ask(care: Care, text: string, offered: readonly Choice[], topic: Topic | undefined): Reply {
  const about = topic === undefined ? {} : { topic }
  const choices = offered.map(({ value, label }): Button => ({ label, run: 'crisis', args: { country: value, ...about } }))
  const other: Button = { label: care.buttons.otherCountry, run: 'crisis', args: { step: 'other', ...about } }
  return { to: 'me', title: care.country.title, text, buttons: [...choices, other] }
}
