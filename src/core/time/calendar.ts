/** Local dates as days since 1970-01-01, so that the next one is one more. By hand: a Temporal or Date object costs more than all the rest. */

export const DAY = 86_400_000

/** The day of an ISO date; a RangeError if it is none. */
export function dayNumber(date: string): number {
  const { year, month, day } = Temporal.PlainDate.from(date)
  return Date.UTC(year, month - 1, day) / DAY
}

/** The ISO date of a day. */
export function dateOf(day: number): string {
  const { year, month, date } = civil(day)
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`
}

export const dayOfMonth = (day: number) => civil(day).date

/** From 0 for Monday to 6 for Sunday. 1970 began on a Thursday. */
export const dayOfWeek = (day: number) => (((day + 3) % 7) + 7) % 7

const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`)

/**
 * The proleptic Gregorian calendar. Years begin in March, so that a leap day is the last of its year, and come in eras of 400.
 * From "civil_from_days" in Howard Hinnant's date algorithms: https://howardhinnant.github.io/date_algorithms.html
 */
function civil(day: number): { year: number; month: number; date: number } {
  const fromEra = day + 719_468
  const era = Math.floor(fromEra / 146_097)
  const dayOfEra = fromEra - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}
