/** Lines for some people and for some matters: offered beside the lines for everybody, never in their place. Pure. */
import type { Care } from '../../content/care.ts'
import type { Audience } from '../../content/types.ts'
import type { Button, Reply } from '../types.ts'
import { groupsIn, linesForGroup } from './routes.ts'
import { show } from './show.ts'

/** Nothing where a country has no such line that is confirmed, or none is known. */
export const othersButton = ({ others }: Care, country: string | undefined): Button[] =>
  groupsIn(country).length === 0 ? [] : [{ label: others.button, run: 'crisis', args: { step: 'others' } }]

/** Whom there are lines for. */
export const othersCard = (care: Care, country: string | undefined, rest: readonly Button[]): Reply =>
  show(care, care.others, {
    country,
    category: 'suicide',
    buttons: [...groupsIn(country).map((group) => groupButton(care, group)), ...rest],
  })

/** The lines of one group or matter. */
export function groupCard(care: Care, group: Audience, country: string | undefined, rest: readonly Button[]): Reply {
  const card = { title: care.others.audiences[group], text: care.others.group }
  return show(care, card, {
    country,
    category: 'suicide',
    lines: linesForGroup(group, country),
    buttons: [...othersButton(care, country), ...rest],
  })
}

/** Abuse has a card of its own, which thinks of the screen first. */
function groupButton({ others }: Care, group: Audience): Button {
  const args: Record<string, string> = group === 'domestic_violence' ? { topic: 'violence' } : { group }
  return { label: others.audiences[group], run: 'crisis', args }
}
