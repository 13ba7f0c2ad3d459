/** How a card reads: fixed text, the country's number, a line or two, and what leads on. */
import type { Care } from '../../content/care.ts'
import type { CareCard, Helpline } from '../../content/types.ts'
import type { Button, Fact, Reply } from '../types.ts'
import type { Category } from './finding.ts'
import { chatsOf, emergencyIn, factOf, linesFor } from './routes.ts'

/** `lines` are those of one group, in place of those for everybody. */
export type Shown = {
  country: string | undefined
  category: Category
  emergency?: boolean
  lines?: readonly Helpline[]
  buttons: readonly Button[]
}

/** A card with its numbers, said to the person alone: the emergency first, then a line or two, then what leads on. */
export function show(
  care: Care,
  card: CareCard,
  { country, category, emergency = false, lines = linesFor(category, country, emergency), buttons }: Shown,
): Reply {
  const number = emergencyIn(care, country)
  const facts: Fact[] = [{ name: care.emergencyFact, value: number }, ...lines.map((line) => factOf(care, line))]
  const finder: Button[] = lines.length === 0 ? [{ label: care.buttons.find, url: care.finderUrl }] : []
  if (lines.length === 0) facts.push({ name: care.findALine, value: care.finder })
  return {
    to: 'me',
    keep: true,
    title: card.title,
    text: `${card.text.replaceAll('{emergency}', number)} ${care.automatic}`,
    ...(card.list && { list: card.list }),
    facts,
    buttons: [...chatsOf(care, lines), ...finder, ...buttons],
  }
}
