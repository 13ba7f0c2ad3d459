/** Where the scores may raise a level, chosen on messages whose writers the model had not read, and never on the part held back. */
import type { Example } from './examples.ts'
import type { Scored } from './folds.ts'

/** Shares of messages that may be flagged beyond what the rules flag. */
const BUDGET = {
  harmlessAsCrisis: 0.007,
  cravingsAsCrisis: 0.02,
  harmlessAsConcern: 0.04,
  hintedAsCrisis: 0.004,
  harmlessAsEmergency: 0.0015,
  othersAsEmergency: 0.06,
}

const OTHER_LANGUAGES = ['languages', 'tongues', 'iberia', 'rhine']

export type Limits = [number, number, number, number]

/** The lowest limits that keep within the budget. */
export function limitsFrom(scored: ReadonlyMap<Example, Scored>): Limits {
  // Who writes in other languages is alone or nearly so, and says little about the next writer of English.
  const all = [...scored].filter(([{ writer }]) => !OTHER_LANGUAGES.includes(writer))
  const share = (level: number, counts: (one: Example, scores: Scored) => boolean) => {
    const mine = all.filter(([one]) => one.level === level)
    return mine.filter(([one, scores]) => counts(one, scores)).length / mine.length
  }
  const emergency = lowest((limit) => {
    const counts = (one: Example, scores: Scored) => one.ruled < 4 && one.backed && scores.emergency >= limit
    return share(0, counts) <= BUDGET.harmlessAsEmergency && share(3, counts) <= BUDGET.othersAsEmergency
  })
  const crisis = lowest((limit) => {
    const counts = (one: Example, scores: Scored) => one.ruled < 3 && scores.crisis >= limit
    return share(0, counts) <= BUDGET.harmlessAsCrisis && share(1, counts) <= BUDGET.cravingsAsCrisis
  })
  const concern = lowest((limit) => share(0, (one, scores) => one.ruled < 2 && scores.concern >= limit) <= BUDGET.harmlessAsConcern)
  const agreed = lowest(
    (limit) => share(0, (one, scores) => one.ruled < 3 && one.hinted > 2 && scores.crisis >= limit) <= BUDGET.hintedAsCrisis,
  )
  return [concern, crisis, emergency, agreed]
}

function lowest(isAllowed: (limit: number) => boolean): number {
  let [low, high] = [-4, 8]
  for (let turn = 0; turn < 24; turn++) {
    const middle = (low + high) / 2
    if (isAllowed(middle)) high = middle
    else low = middle
  }
  return Math.round(high * 1_000) / 1_000
}
