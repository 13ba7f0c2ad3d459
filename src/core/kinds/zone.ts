import { closest } from '../closest.ts'
import { findCountry } from '../countries.ts'
import type { Choice } from '../types.ts'
import type { KindRules } from './kind.ts'
import { PLACES, RENAMED, SEVERAL, SHARED } from './zone-names.ts'

const LISTED: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC']
const ZONES = LISTED.map((one) => RENAMED[one] ?? one)

/** No name is longer; the search for near spellings must not be made slow by a long text. */
const LONGEST_NAME = 60
const MOST_OFFERED = 8

/** An IANA zone, a city, a country or one of the names people use, as the IANA zone. */
export const zone: KindRules = {
  read(typed, { words }) {
    const name = plain(typed)
    const found = known(typed.trim().replaceAll(' ', '_')) ?? byPlace.get(name)
    if (found !== undefined) return { value: found }
    if (isOffset(name)) return { error: words.say('zone-offset', { typed }) }
    const meant = matching(name)
    if (meant.length === 1 && meant[0] !== undefined) return { value: meant[0] }
    const near = meant.length > 0 ? meant : misspelled(name)
    return { error: words.say('zone-unknown', { typed }), near: near.slice(0, MOST_OFFERED).map(choice) }
  },
  suggest: (typed) => (typed === '' ? COMMON : matching(plain(typed))).slice(0, 25).map(choice),
}

const COMMON = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Australia/Sydney',
]

/** Case, accents, dots and the word time say nothing about which clock is meant. */
function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[.’']/g, '')
  return bare
    .toLowerCase()
    .replace(/[_,\s]+/g, ' ')
    .trim()
    .replace(/(?: standard| daylight)? time$/, '')
}

const choice = (value: string): Choice => ({ value, label: value.replaceAll('_', ' ') })

const cityOf = (zone: string) => plain(zone.split('/').at(-1) ?? zone)

const byPlace = new Map(Object.entries(PLACES).flatMap(([zone, names]) => names.split(', ').map((name) => [name, zone] as const)))
const NAMES = [...new Set([...ZONES.map(cityOf), ...byPlace.keys()])]

/** The zones a name may mean: by its city, now or as it was called, by its country, or because they begin one of their words with it. */
function matching(name: string): readonly string[] {
  const place = byPlace.get(name)
  if (place !== undefined) return [place]
  const shared = SHARED[name]
  if (shared !== undefined) return shared
  const exact = ZONES.filter((one, index) => cityOf(one) === name || cityOf(LISTED[index] ?? '') === name)
  if (exact.length > 0) return exact
  const country = inCountry(name)
  if (country.length > 0) return country
  if (name === '' || name.length > LONGEST_NAME) return []
  return ZONES.filter((one) => ` ${plain(one).replace(/[/-]/g, ' ')}`.includes(` ${name}`))
}

/** A country's clocks; two letters are more often a clock's own name or a state's. */
function inCountry(name: string): readonly string[] {
  const code = name.length > 2 || name === 'us' ? findCountry(name) : undefined
  if (code === undefined) return []
  return SEVERAL[code]?.split(' ') ?? zonesIn(code).map((one) => RENAMED[one] ?? one)
}

const zonesIn = (code: string) => (new Intl.Locale(`und-${code}`) as { getTimeZones?(): string[] | undefined }).getTimeZones?.() ?? []

/** Names a slip or two away, and a zone whose city stands among other words. Anything further would be a guess. */
function misspelled(name: string): readonly string[] {
  if (name.length > LONGEST_NAME) return []
  const slips = name.length >= 8 ? 2 : 1
  const cities = closest(name, NAMES, 3, slips).flatMap(matching)
  const whole = closest(name.replaceAll(' ', '_'), ZONES, 3, slips)
  const among = ZONES.filter((one) => cityOf(one).length >= 5 && ` ${name.replaceAll('/', ' ')} `.includes(` ${cityOf(one)} `))
  return [...new Set([...cities, ...whole, ...among])]
}

/** Hours from UTC: they name no place, so nobody knows when their clocks change. */
const isOffset = (name: string) => /^(?:(?:utc|gmt|z|etc\/gmt) ?)?[+-−–] ?\d{1,2}(?::?\d{2})?$/u.test(name)

const REGIONS = new Set(ZONES.filter((one) => one.includes('/')).map((one) => one.split('/')[0]))

/** The zone by the name that was typed, as the time zone database spells it: Asia/Calcutta stays that, and so does Asia/Kolkata. */
function known(typed: string): string | undefined {
  const listed = ZONES.find((one) => one.toLowerCase() === typed.toLowerCase())
  if (listed !== undefined) return listed
  if (!typed.includes('/') || isOffset(typed.toLowerCase())) return undefined
  try {
    const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(typed)
    // US/Eastern and its like are no places: what they stand for is.
    if (REGIONS.has(timeZoneId.split('/')[0])) return timeZoneId
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions()
    return RENAMED[timeZone] ?? timeZone
  } catch {
    return undefined // the platform's way of saying that there is no such zone
  }
}
