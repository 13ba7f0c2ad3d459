/** The card that answers an emergency in a room, for everybody there: short, fixed, with the steps that bystanders need. Pure. */
import type { Care } from '../../content/care.ts'
import type { Button, Reply } from '../types.ts'
import { cardFor } from './cards.ts'
import type { Finding } from './finding.ts'
import { show } from './show.ts'

/** Whether moderators hear of it. `trying` is when it could not be stored in the time help has. */
export type Told = 'sent' | 'trying' | 'none'

/** `alert` is what the moderators' alert is called, if there is one. */
export function aloudCard(care: Care, finding: Finding, country: string | undefined, told: Told, alert?: string): Reply {
  const { aloud } = care
  const category = finding.categories[0] ?? 'hopeless'
  const isDespair = ['suicide', 'selfharm', 'hopeless', 'grief'].includes(category) && finding.subject !== 'other'
  const card = isDespair ? aloud.suicide : cardFor(care, finding, category)
  const support: Button = { label: aloud.buttons.support, run: 'crisis', args: { step: isDespair ? 'now' : 'home' } }
  const first: Button = { label: care.buttons.overdoseSteps, run: 'crisis', args: { step: 'overdose' } }
  const worried: Button = { label: aloud.buttons.worried, run: 'crisis', args: { topic: 'someone' } }
  const shown = show(care, card, { country, category, emergency: true, buttons: [] })
  return {
    to: 'room',
    title: card.title,
    text: shown.text,
    ...(card.list && { list: card.list }),
    // In a room one number is enough: lines and their chats are for whoever opens them.
    facts: [{ name: care.emergencyFact, value: shown.facts?.[0]?.value ?? care.noNumber }, toldFact(care, told)],
    buttons: [support, isDespair ? worried : first, ...toldButton(care, alert)],
  }
}

export const toldFact = ({ aloud }: Care, told: keyof Omit<Care['aloud']['told'], 'name'>) => ({
  name: aloud.told.name,
  value: aloud.told[told],
})

export const toldButton = ({ aloud }: Care, alert: string | undefined): Button[] =>
  alert === undefined ? [] : [{ label: aloud.buttons.told, run: 'told', args: { id: alert } }]
