/** What a grave message is about, learned from the kinds of words in it: naive Bayes, in hundredths. */
import { counts, kinds } from '../../src/core/safety/model/features.ts'
import { CATEGORIES } from '../../src/core/safety/model/kind-of-danger.ts'
import type { Example } from './examples.ts'

/** A row of weights for each category: its own, then one for each kind of word. `look` reads a text as the model does. */
export function subjectsOf(examples: readonly Example[], look: (text: string) => unknown): number[] {
  const width = kinds.length + 1
  const seen = CATEGORIES.map(() => new Float64Array(width))
  for (const { level, category, text } of examples) {
    const row = seen[CATEGORIES.indexOf(category as (typeof CATEGORIES)[number])]
    if (row === undefined || level < 2) continue
    look(text)
    row[0] = (row[0] ?? 0) + 1
    for (let kind = 1; kind < width; kind++) if ((counts[kind] ?? 0) > 0) row[kind] = (row[kind] ?? 0) + 1
  }
  const all = seen.reduce((sum, row) => sum + (row[0] ?? 0), 0)
  return seen.flatMap((row) => {
    const mine = row[0] ?? 0
    return Array.from(row, (count, kind) => {
      if (kind === 0) return Math.round(100 * Math.log((mine + 1) / all))
      const rest = seen.reduce((sum, other) => sum + (other[kind] ?? 0), 0) - count
      return Math.round(100 * Math.log((count + 1) / (mine + 2) / ((rest + 1) / (all - mine + 2))))
    })
  })
}
