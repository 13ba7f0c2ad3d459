/** Where the model's scores raise a level. It never lowers one, and raises to 4 only where words of danger stand as well. */
import type { Category, Level } from '../finding.ts'
import { categoryOf, namesDanger } from './kind-of-danger.ts'
import type { Scores } from './model.ts'
import { limits } from './weights.ts'

export type Raised = { id: string; level: Exclude<Level, 0>; category: Category }

/**
 * What the scores say beside a level that rules reached, or undefined where they say no more. `isBacked`: a rule, a hint or a sign of danger was
 * found; words that name danger count as well. `hinted` is the level of the gravest hint: less likeness is enough where one agrees. Call it right after `judge`, whose look at the words it uses.
 */
export function raise(scores: Scores, level: Level, isBacked: boolean, hinted: Level): Raised | undefined {
  const { concern, crisis, emergency } = together(scores)
  if (level < 4 && emergency >= limits[2] && (isBacked || namesDanger())) return { id: 'model-4', level: 4, category: categoryOf(3) }
  if (hinted > level && hinted > 2 && crisis >= limits[3])
    return { id: hinted === 4 ? 'model-4' : 'model-3', level: hinted === 4 ? 4 : 3, category: categoryOf(3) }
  if (level < 3 && crisis >= limits[1]) return { id: 'model-3', level: 3, category: categoryOf(3) }
  if (level < 2 && concern >= limits[0]) return { id: 'model-2', level: 2, category: categoryOf(2) }
  return undefined
}

/** Each score leans on its neighbours: the three were learned apart, and are surer together. */
export const together = ({ concern, crisis, emergency }: Scores): Scores => ({
  concern: concern + 0.3 * crisis,
  crisis: crisis + 0.5 * emergency + 0.5 * concern,
  emergency: emergency + 0.4 * crisis,
})
