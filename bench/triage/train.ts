/**
 * Trains the model of core/safety/model from the corpora and writes its weights: `npm run triage:train`. Prints what a writer never read would
 * see of it. Takes some minutes; with `-- --keep` the limits stay as they are and the folds are left out.
 */
import { writeFileSync } from 'node:fs'
import { BITS, look } from '../../src/core/safety/model/features.ts'
import { limits as kept } from '../../src/core/safety/model/weights.ts'
import { literal, readMessage } from '../../src/core/safety/read.ts'
import { load } from './corpora.ts'
import { type Example, exampleOf } from './examples.ts'
import { heading, line, tables } from './figures.ts'
import { type Lines, learnAll, type Scored, scoredByOthers } from './folds.ts'
import { foundWith } from './found.ts'
import { limitsFrom } from './limits.ts'
import { subjectsOf } from './subjects.ts'

const examples = load()
  .filter(({ untouched }) => !untouched)
  .map(exampleOf)
const limits = process.argv.includes('--keep') ? kept : byFolds(examples)
const lines = learnAll(examples)
write(lines, limits)

function byFolds(all: readonly Example[]) {
  const scored = scoredByOthers(all)
  const chosen = limitsFrom(scored)
  const found = (of: (one: Example, scores: Scored) => ReturnType<typeof foundWith>) =>
    [...scored].map(([row, scores]) => ({ row, found: of(row, scores) }))
  process.stdout.write(`One writer out at a time, limits ${chosen.join(', ')}\n`)
  process.stdout.write(
    heading('') +
      line(
        'rules alone',
        found(({ ruled }) => ruled),
      ),
  )
  process.stdout.write(
    line(
      'model alone',
      found((one, scores) => foundWith({ ...one, ruled: 0, hinted: 0 }, scores, chosen)),
    ),
  )
  process.stdout.write(
    `${line(
      'both',
      found((one, scores) => foundWith(one, scores, chosen)),
    )}\n`,
  )
  process.stdout.write(`${tables(found((one, scores) => foundWith(one, scores, chosen)))}\n`)
  return chosen
}

function write([second, third, fourth]: Lines, limits: readonly number[]): void {
  const all = [second, third, fourth]
  const scales = all.map(({ weights }) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127)
  const bytes = new Uint8Array(3 << BITS)
  for (const [at, { weights }] of all.entries())
    for (const [place, weight] of weights.entries()) bytes[place * 3 + at] = Math.round(weight / (scales[at] ?? 1)) + 128
  const number = (one: number) => Number(one.toPrecision(6))
  const text = [
    '/** Made by `npm run triage:train` from test/corpus; not to be edited. Places of three signed bytes, 128 for 0: see model.ts. */',
    `export const bias: readonly [number, number, number] = [${all.map(({ bias }) => number(bias)).join(', ')}]`,
    `export const scale: readonly [number, number, number] = [${scales.map(number).join(', ')}]`,
    '/** What the scores must reach to raise to level 2, 3 and 4, and to agree with a hint. */',
    `export const limits: readonly [number, number, number, number] = [${limits.join(', ')}]`,
    '/** How much each kind of word speaks for each category, the first of a row for the category itself: see kind-of-danger.ts. */',
    `export const subjects: readonly number[] = [${subjectsOf(examples, (text) => look(literal(readMessage(text).pieces[0] ?? ''), text, [])).join(', ')}]`,
    `export const weights =\n  '${Buffer.from(bytes).toString('base64')}'\n`,
  ].join('\n')
  writeFileSync(new URL('../../src/core/safety/model/weights.ts', import.meta.url), text)
  process.stdout.write(`weights.ts has ${(text.length / 1_000).toFixed(0)} kB\n`)
}
