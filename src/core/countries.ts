/** Countries by code or name, from the emergency list and the runtime's own names: needs no store, no network and no country set. */
import { emergencyNumbers } from '../content/emergency-numbers.ts'
import { closest } from './closest.ts'
import type { Choice } from './types.ts'

/** What people write that is no country's official name. */
const ALIASES: Record<string, string> = {
  america: 'US',
  states: 'US',
  'the states': 'US',
  'united states of america': 'US',
  usa: 'US',
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'republic of ireland': 'IE',
  eire: 'IE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  uae: 'AE',
  emirates: 'AE',
  korea: 'KR',
  macedonia: 'MK',
  'ivory coast': 'CI',
  burma: 'MM',
  myanmar: 'MM',
  swaziland: 'SZ',
  aotearoa: 'NZ',
  'hong kong': 'HK',
  macau: 'MO',
  palestine: 'PS',
  drc: 'CD',
  congo: 'CD',
  uruguai: 'UY',
}

/** Regions that have a code and are no country: unions, the unknown, and pseudo-locales. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'])

/** No country's name is longer; the search for near spellings must not be made slow by a long text. */
const LONGEST_NAME = 60

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const names = namesByCode()
const codesByName = readableNames()

/** The name of a country in English, for example `United States`. */
export const countryName = (code: string): string => names.get(code) ?? code

/** The ISO code of a country given as a code, as its name in a language we know, or as what people call it. */
export function findCountry(text: string): string | undefined {
  const plain = simple(text)
  const code = plain.replace(/ /g, '').toUpperCase()
  if (names.has(code)) return code
  return codesByName.get(plain) ?? codesByName.get(plain.replace(/^the /, ''))
}

/** Countries to choose from while somebody types: those that begin with it, then those that hold it, then those spelled nearly so. */
export function countryChoices(typed: string): readonly Choice[] {
  const wanted = simple(typed.slice(0, LONGEST_NAME))
  const exact = findCountry(typed)
  const all = [...names].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label, 'en'))
  if (wanted === '') return all
  const begins = all.filter(({ label }) => simple(label).startsWith(wanted))
  const holds = all.filter(({ label }) => simple(label).includes(` ${wanted}`))
  const found = [...new Set([...all.filter(({ value }) => value === exact), ...begins, ...holds])]
  if (found.length > 0) return found
  const near = closest(wanted, [...codesByName.keys()], 5).map((name) => codesByName.get(name))
  return near.flatMap((code, at) => (near.indexOf(code) === at ? all.filter(({ value }) => value === code) : []))
}

/** Case, accents, dots and double spaces say nothing about which country is meant. */
function simple(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[.’']/g, '')
  return bare
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

/** Every code that names a country today; a code that has been replaced is left out. */
function namesByCode(): Map<string, string> {
  const found = new Map<string, string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = english.of(code)
    const current = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
    if (name !== undefined && current && !NO_COUNTRIES.has(code)) found.set(code, name)
  }
  for (const { country, name } of emergencyNumbers) found.set(country, name)
  return found
}

/** Names in the languages a country pack may be asked in: a person may well type `Deutschland`. */
function readableNames(): Map<string, string> {
  const found = new Map<string, string>()
  for (const language of ['de', 'fr', 'pt', 'es']) {
    const local = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of names.keys()) found.set(simple(local.of(code) ?? code), code)
  }
  for (const [code, name] of names) found.set(simple(name), code)
  for (const [alias, code] of Object.entries(ALIASES)) found.set(simple(alias), code)
  return found
}
