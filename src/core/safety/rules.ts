/** The ids of all rules, for counting them: whatever else a button claims to come from is `other`, so that no words get among the counts. */
import { combinations } from './families/combinations.ts'
import { families } from './families.ts'
import { OPINION } from './opinion.ts'
import { LATELY } from './together.ts'

/** What the model's findings are called (model/raise.ts): one name for each level it may raise to. */
const MODEL = ['model-2', 'model-3', 'model-4'] as const

const ids = new Set<string>([...[...families, ...combinations].map(({ id }) => id), ...LATELY, ...MODEL, OPINION])

export const knownRule = (id: string): string => (ids.has(id) ? id : 'other')
