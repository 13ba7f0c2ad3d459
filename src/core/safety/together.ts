/** What a message says together with the same writer's last ones, and none of them says alone (policy.md, "Combine"). */
import type { Finding, Level } from './finding.ts'
import { complete, type Fired, readMessage, type Seen } from './read.ts'
import type { Sign } from './rule.ts'

/** Whoever writes in pieces writes short ones, in words: a long harmless message is a subject of its own. */
const SHORT = 12
/** A word or two that only mean something after what was said before. */
const FEW = 4

/** What a rule over several messages is called; they are counted like other rules. */
export const LATELY = ['lately-means', 'lately-time', 'lately-farewell'] as const

type Message = { text: string; seen: readonly Seen[]; level: Level }
type Part = { level: Level; signs: ReadonlyMap<Sign, number>; words: number; found: Pick<Finding, 'categories' | 'subject'> }

/** `read` is how a text is read alone. Nothing for a message that adds nothing: what stood before it was answered when it came. */
export function together({ text, seen, level }: Message, before: readonly string[], read: (text: string) => Finding): Fired[] {
  const signs = countOf(seen)
  const words = wordsIn(text)
  const earlier = before.filter((one) => one !== '' && one.trim() !== text.trim())
  if (signs.size === 0 || earlier.length === 0 || (level === 0 && words > SHORT)) return []
  const mine: Part = { level, signs, words, found: { categories: [], subject: 'unclear' } }
  const parts = earlier.map((one): Part => {
    const found = read(one)
    return { level: found.level, signs: countOf(readMessage(one).seen), words: wordsIn(one), found }
  })
  const whole = [...earlier, text].join('\n')
  return [...completed(signs, parts, whole), ...paired(mine, parts, () => read(whole).level)]
}

/** Combinations that this message completes: not yet there before it, and not without it. */
function completed(mine: ReadonlyMap<Sign, number>, parts: readonly Part[], whole: string): Fired[] {
  const earlier = most(parts.map(({ signs }) => signs))
  const old = complete(earlier, 'all')
  // Read as one, so that the same thing said twice counts once.
  const both = most([earlier, mine, countOf(readMessage(whole).seen)])
  return complete(both, 'all').filter((one) => !old.includes(one) && one.all.some((sign) => mine.has(sign)))
}

/** Two messages of which each makes the other graver. `level` is that of all the words read as one. */
function paired(mine: Part, parts: readonly Part[], level: () => Level): Fired[] {
  return parts.flatMap((one): Fired[] => {
    const about: Pick<Fired, 'category' | 'subject'> = {
      category: 'suicide',
      ...(one.found.subject === 'other' && { subject: 'other' as const }),
    }
    const [least, isBrief] = [Math.min(one.level, mine.level), one.words <= SHORT && mine.words <= SHORT]
    if ((isMeant(mine) && isAtHand(one)) || (isMeant(one) && isAtHand(mine))) {
      if (least >= 2) return [{ id: 'lately-means', level: 4, ...about }]
      if (isBrief) return [{ id: 'lately-means', level: level() === 4 ? 4 : 3, ...about }]
    }
    const isAside = mine.words <= FEW
    if (one.level >= 3 && one.signs.has('thought') && mine.signs.has('soon') && (isAside || mine.level >= 2))
      return [{ id: 'lately-time', level: 4, ...about }]
    if (one.level >= 3 && isAtHand(one) && isAside && (mine.signs.has('farewell') || mine.signs.has('soon')))
      return [{ id: 'lately-farewell', level: 4, ...about }]
    return []
  })
}

/** Dying, or doing it, meant at least as a worry; what could be used, or where one could. */
const isMeant = ({ level, signs }: Part) => level >= 2 && signs.has('thought')
const isAtHand = ({ signs }: Part) => signs.has('means') || signs.has('place')

const wordsIn = (text: string) => text.trim().split(/\s+/).length

const countOf = (seen: readonly Seen[]) => most(seen.map(({ signs }) => signs))

function most(all: readonly ReadonlyMap<Sign, number>[]): Map<Sign, number> {
  const counts = new Map<Sign, number>()
  for (const signs of all) for (const [sign, count] of signs) counts.set(sign, Math.max(counts.get(sign) ?? 0, count))
  return counts
}
