/**
 * Which words must stand in a text before a pattern can match: at least one of a few beginnings of words, read off the pattern itself. A scan
 * for all of them at once spares most patterns the look (see sift.ts). In doubt there is no need, and the pattern is always tried.
 */

/** A beginning of a word, or a whole word with a space behind it. */
export type Need = string

type Node =
  | { is: 'text'; one: readonly string[] }
  | { is: 'edge' }
  | { is: 'nothing' }
  | { is: 'any' }
  | { is: 'seq'; parts: readonly Node[] }
  | { is: 'either'; ways: readonly Node[] }
  | { is: 'times'; part: Node; least: number; most: number }

/** More spellings than this are not written out. */
const MOST_SPELLINGS = 48

/** The needs of a pattern, or undefined where it may match without any word we could name. */
export function needsOf({ source }: RegExp): readonly Need[] | undefined {
  const [node] = parseEither(source, 0)
  return best(node, false)
}

function parseEither(source: string, from: number): [Node, number] {
  const ways: Node[] = []
  let parts: Node[] = []
  let at = from
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      ways.push({ is: 'seq', parts })
      parts = []
      at++
      continue
    }
    const [part, next] = parsePart(source, at)
    const [times, after] = parseTimes(source, next, part)
    parts.push(times)
    at = after
  }
  ways.push({ is: 'seq', parts })
  return [ways.length === 1 && ways[0] !== undefined ? ways[0] : { is: 'either', ways }, at]
}

function parsePart(source: string, at: number): [Node, number] {
  const sign = source[at]
  if (sign === '(') {
    const around = /^\(\?(?:<?[=!])/.exec(source.slice(at, at + 4))
    const inside = at + (around?.[0].length ?? (source.startsWith('(?:', at) ? 3 : 1))
    const [node, end] = parseEither(source, inside)
    return [around === null ? node : { is: 'nothing' }, end + 1]
  }
  if (sign === '[') {
    const end = source.indexOf(']', at)
    const signs = source.slice(at + 1, end)
    return [/[-^\\]/.test(signs) ? { is: 'any' } : { is: 'text', one: [...signs] }, end + 1]
  }
  if (sign === '\\') {
    const next = source[at + 1] ?? ''
    if (next === 'b') return [{ is: 'edge' }, at + 2]
    return [/[a-zA-Z]/.test(next) ? { is: 'any' } : { is: 'text', one: [next] }, at + 2]
  }
  if (sign === '^' || sign === '$') return [{ is: 'nothing' }, at + 1]
  return [sign === '.' ? { is: 'any' } : { is: 'text', one: [sign ?? ''] }, at + 1]
}

function parseTimes(source: string, at: number, part: Node): [Node, number] {
  const counted = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})/.exec(source.slice(at, at + 12))
  if (counted === null) return [part, at]
  const sign = counted[0]
  const least = sign === '+' ? 1 : Number(counted[1] ?? 0)
  const most = sign === '?' ? 1 : counted[1] === undefined ? 99 : Number(counted[2] ?? counted[1])
  return [{ is: 'times', part, least, most }, at + sign.length]
}

/** Everything a node can be, where that is little. */
function spellings(node: Node): readonly string[] | undefined {
  if (node.is === 'text') return node.one
  if (node.is === 'nothing') return ['']
  if (node.is === 'edge' || node.is === 'any') return undefined
  if (node.is === 'either') {
    const all = node.ways.map(spellings)
    const flat = all.flatMap((one) => one ?? [])
    return all.includes(undefined) || flat.length > MOST_SPELLINGS ? undefined : flat
  }
  if (node.is === 'times') {
    const once = spellings(node.part)
    return once === undefined || node.most > 1 ? undefined : node.least === 0 ? ['', ...once] : once
  }
  return node.parts.reduce<readonly string[] | undefined>(
    (so, part) => {
      const more = so && spellings(part)
      if (so === undefined || more === undefined || so.length * more.length > MOST_SPELLINGS) return undefined
      return so.flatMap((one) => more.map((other) => one + other))
    },
    [''],
  )
}

/** The cheapest set of needs of a node; `bounded` where a word begins right before it. */
function best(node: Node, bounded: boolean): readonly Need[] | undefined {
  if (node.is === 'either') {
    const ways = node.ways.map((way) => best(way, bounded))
    return ways.includes(undefined) ? undefined : ways.flatMap((way) => way ?? [])
  }
  if (node.is === 'times') return node.least === 0 ? undefined : best(node.part, bounded)
  if (node.is !== 'seq') return needed(spellings(node) ?? [], bounded)
  const found: (readonly Need[] | undefined)[] = []
  let [run, begins]: [readonly string[], boolean] = [[''], bounded]
  for (const part of node.parts) {
    if (part.is === 'edge') {
      const isEmpty = run.every((one) => one === '')
      if (isEmpty) begins = true
      else
        found.push(
          needed(
            run.map((one) => `${one} `),
            begins,
          ),
        )
      continue
    }
    const more = spellings(part)
    if (more !== undefined && run.length * more.length <= MOST_SPELLINGS) {
      run = run.flatMap((one) => more.map((other) => one + other))
      continue
    }
    const isBegun = run.every((one) => (one === '' ? begins : one.endsWith(' ')))
    found.push(needed(run, begins), best(part, isBegun))
    // What ends in a space lets a word begin; so does what may be left out, where a word could begin before it.
    ;[run, begins] = more === undefined ? [[''], endsWord(part, isBegun)] : [more, isBegun]
  }
  found.push(needed(run, begins))
  return found.reduce((least, one) => (one !== undefined && (least === undefined || costOf(one) < costOf(least)) ? one : least), undefined)
}

/** Whether a word begins after a node, whatever it matched; `before` tells whether one could begin where it stands. */
function endsWord(node: Node, before: boolean): boolean {
  if (node.is === 'text') return node.one.every((one) => one.endsWith(' '))
  if (node.is === 'either') return node.ways.every((way) => endsWord(way, before))
  if (node.is === 'times') return (node.least > 0 || before) && endsWord(node.part, before)
  if (node.is === 'edge' || node.is === 'nothing') return before
  return node.is === 'seq' && node.parts.reduce((so, part) => endsWord(part, so), before)
}

function needed(run: readonly string[], bounded: boolean): readonly Need[] | undefined {
  const needs = run.map((one) => {
    const words = one.split(' ')
    const whole = words.map((word, at) => (at < words.length - 1 ? `${word} ` : word))
    const usable = whole.filter((word, at) => word.trim() !== '' && word !== '. ' && word !== '.' && (at > 0 || bounded))
    return usable.toSorted((one, other) => costOf([one]) - costOf([other]))[0]
  })
  return needs.length === 0 || needs.includes(undefined) ? undefined : [...new Set(needs.flatMap((need) => need ?? []))]
}

/** Words of every second message: a need for one of them spares nothing. */
const COMMON = new Set(
  'i im ive ill id me my a an the and to of in on it its is was are be been he she they hes shes you your we us for with at so just not no dont do did have has had that this but if or all up out up now get got go going gonna want wanna like what how who when then there by from as one day days week time today tonight him her his them'.split(
    ' ',
  ),
)

function costOf(needs: readonly Need[]): number {
  return needs.reduce((sum, need) => {
    const word = need.trim()
    const isWhole = need.endsWith(' ')
    if (isWhole) return sum + (COMMON.has(word) ? 40 : 1)
    return sum + (COMMON.has(word) || word.length < 3 ? 60 : word.length === 3 ? 6 : 1.5)
  }, 0)
}
