/**
 * Reads danger in words: rules, not a model. Pure, synchronous, and linear in the length of the text, so that it cannot be slow or down.
 * Rules: care/policy.md, "Levels" and "What is known about doing it well".
 */

import { combinations } from './families/combinations.ts'
import { signals } from './families/signals.ts'
import { families } from './families.ts'
import type { Category, Finding, Level } from './finding.ts'
import { normalise } from './normalise.ts'
import type { Combination, Sign } from './rule.ts'
import { isPast, subjectOf, timeOf } from './sense.ts'
import { suppressed } from './suppress.ts'

export type { Category, Finding } from './finding.ts'

/** Text is looked at in windows, so that the end of a long one counts like its beginning. */
const WINDOW = 4_000
/** More than any pattern spans. */
const OVERLAP = 500

type Fired = { id: string; level: Level; category: Category; subject?: 'self' | 'other' }

/** How grave a message is, what it is about and for whom. The same words always give the same finding. */
export function triage(text: string): Finding {
  const { all, own } = normalise(text)
  const fired = [...windows(all).flatMap(emergencies), ...windows(own).flatMap(lesser)]
  const level = fired.reduce<Level>((most, one) => (one.level > most ? one.level : most), 0)
  const gravest = fired.toSorted((one, other) => other.level - one.level)
  return {
    level,
    categories: [...new Set(gravest.map(({ category }) => category))],
    subject: level === 0 ? 'unclear' : subjectOf(all, gravest[0]?.subject),
    time: timeOf(all, level),
    rules: [...new Set(gravest.map(({ id }) => id))],
  }
}

/** Level 4: nothing lowers it. What is dated long ago is no emergency, but a story of one. */
function emergencies(text: string): Fired[] {
  const found = families
    .filter(({ level }) => level === 4)
    .flatMap((rule) => {
      return stands(text, rule.pattern) ? [rule] : []
    })
  return [...found, ...together(text, 4)]
}

/** Levels 1 to 3, each lowered by what stands around it. */
function lesser(text: string): Fired[] {
  const found = families
    .filter(({ level }) => level < 4)
    .flatMap((rule): Fired[] => {
      if (rule.level < 3) {
        return stands(text, rule.pattern) ? [rule] : []
      }
      const levels = matches(text, rule.pattern).map(
        ({ index, 0: words }) => suppressed(rule.id, text, index, index + words.length)?.to ?? rule.level,
      )
      const level = levels.reduce<Level>((most, one) => (one > most ? one : most), 0)
      return level === 0 ? [] : [{ ...rule, level }]
    })
  return [...found, ...together(text, 3)]
}

/** The combinations of one level whose signs all stand in the text. */
function together(text: string, level: 3 | 4): Fired[] {
  const count = new Map<Sign, number>()
  for (const { sign, pattern } of signals) if (stands(text, pattern)) count.set(sign, (count.get(sign) ?? 0) + 1)
  const complete = ({ all, count: most = 1 }: Combination) => all.every((sign, at) => (count.get(sign) ?? 0) >= (at === 0 ? most : 1))
  return combinations.filter((one) => one.level === level && complete(one))
}

const stands = (text: string, pattern: RegExp) =>
  matches(text, pattern).some(({ index, 0: words }) => !isPast(text, index, index + words.length))

/** Almost no pattern matches: looking first whether one does is far cheaper than asking for all its matches. */
function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found = text.search(pattern) >= 0
  return found ? [...text.matchAll(pattern)] : []
}

/** Overlapping pieces, cut between words. */
function windows(text: string): string[] {
  if (text.length <= WINDOW) return [text]
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = from + WINDOW
    const cut = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), from + WINDOW - OVERLAP)
    pieces.push(text.slice(from, cut))
    if (cut === text.length) break
    from = text.indexOf(' ', cut - OVERLAP) + 1
  }
  return pieces
}
