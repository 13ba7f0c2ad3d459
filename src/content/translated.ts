/** A language on top of English: what it does not say yet is said in English, and `missingIn` lists it. */
import type { Language } from './index.ts'

/** What a language's folder may hold: any part of what English has. Entries with an id, and questions, stand for those of English. */
export type Translation = Loose<Language>
type Loose<T> = T extends readonly (infer One)[]
  ? readonly (One extends { id: string } ? { id: string } & Loose<Omit<One, 'id'>> : One)[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> }
    : T

/** Facts, and names that code goes by: the same in every language, whatever a folder says. */
const FACTS = new Set(['id', 'theme', 'topics', 'minutes', 'sources', 'exercise', 'url', 'licence'])
/** Where a language has entries of its own, none of which stands for one of English. */
const OWN = new Set(['words', 'also', 'search', 'everyday', 'introducing', 'joining', 'neverFromModel'])

type Tree = { readonly [key: string]: unknown }

/** The whole language. */
export const translated = (base: Language, some: Translation): Language => merged(base, some) as Language

function merged(base: unknown, some: unknown): unknown {
  if (some === undefined) return base
  if (Array.isArray(base) && Array.isArray(some)) return base.map((one, at) => merged(one, counterpart(one, some, at)))
  if (!isTree(base) || !isTree(some)) return some
  const keys = Object.keys(base).filter((key) => !OWN.has(key) && !FACTS.has(key))
  const own = Object.keys(some).filter((key) => OWN.has(key))
  return {
    ...base,
    ...Object.fromEntries([...keys.map((key) => [key, merged(base[key], some[key])]), ...own.map((key) => [key, some[key]])]),
  }
}

/** What a language does not say yet, as paths such as `tips.urge-water.caution`, and what stands for nothing of English. */
export function missingIn(some: Translation, base: Language): string[] {
  return missing(base, some, '')
}

function missing(base: unknown, some: unknown, path: string): string[] {
  if (some === undefined) return [path]
  if (Array.isArray(base) && Array.isArray(some)) {
    const lost = base.flatMap((one, at) => missing(one, counterpart(one, some, at), `${path}.${idOf(one) ?? at}`))
    const extra = some.flatMap((one, at) =>
      counterpart(one, base, at) === undefined ? [`${path}.${idOf(one) ?? at} is not in English`] : [],
    )
    return [...lost, ...extra]
  }
  if (!isTree(base) || !isTree(some)) return []
  const lost = Object.keys(base).flatMap((key) => {
    const at = path === '' ? key : `${path}.${key}`
    if (FACTS.has(key)) return []
    return OWN.has(key) ? (some[key] === undefined ? [at] : []) : missing(base[key], some[key], at)
  })
  const extra = Object.keys(some).filter((key) => !(key in base) && !OWN.has(key) && !FACTS.has(key))
  return [...lost, ...extra.map((key) => `${path}.${key} is not in English`)]
}

/** By its id; what has none, by its place. */
const counterpart = (one: unknown, all: readonly unknown[], at: number): unknown => {
  const id = idOf(one)
  return id === undefined ? all[at] : all.find((other) => idOf(other) === id)
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp)
const idOf = (value: unknown): string | undefined => (isTree(value) && typeof value.id === 'string' ? value.id : undefined)
