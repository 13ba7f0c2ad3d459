import { distance } from 'fastest-levenshtein'

/** The nearest few of some names to a mistyped one, nearest first; none when nothing is near. */
export function closest(typed: string, names: readonly string[], most: number): string[] {
  const wanted = typed.toLowerCase()
  return names
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(Math.min(name.length, wanted.length) / 2.5)))
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ name }) => name)
}
