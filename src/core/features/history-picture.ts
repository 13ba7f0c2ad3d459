/** Check-ins of the last weeks as a calendar: one mark a day, its shape and its colour both saying how the day was. */
import type { Checkin } from '../people.ts'
import type { Picture } from '../types.ts'
import type { Words } from '../words.ts'

type Mood = Checkin['mood']
type Drawing = { weeks: number; today: Temporal.PlainDate; words: Words }

const CELL = 64
const LEFT = 96
const TOP = 72
const WIDTH = LEFT + 7 * CELL + 176

/** Colours that differ in lightness too, on a paper of their own, so that they read in light and dark and without colour vision. */
const COLOURS: Record<Mood, string> = { good: '#2f7d5b', okay: '#3f7cac', hard: '#b7791f', struggling: '#8a4fa3', slipped: '#5d5a66' }

/** Five shapes for five moods, around a centre: disc, ring, triangle, diamond, arc that begins anew. */
const SHAPES: Record<Mood, (x: number, y: number) => string> = {
  good: (x, y) => `<circle cx="${x}" cy="${y}" r="15" fill="${COLOURS.good}"/>`,
  okay: (x, y) => `<circle cx="${x}" cy="${y}" r="12" fill="none" stroke="${COLOURS.okay}" stroke-width="6"/>`,
  hard: (x, y) => `<path d="M${x} ${y - 16}L${x + 16} ${y + 13}H${x - 16}Z" fill="${COLOURS.hard}"/>`,
  struggling: (x, y) => `<path d="M${x} ${y - 17}L${x + 17} ${y}L${x} ${y + 17}L${x - 17} ${y}Z" fill="${COLOURS.struggling}"/>`,
  slipped: (x, y) =>
    `<path d="M${x - 12} ${y + 8}A14 14 0 1 1 ${x + 12} ${y + 8}" fill="none" stroke="${COLOURS.slipped}" stroke-width="6" stroke-linecap="round"/>`,
}

/** The calendar of the weeks up to today, and the same in words. A day's last check-in is its mark; a day without one is left blank. */
export function calendar(checkins: readonly Checkin[], { weeks, today, words }: Drawing): Picture {
  const monday = today.subtract({ days: today.dayOfWeek - 1, weeks: weeks - 1 })
  const byDay = new Map(checkins.map((one) => [one.day, one]))
  const days = Array.from({ length: weeks * 7 }, (_, index) => monday.add({ days: index })).filter(
    (day) => Temporal.PlainDate.compare(day, today) <= 0,
  )
  const marks = days.map((day, index) => cell(day, byDay.get(day.toString()), index, words))
  const height = TOP + Math.max(weeks, 5) * CELL + 24
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Atkinson Hyperlegible" font-size="16" fill="#3b3742">`,
    `<rect width="${WIDTH}" height="${height}" rx="16" fill="#fbf7ef"/>`,
    ...headings(monday, weeks, words),
    ...marks,
    ...legend(words),
    '</svg>',
  ]
  return {
    svg: svg.join(''),
    alt: inWords(
      days.flatMap((day) => byDay.get(day.toString()) ?? []),
      weeks,
      words,
    ),
  }
}

const column = (index: number) => LEFT + (index % 7) * CELL + CELL / 2
const row = (index: number) => TOP + Math.floor(index / 7) * CELL + CELL / 2

function cell(day: Temporal.PlainDate, one: Checkin | undefined, index: number, words: Words): string {
  const [x, y] = [column(index), row(index)]
  const number = `<text x="${x + 26}" y="${y - 18}" font-size="12" text-anchor="end" fill="#655f6e">${day.day.toLocaleString(words.locale)}</text>`
  const frame = `<rect x="${x - 29}" y="${y - 29}" width="58" height="58" rx="10" fill="#f2ebdd"/>`
  if (one === undefined) return frame + number
  const urge = one.urge === undefined ? '' : urgeLine(x - 22, y + 22, one.urge)
  return frame + number + SHAPES[one.mood](x - 3, y + 2) + urge
}

/** How strong the urge was, as a part of a faint line; none at all is a dot, so that it differs from not saying. */
const urgeLine = (x: number, y: number, urge: number) =>
  `<rect x="${x}" y="${y}" width="44" height="3" rx="1.5" fill="#dccfb8"/>` +
  `<rect x="${x}" y="${y}" width="${Math.max(3, urge * 4.4)}" height="3" rx="1.5" fill="#655f6e"/>`

function headings(monday: Temporal.PlainDate, weeks: number, words: Words): string[] {
  const weekday = (index: number) => monday.add({ days: index }).toLocaleString(words.locale, { weekday: 'short' })
  const week = (index: number) => monday.add({ weeks: index }).toLocaleString(words.locale, { day: 'numeric', month: 'short' })
  return [
    ...Array.from(
      { length: 7 },
      (_, index) => `<text x="${column(index)}" y="48" text-anchor="middle" font-weight="700">${weekday(index)}</text>`,
    ),
    ...Array.from(
      { length: weeks },
      (_, index) => `<text x="${LEFT - 14}" y="${row(index * 7) + 6}" text-anchor="end" fill="#655f6e">${week(index)}</text>`,
    ),
  ]
}

function legend(words: Words): string[] {
  const x = LEFT + 7 * CELL + 36
  const moods = (Object.keys(SHAPES) as Mood[]).flatMap((mood, index) => {
    const y = TOP + 32 + index * 48
    return [SHAPES[mood](x, y), `<text x="${x + 28}" y="${y + 6}">${words.say(`mood-${mood}`)}</text>`]
  })
  const y = TOP + 32 + 5 * 48
  const urge = [urgeLine(x - 22, y - 1, 5), `<text x="${x + 28}" y="${y + 6}">${words.say('history-urge-line')}</text>`]
  return [...moods, ...urge]
}

/** `A calendar of the last 5 weeks: Good on 3 days, Hard on 1 day. Urges from 2 to 8 of 10.` */
function inWords(shown: readonly Checkin[], weeks: number, words: Words): string {
  const counts = (Object.keys(SHAPES) as Mood[]).flatMap((mood) => {
    const days = shown.filter((one) => one.mood === mood).length
    return days === 0 ? [] : [words.say('history-alt-mood', { mood: words.say(`mood-${mood}`), days })]
  })
  const urges = shown.flatMap(({ urge }) => urge ?? [])
  const [low, high] = [Math.min(...urges), Math.max(...urges)]
  return [
    words.say('history-alt', { weeks, moods: counts.length === 0 ? words.say('history-alt-none') : counts.join(', ') }),
    urges.length === 0 ? '' : low === high ? words.say('history-alt-urge', { urge: low }) : words.say('history-alt-urges', { low, high }),
  ]
    .filter(Boolean)
    .join(' ')
}
