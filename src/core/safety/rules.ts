/** The ids of all rules, for counting them: whatever else a button claims to come from is `other`, so that no words get among the counts. */
import { combinations } from './families/combinations.ts'
import { families } from './families.ts'

const ids = new Set([...families, ...combinations].map(({ id }) => id))

export const knownRule = (id: string): string => (ids.has(id) ? id : 'other')
