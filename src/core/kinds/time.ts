import type { KindRules } from './kind.ts'

const CLOCK = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*h?$/i
const TWELVE = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s*m\.?$/i

/** A time of day in the ways people write one (19:00, 7pm, 7.30 pm, 19h30, noon), as HH:MM. */
export const time: KindRules = {
  read(typed, { words }) {
    const value = clockTime(typed.trim())
    return value === undefined ? { error: words.say('time-unknown', { typed }) } : { value }
  },
}

function clockTime(typed: string): string | undefined {
  if (/^(?:noon|midday)$/i.test(typed)) return '12:00'
  if (/^midnight$/i.test(typed)) return '00:00'
  const twelve = TWELVE.exec(typed)
  if (twelve !== null) {
    const hour = Number(twelve[1])
    return hour < 1 || hour > 12 ? undefined : written((hour % 12) + (twelve[3]?.toLowerCase() === 'p' ? 12 : 0), Number(twelve[2] ?? 0))
  }
  const clock = CLOCK.exec(typed)
  return clock === null ? undefined : written(Number(clock[1]), Number(clock[2] ?? 0))
}

const written = (hour: number, minute: number) =>
  hour > 23 || minute > 59 ? undefined : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
