import { unaccented } from '../../unaccented.ts'

/** What people write for an argument, by the answer it stands for; each also as it is written in a hurry, without accents. */
type Meant = Record<string, Record<string, string>>

/** The names of each answer to an argument, parted by commas. */
export const meant = (name: string, given: Record<string, string>): Meant =>
  unhurried(
    Object.fromEntries(Object.entries(given).flatMap(([value, names]) => names.split(', ').map((typed) => [typed, { [name]: value }]))),
  )

/** Every name twice, where it has accents: `sábado` and `sabado`. */
export const unhurried = (given: Meant): Meant =>
  Object.fromEntries(Object.entries(given).flatMap(([typed, answer]) => [typed, unaccented(typed)].map((one) => [one, answer])))
