/** Which fixed card a finding of level 3 or 4 leads to. */
import { type CareCard, care } from '../../content/en/care.ts'
import type { Category, Finding } from './finding.ts'

export function cardFor({ level, subject }: Finding, category: Category): CareCard {
  return level === 4 ? emergencyCard(category, subject) : crisisCard(category, subject)
}

function emergencyCard(category: Category, subject: Finding['subject']): CareCard {
  const { emergency } = care
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

function crisisCard(category: Category, subject: Finding['subject']): CareCard {
  const { crisis } = care
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
