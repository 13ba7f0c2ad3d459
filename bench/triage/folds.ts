/** One writer out at a time: how well the rest prepares for somebody never read. A writer of other languages is split among the folds. */
import { together } from '../../src/core/safety/model/raise.ts'
import type { Example } from './examples.ts'
import { type Line, learn, scoreOf } from './learn.ts'

export type Scored = { concern: number; crisis: number; emergency: number }
export type Lines = [Line, Line, Line]

/** Emergencies missed cost more. */
const costOf = ({ level }: Example) => (level === 4 ? 1.5 : 1)

export const learnAll = (examples: readonly Example[]): Lines => [learn(examples, 2), learn(examples, 3, costOf), learn(examples, 4)]

export const scoresOf = (example: Example, [second, third, fourth]: Lines): Scored =>
  together({ concern: scoreOf(example, second), crisis: scoreOf(example, third), emergency: scoreOf(example, fourth) })

/** The scores each example gets from a model that never saw its writer. */
export function scoredByOthers(examples: readonly Example[]): Map<Example, Scored> {
  const scored = new Map<Example, Scored>()
  for (const [writer, mine] of Map.groupBy(examples, ({ writer }) => writer)) {
    const lines = learnAll(examples.filter((one) => one.writer !== writer))
    for (const one of mine) scored.set(one, scoresOf(one, lines))
    process.stderr.write(`without ${writer}\n`)
  }
  return scored
}
