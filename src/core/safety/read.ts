/** What the rules find in one window of a message. Only patterns whose words stand in it are tried. */
import { combinations } from './families/combinations.ts'
import { idioms } from './families/idioms.ts'
import { signals } from './families/signals.ts'
import { families } from './families.ts'
import type { Category, Level } from './finding.ts'
import { normalise } from './normalise.ts'
import type { Combination, Rule, Sign } from './rule.ts'
import { isPast } from './sense.ts'
import { createSift } from './sift.ts'
import { suppressed } from './suppress.ts'
import { hashOf } from './table.ts'
import { windows } from './windows.ts'

export type Fired = { id: string; level: Level; category: Category; subject?: 'self' | 'other' }

/** `hints` are rules that say too little alone; `denied`: something of level 3 was taken back by the words around it; `signs` how many different signals of each sign stand in the text. */
export type Seen = { fired: Fired[]; hints: Fired[]; denied: boolean; signs: ReadonlyMap<Sign, number> }

const sift = createSift([...families, ...signals].map(({ pattern }) => pattern))
const siftIdioms = createSift(idioms.map(({ pattern }) => pattern))

/** Everything that is found in a message: emergencies also in what it quotes, the rest in its own words, of which `pieces` are the windows. */
export function readMessage(text: string): { pieces: readonly string[]; seen: readonly Seen[] } {
  const { all, own } = normalise(text)
  const pieces = windows(all)
  if (own === all) return { pieces, seen: pieces.map((piece) => read(piece, 'all')) }
  const mine = windows(own)
  return { pieces: mine, seen: [...pieces.map((piece) => read(piece, 'grave')), ...mine.map((piece) => read(piece, 'lesser'))] }
}

/** A window as the model reads it: figures of speech taken for what they are. */
export function literal(piece: string): string {
  const may = siftIdioms(piece)
  return idioms.reduce((text, { pattern }, at) => (may[at] === 1 ? text.replace(pattern, 'idiom') : text), piece)
}

/** What was found, as hashes for the model. */
export function evidenceOf(seen: readonly Seen[]): number[] {
  const ids = seen.flatMap(({ fired, hints, signs }) => [...fired.map(({ id }) => id), ...hints.map(({ id }) => id), ...signs.keys()])
  if (seen.some(({ denied }) => denied)) ids.push('denied')
  return [...new Set(ids)].map(hashOf)
}

export const mostOf = (fired: readonly Fired[]): Level => fired.reduce<Level>((most, { level }) => (level > most ? level : most), 0)

/** `grave` looks for level 4 alone, `lesser` for what is under it, which may be lowered by what stands around it. */
export function read(text: string, levels: 'all' | 'grave' | 'lesser'): Seen {
  const may = sift(text)
  const [fired, hints]: [Fired[], Fired[]] = [[], []]
  let denied = false
  for (let at = 0; at < families.length; at++) {
    const rule = families[at]
    if (may[at] === 0 || rule === undefined || (rule.level === 4 ? levels === 'lesser' : levels === 'grave')) continue
    const level = rule.level === 3 ? lowered(text, rule) : stands(text, rule.pattern) ? rule.level : 0
    if (level === undefined) continue
    if (rule.level === 3 && level === 0) denied = true
    if (level > 0) (rule.hint ? hints : fired).push(level === rule.level ? rule : { ...rule, level })
  }
  const signs = new Map<Sign, number>()
  for (let at = 0; at < signals.length; at++) {
    const signal = signals[at]
    if (may[families.length + at] === 0 || signal === undefined || !stands(text, signal.pattern)) continue
    signs.set(signal.sign, (signs.get(signal.sign) ?? 0) + 1)
  }
  for (const one of complete(signs, levels)) (one.hint ? hints : fired).push(one)
  return { fired, hints, denied, signs }
}

/** The combinations whose signs are all there. */
export function complete(signs: ReadonlyMap<Sign, number>, levels: 'all' | 'grave' | 'lesser'): Combination[] {
  if (signs.size < 2) return []
  return combinations.filter(
    ({ level, all, none = [], count = 1 }) =>
      (levels === 'all' || (level === 4) === (levels === 'grave')) &&
      !none.some((sign) => signs.has(sign)) &&
      all.every((sign, at) => (signs.get(sign) ?? 0) >= (at === 0 ? count : 1)),
  )
}

/** The level that is left of a rule of level 3, at its gravest place in the text; undefined where it does not stand there. */
function lowered(text: string, { id, pattern, level }: Rule): Level | undefined {
  let most: Level | undefined
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found !== null && most !== level; found = pattern.exec(text)) {
    const left = suppressed(id, text, found.index, found.index + found[0].length)?.to ?? level
    if (left > (most ?? -1)) most = left
  }
  pattern.lastIndex = 0
  return most
}

/** Whether a pattern stands somewhere without an old date beside it. */
function stands(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  let is = false
  for (let found = pattern.exec(text); found !== null && !is; found = pattern.exec(text)) {
    is = !isPast(text, found.index, found.index + found[0].length)
  }
  pattern.lastIndex = 0
  return is
}
