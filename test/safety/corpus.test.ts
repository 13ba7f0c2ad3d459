/**
 * How well danger is recognised in labelled, fictional messages (care/corpus-guide.md). The floors stand a little under what was reached.
 * Honest note: the rules were written by people who had read this file, so its figures flatter them; on messages written to be indirect, and
 * hardly looked at (every second line of care/train), 31 % of level 4 and 25 % of level 3 were seen, and 4 % of level 0 flagged.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { triage } from '../../src/core/safety/triage.ts'

const rows = readFileSync(new URL('../corpus/dev.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [level = '', category = '', subject = '', , text = ''] = line.split('\t')
    return { level: Number(level), category, subject, text }
  })

const share = (level: number, atLeast: number) => {
  const mine = rows.filter((row) => row.level === level)
  return mine.filter(({ text }) => triage(text).level >= atLeast).length / mine.length
}

describe('the labelled messages', () => {
  test('are all there', () => {
    expect(rows).toHaveLength(900)
    expect(new Set(rows.map(({ level }) => level))).toEqual(new Set([0, 1, 2, 3, 4]))
  })

  test.each([
    ['emergencies seen at level 3 or 4', 4, 3, 0.88, 1],
    ['emergencies seen as such', 4, 4, 0.87, 1],
    ['crises seen at level 3 or 4', 3, 3, 0.6, 1],
    ['ordinary messages flagged at level 3 or 4', 0, 3, 0, 0.02],
    ['ordinary messages taken for an emergency', 0, 4, 0, 0.01],
    ['cravings and lapses flagged at level 3 or 4', 1, 3, 0, 0.02],
  ])('%s', (what, level, atLeast, least, most) => {
    const figure = share(level, atLeast)
    console.info(`${what}: ${(figure * 100).toFixed(1)} %`)

    expect(figure).toBeGreaterThanOrEqual(least)
    expect(figure).toBeLessThanOrEqual(most)
  })

  test('emergencies are given to the right kind of help, mostly', () => {
    const seen = rows.filter(({ level, text }) => level === 4 && triage(text).level === 4)
    const kindred = (category: string) =>
      ['suicide', 'selfharm'].includes(category) ? 'self' : ['abuse', 'violence'].includes(category) ? 'hurt' : category
    const right = seen.filter(({ category, text }) => kindred(triage(text).categories[0] ?? '') === kindred(category)).length / seen.length
    console.info(`emergencies in the right category: ${(right * 100).toFixed(1)} %`)

    expect(right).toBeGreaterThanOrEqual(0.8)
  })
})
