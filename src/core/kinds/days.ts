import { WEEKDAYS } from '../time/rule.ts'
import type { Weekday } from '../time/types.ts'
import type { KindRules } from './kind.ts'

const GROUPS: Record<string, readonly Weekday[]> = {
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekends: ['sat', 'sun'],
  weekend: ['sat', 'sun'],
  daily: WEEKDAYS,
}

/** Days of the week (tue; Mon and Thu; weekdays), as `mon,thu` in the order of the week. */
export const days: KindRules = {
  read(typed, { words }) {
    const parts = typed
      .toLowerCase()
      .split(/[\s,;/&+]+|\band\b/)
      .filter(Boolean)
    const named = parts.map(
      (part) =>
        (Object.hasOwn(GROUPS, part) ? GROUPS[part] : undefined) ??
        WEEKDAYS.filter((day) => part.length >= 2 && fullName(day).startsWith(part.replace(/s$/, ''))),
    )
    if (parts.length === 0 || named.some((one) => one.length === 0)) return { error: words.say('days-unknown', { typed }) }
    return { value: WEEKDAYS.filter((day) => named.flat().includes(day)).join(',') }
  },
}

const fullName = (day: Weekday) =>
  ({ mon: 'monday', tue: 'tuesday', wed: 'wednesday', thu: 'thursday', fri: 'friday', sat: 'saturday', sun: 'sunday' })[day]
