/** Dates and times in the words people use for them, and how the bot is told the same. */
import { unhurried } from './meant.ts'
import { DAYS } from './weekdays.ts'

const NUMBERS = ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez']
const UNITS = { day: ['día', 'días'], week: ['semana', 'semanas'], month: ['mes', 'meses'] }

const NAMED: Record<string, string> = {
  hoy: 'today',
  'esta mañana': 'today',
  'esta tarde': 'today',
  'esta noche': 'tonight',
  mañana: 'tomorrow',
  'pasado mañana': 'the day after tomorrow',
  ayer: 'yesterday',
  anoche: 'last night',
  anteayer: 'the day before yesterday',
  antier: 'the day before yesterday',
  'antes de ayer': 'the day before yesterday',
  'la próxima semana': 'next week',
  'la semana que viene': 'next week',
  'la semana próxima': 'next week',
}

const weekdays = DAYS.flatMap(([day, names]) =>
  names.flatMap((name) => [
    ...[name, `el ${name}`, `este ${name}`].map((typed) => [typed, day] as const),
    ...[`próximo ${name}`, `el próximo ${name}`, `${name} que viene`, `el ${name} que viene`].map(
      (typed) => [typed, `next ${day}`] as const,
    ),
    ...[`${name} pasado`, `el ${name} pasado`, `el pasado ${name}`].map((typed) => [typed, `last ${day}`] as const),
  ]),
)

const amounts = Object.entries(UNITS).flatMap(([unit, [one = '', many = '']]) =>
  Array.from({ length: 31 }, (_, at) => at + 1).flatMap((count) => {
    const named = count === 1 && unit === 'week' ? 'una' : NUMBERS[count - 1]
    const names = [String(count), ...(named === undefined ? [] : [named])].map((number) => `${number} ${count === 1 ? one : many}`)
    return names.flatMap((name) => [
      ...[name, `en ${name}`, `por ${name}`, `dentro de ${name}`].map((typed) => [typed, `${count} ${unit}`] as const),
      [`hace ${name}`, `${count} ${unit} ago`] as const,
    ])
  }),
)

const hours = Array.from({ length: 11 }, (_, at) => at + 1).flatMap((hour) =>
  Object.entries({ 'de la mañana': 'am', 'de la tarde': 'pm', 'de la noche': 'pm' }).map(
    ([part, half]) => [`${hour} ${part}`, `${hour} ${half}`] as const,
  ),
)

const clock = [['mediodía', 'noon'] as const, ['medianoche', 'midnight'] as const, ...hours]

const answers = (name: string, pairs: readonly (readonly [typed: string, said: string])[]) =>
  unhurried(Object.fromEntries(pairs.map(([typed, said]) => [typed, { [name]: said }])))

/** The words for a date that an argument takes. A day with its month is not among them. */
export const dates = (name: string) => answers(name, [...Object.entries(NAMED), ...weekdays, ...amounts])

/** The words for a time of day that an argument takes, besides those written in figures. */
export const times = (name: string) =>
  answers(
    name,
    clock.flatMap(([typed, said]) => ['', 'a las ', 'las ', 'a la ', 'al ', 'a '].map((before) => [before + typed, said] as const)),
  )
