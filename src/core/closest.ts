import { distance } from 'fastest-levenshtein'

/** The nearest few of some names to a mistyped one, nearest first; none when nothing is near. `slips` is how many there may be at most. */
export function closest(typed: string, names: readonly string[], most: number, slips = Number.POSITIVE_INFINITY): string[] {
  const wanted = typed.toLowerCase()
  return names
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.min(slips, Math.max(1, Math.floor(Math.min(name.length, wanted.length) / 2.5))))
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ name }) => name)
}
