/** Days of the week as people write them: one, several in the order of the week, and a stretch of them. */
type Day = { id: string; name: string; short: string; place: number }

const WEEK: readonly Day[] = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'].map((name, place) => ({
  id: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][place] ?? '',
  name,
  short: name.slice(0, 3),
  place,
}))

/** Each day's names, and the name that the bot has for it. */
export const DAYS: readonly (readonly [id: string, names: readonly string[]])[] = WEEK.map(({ id, name, short }) => [id, [name, short]])

/** Every way to pick days out of a week, each in order: one counts to 127, and a day is in when its place in that number is. */
const picks = Array.from({ length: 2 ** WEEK.length - 1 }, (_, at) =>
  WEEK.filter(({ place }) => Math.floor((at + 1) / 2 ** place) % 2 === 1),
)

const several = picks.flatMap((days) => [
  [written(days.map(({ name }) => name)), days] as const,
  [written(days.map(({ short }) => short)), days] as const,
  [written(days.map(({ name }) => plural(name))), days] as const,
])

const stretches = WEEK.flatMap((from) =>
  WEEK.filter(({ place }) => place > from.place).flatMap((to) =>
    [`${from.name} a ${to.name}`, `${from.short} a ${to.short}`, `${from.short}-${to.short}`].map(
      (name) => [name, WEEK.slice(from.place, to.place + 1)] as const,
    ),
  ),
)

const together = [
  ['entre semana', WEEK.slice(0, 5)],
  ['días de semana', WEEK.slice(0, 5)],
  ['días hábiles', WEEK.slice(0, 5)],
  ['días laborables', WEEK.slice(0, 5)],
  ['fin de semana', WEEK.slice(5)],
  ['fines de semana', WEEK.slice(5)],
  ['finde', WEEK.slice(5)],
  ['todos', WEEK],
] as const

/** What people write for days, and the days: `los lunes y jueves` is `mon,thu`. */
export const WEEKDAYS: readonly (readonly [typed: string, days: string])[] = [...several, ...stretches, ...together].flatMap(
  ([typed, days]) =>
    ['', 'el ', 'los ', 'de ', 'cada ', 'todos los '].map((before) => [before + typed, days.map(({ id }) => id).join(',')] as const),
)

/** Lunes and viernes have their s already. */
function plural(name: string) {
  return name.endsWith('s') ? name : `${name}s`
}

function written(names: readonly string[]) {
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`
}
