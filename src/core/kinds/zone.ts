import { closest } from '../closest.ts'
import type { Choice } from '../types.ts'
import type { KindRules } from './kind.ts'

const ZONES: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC']

/** Names that people use for their clock. Those that are used for several clocks are below: we ask. */
const LAY_NAMES: Record<string, string> = {
  eastern: 'America/New_York',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  central: 'America/Chicago',
  ct: 'America/Chicago',
  cdt: 'America/Chicago',
  mountain: 'America/Denver',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pacific: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  uk: 'Europe/London',
  gmt: 'Europe/London',
  cet: 'Europe/Berlin',
  aest: 'Australia/Sydney',
  nzst: 'Pacific/Auckland',
}

/** Names used for several clocks at once: all of them are offered. */
const SHARED_NAMES: Record<string, readonly string[]> = {
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  cst: ['America/Chicago', 'Asia/Shanghai', 'America/Havana'],
  bst: ['Europe/London', 'Asia/Dhaka'],
  ast: ['America/Halifax', 'Asia/Riyadh'],
  gst: ['Asia/Dubai', 'Atlantic/South_Georgia'],
}

/** An IANA zone, a city, or one of the names people use, as the IANA zone. */
export const zone: KindRules = {
  read(typed, { words }) {
    const name = plain(typed)
    const found = known(typed.trim()) ?? LAY_NAMES[name.replace(/ time$/, '')]
    if (found !== undefined) return { value: found }
    const near = SHARED_NAMES[name] ?? matching(name)
    if (near.length === 1 && near[0] !== undefined) return { value: near[0] }
    const choices = (near.length > 0 ? near : [...new Set([...closest(name, CITIES, 3).flatMap(matching), ...closest(typed, ZONES, 3)])])
      .slice(0, 5)
      .map(choice)
    return { error: words.say('zone-unknown', { typed }), near: choices }
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

const plain = (text: string) => text.trim().toLowerCase().replaceAll('_', ' ')

const choice = (value: string): Choice => ({ value, label: value.replaceAll('_', ' ') })

const cityOf = (zone: string) => plain(zone.split('/').at(-1) ?? zone)
const CITIES = ZONES.map(cityOf)

const matching = (name: string) => {
  const exact = ZONES.filter((one) => cityOf(one) === name)
  return exact.length > 0 ? exact : ZONES.filter((one) => plain(one).includes(name))
}

/** The zone as the time zone database spells it; links such as Asia/Calcutta are zones too. */
function known(typed: string): string | undefined {
  const listed = ZONES.find((one) => one.toLowerCase() === typed.toLowerCase())
  if (listed !== undefined) return listed
  if (!typed.includes('/')) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone
  } catch {
    return undefined // the platform's way of saying that there is no such zone
  }
}
