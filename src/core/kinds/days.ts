import { WEEKDAYS } from '../time/rule.ts'
import type { Weekday } from '../time/types.ts'
import type { KindRules } from './kind.ts'

const GROUPS: Record<string, readonly Weekday[]> = {
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekday: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekends: ['sat', 'sun'],
  weekend: ['sat', 'sun'],
  daily: WEEKDAYS,
  day: WEEKDAYS,
  everyday: WEEKDAYS,
  all: WEEKDAYS,
}

/** Days of the week (tue; Mon and Thu; mon-fri; weekdays), as `mon,thu` in the order of the week. */
export const days: KindRules = {
  read(typed, { words }) {
    const parts = typed
      .toLowerCase()
      .replace(/\b(?:every|on) (?=\p{L})/gu, '')
      .replace(/\s*(?:[-–—]|\bto\b|\bthrough\b|\bthru\b|\buntil\b)\s*/g, '-')
      .split(/[\s,;/&+]+|\band\b/)
      .filter(Boolean)
    const named = parts.map((part) => (Object.hasOwn(GROUPS, part) ? GROUPS[part] : undefined) ?? rangeOf(part) ?? dayOf(part))
    if (parts.length === 0 || named.some((one) => one.length === 0)) return { error: words.say('days-unknown', { typed }) }
    return { value: WEEKDAYS.filter((day) => named.flat().includes(day)).join(',') }
  },
}

/** `mon-fri`; a range may go over the end of the week. */
function rangeOf(part: string): readonly Weekday[] | undefined {
  const [from, to, more] = part.split('-').map((one) => dayOf(one)[0])
  if (!part.includes('-') || from === undefined || to === undefined || more !== undefined) return undefined
  const start = WEEKDAYS.indexOf(from)
  const length = (WEEKDAYS.indexOf(to) - start + 7) % 7
  return Array.from({ length: length + 1 }, (_, away) => WEEKDAYS[(start + away) % 7] ?? from)
}

const dayOf = (name: string) => WEEKDAYS.filter((day) => name.length >= 2 && fullName(day).startsWith(name.replace(/s$/, '')))

const fullName = (day: Weekday) =>
  ({ mon: 'monday', tue: 'tuesday', wed: 'wednesday', thu: 'thursday', fri: 'friday', sat: 'saturday', sun: 'sunday' })[day]
