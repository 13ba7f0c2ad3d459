/** Which fixed card a finding of level 3 or 4 leads to. */
import type { Care } from '../../content/care.ts'
import type { CareCard } from '../../content/types.ts'
import type { Category, Finding } from './finding.ts'

export function cardFor(care: Care, { level, subject }: Finding, category: Category): CareCard {
  return level === 4 ? emergencyCard(care, category, subject) : crisisCard(care, category, subject)
}

function emergencyCard({ emergency }: Care, category: Category, subject: Finding['subject']): CareCard {
  switch (category) {
    case 'suicide':
    case 'selfharm':
      return subject === 'other' ? emergency.someone : emergency.suicide
    case 'overdose':
      return subject === 'self' ? emergency.overdoseSelf : emergency.overdose
    case 'withdrawal':
    case 'violence':
      return emergency[category]
    case 'abuse':
      return subject === 'other' ? emergency.violence : emergency.abuse
    default:
      return emergency.other
  }
}

function crisisCard({ crisis }: Care, category: Category, subject: Finding['subject']): CareCard {
  switch (category) {
    case 'suicide':
    case 'selfharm':
    case 'overdose':
    case 'abuse':
      return subject === 'other' ? crisis.someone : crisis[category]
    case 'withdrawal':
    case 'violence':
      return crisis[category]
    default:
      return crisis.other
  }
}
