/** Dates in the words people use for them. The whole text must be a date: a sentence that only begins like one is none. */

/** Where to look for a date that says no year, or for a weekday. */
export type Direction = 'ahead' | 'back'

const DAYS = /^(?:on |this |(next |last ))?(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)? ${MONTH}(?: (\\d{4}))?$`)
const MONTH_DAY = new RegExp(`^${MONTH} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?$`)

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const AMOUNT = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')}) (day|week|month)s?`
const FROM_NOW = new RegExp(`^(?:in |for |after )?${AMOUNT}(?: from now)?$`)
const AGO = new RegExp(`^${AMOUNT} ago$`)

/** Days from today, by name. */
const NAMED: Record<string, number> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this evening': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
  yesterday: -1,
  'last night': -1,
  'the day before yesterday': -2,
  'next week': 7,
}

export function dateFrom(typed: string, today: Temporal.PlainDate, direction: Direction): Temporal.PlainDate | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:un)?till? /, '')
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined
  if (named !== undefined) return today.add({ days: named })
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return real(() => Temporal.PlainDate.from(text, { overflow: 'reject' }))
  const weekday = DAYS.exec(text)
  if (weekday !== null) return nearest(weekday[2] ?? '', today, weekday[1]?.trim() ?? direction)
  const ago = AGO.exec(text)
  if (ago !== null) return today.subtract(amount(ago))
  const ahead = direction === 'ahead' ? FROM_NOW.exec(text) : null
  return ahead === null ? dayAndMonth(text, today, direction) : today.add(amount(ahead))
}

/** The next such weekday, or the one that was: said plainly, that may be today; the last one never is. */
function nearest(name: string, today: Temporal.PlainDate, way: string): Temporal.PlainDate {
  const weekday = WEEKDAYS.indexOf(name.slice(0, 3)) + 1
  if (way === 'back') return today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 })
  if (way === 'last') return today.subtract({ days: ((today.dayOfWeek - weekday + 6) % 7) + 1 })
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 })
}

function amount([, count = '', unit = '']: RegExpExecArray): Temporal.DurationLike {
  const many = NUMBERS[count] ?? Number(count)
  return unit === 'day' ? { days: many } : unit === 'week' ? { weeks: many } : { months: many }
}

/** `5 Jan` or `Jan 5 2027`; without a year, the time that date comes round next, or came round last. */
function dayAndMonth(text: string, today: Temporal.PlainDate, direction: Direction): Temporal.PlainDate | undefined {
  const first = DAY_MONTH.exec(text)
  const second = MONTH_DAY.exec(text)
  const [day, name, year] = first === null ? [second?.[2], second?.[1], second?.[3]] : [first[1], first[2], first[3]]
  if (name === undefined) return undefined
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1
  const inYear = (one: number) => real(() => Temporal.PlainDate.from({ year: one, month, day: Number(day) }, { overflow: 'reject' }))
  if (year !== undefined) return inYear(Number(year))
  const step = direction === 'ahead' ? 1 : -1
  const isOver = (one: Temporal.PlainDate) => Temporal.PlainDate.compare(one, today) * step < 0
  // A leap day comes round within eight years at most.
  for (let away = 0; away <= 8; away++) {
    const found = inYear(today.year + away * step)
    if (found !== undefined && !isOver(found)) return found
  }
  return undefined
}

/** Undefined for a date that no calendar has, such as 31 June. */
function real(make: () => Temporal.PlainDate): Temporal.PlainDate | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
