import type { Level } from '../../src/core/safety/finding.ts'
import type { Example } from './examples.ts'
import type { Scored } from './folds.ts'

/** The level with these scores and limits, as model/raise.ts decides it. */
export function foundWith(
  { ruled, hinted, backed }: Pick<Example, 'ruled' | 'hinted' | 'backed'>,
  scores: Scored,
  limits: readonly number[],
): Level {
  const [concern = 9, crisis = 9, emergency = 9, agreed = 9] = limits
  if (ruled === 4 || (backed && scores.emergency >= emergency)) return 4
  if (hinted === 4 && scores.crisis >= agreed) return 4
  if (ruled === 3 || (hinted === 3 && scores.crisis >= agreed) || scores.crisis >= crisis) return 3
  return ruled < 2 && scores.concern >= concern ? 2 : ruled
}
