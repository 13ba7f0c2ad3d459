/** Lines for some people and for some matters, beside those for everybody. Rules as in care.ts. */
import type { Audience } from '../types.ts'

export const others = {
  // Nobody but the writers has read these yet: see docs/safety.md, "Reviewing the words".
  reviewedBy: 'awaits review',
  reviewed: '2026-12-04',

  button: 'Other lines',
  title: 'Other lines',
  text: 'Some lines are for one group or one matter. If a life may be at risk, {emergency} comes first. Which would fit?',
  /** Above the lines of one group. */
  group: 'These lines know it well. If a life may be at risk, call {emergency}.',

  audiences: {
    veterans: 'Veterans',
    youth: 'Young people',
    lgbtq: 'LGBTQ+',
    gambling: 'Gambling',
    domestic_violence: 'Violence or abuse',
    poison: 'Poisoning',
    drugs: 'Drugs',
  } satisfies Record<Audience, string>,
} as const
