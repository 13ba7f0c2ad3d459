/** Help for whoever worries about what somebody else wrote: said to them alone, and never to its writer. */
import type { Care } from '../../content/care.ts'
import type { Reply } from '../types.ts'
import { helpFor, topicCard } from './help.ts'
import { triage } from './triage.ts'

/** In an emergency, and in no other case, the card depends on the words. */
export function cardBeside(care: Care, theirs: string, country: string | undefined): Reply {
  const found = triage(theirs)
  return found.level === 4 ? helpFor(care, { ...found, subject: 'other' }, country) : topicCard(care, 'someone', country)
}
