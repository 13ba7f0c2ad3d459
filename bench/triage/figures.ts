/** Shares of messages by what was found in them. */
import type { Level } from '../../src/core/safety/finding.ts'
import type { Row } from './corpora.ts'

export type Found = { row: Row; found: Level }

/** The figures of the goals, in the order of `HEADINGS`, as shares; NaN where a level does not occur. */
export const HEADINGS = ['4 at 3+', '4 at 4', '3 at 3+', '2 at 2+', '0 at 3+', '0 at 2+', '1 at 3+'] as const
const ASKED = [
  [4, 3],
  [4, 4],
  [3, 3],
  [2, 2],
  [0, 3],
  [0, 2],
  [1, 3],
] as const

export const shares = (all: readonly Found[]): number[] => ASKED.map(([level, least]) => share(all, level, least))

function share(all: readonly Found[], level: number, least: number): number {
  const mine = all.filter(({ row }) => row.level === level)
  return mine.filter(({ found }) => found >= least).length / mine.length
}

export const heading = (name: string): string => `${name.padEnd(24)}${['messages', ...HEADINGS].map((one) => one.padStart(9)).join('')}\n`

export const line = (name: string, all: readonly Found[]): string =>
  `${name.padEnd(24)}${String(all.length).padStart(9)}${shares(all)
    .map((one) => (Number.isNaN(one) ? '-' : `${(one * 100).toFixed(1)}%`).padStart(9))
    .join('')}\n`

const LANGUAGES = ['es', 'pt', 'fr', 'de']

/** A table by writer, category, language and tag. */
export function tables(all: readonly Found[]): string {
  const by = (name: string, keysOf: (row: Row) => readonly string[], least = 1) => {
    const keys = Map.groupBy(
      all.flatMap((one) => keysOf(one.row).map((key) => ({ key, one }))),
      ({ key }) => key,
    )
    const lines = [...keys].filter(([, ones]) => ones.length >= least).sort(([one], [other]) => one.localeCompare(other))
    return `\n${heading(`by ${name}`)}${lines
      .map(([key, ones]) =>
        line(
          key,
          ones.map(({ one }) => one),
        ),
      )
      .join('')}`
  }
  return (
    heading('all') +
    line('all', all) +
    by('writer', ({ writer }) => [writer]) +
    by('category', ({ category }) => [category]) +
    by('language', ({ tags }) => [tags.find((tag) => LANGUAGES.includes(tag)) ?? 'en']) +
    by('tag', ({ tags }) => tags, 40)
  )
}
