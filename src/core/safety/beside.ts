/** Help for whoever worries about what somebody else wrote: said to them alone, and never to its writer. */
import type { Reply } from '../types.ts'
import { helpFor, topicCard } from './help.ts'
import { triage } from './triage.ts'

/** In an emergency, and in no other case, the card depends on the words. */
export function cardBeside(theirs: string, country: string | undefined): Reply {
  const found = triage(theirs)
  return found.level === 4 ? helpFor({ ...found, subject: 'other' }, country) : topicCard('someone', country)
}
