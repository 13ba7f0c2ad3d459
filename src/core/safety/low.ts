/** Answers below danger: the three buttons of level 2, and what helps with an urge or after a lapse. Pure. */
import type { CareCard } from '../../content/en/care.ts'
import { care } from '../../content/en/care.ts'
import { after } from '../../content/en/care-after.ts'
import { low } from '../../content/en/care-low.ts'
import type { Button, Reply } from '../types.ts'
import type { Finding } from './finding.ts'
import { emergencyIn } from './routes.ts'

const { buttons: labels } = low

/** The private answer to a finding of level 2. */
export function concernCard({ categories, subject, rules }: Finding, country: string | undefined): Reply {
  const [category] = categories
  const which = subject === 'other' ? 'friend' : category === 'grief' || category === 'withdrawal' ? category : 'heavy'
  const rule = rules[0]
  return said(low.concern[which], country, [
    { label: labels.talk, run: 'crisis', args: subject === 'other' ? { topic: 'someone' } : {} },
    which === 'withdrawal'
      ? { label: care.buttons.withdrawalSigns, run: 'crisis', args: { step: 'withdrawal' } }
      : { label: labels.helps, run: 'tips', args: { topic: 'overwhelm' } },
    { label: care.buttons.fine, run: 'crisis', args: { step: 'fine', ...(rule !== undefined && { rule }) } },
  ])
}

/** For level 1: an urge gets ways through it, a lapse what matters after one. */
export const cravingCard = (country: string | undefined): Reply =>
  said(low.urge, country, [timer, surf, delay, halt, helps('urge'), plan, now])

export const lapseCard = (country: string | undefined): Reply => said(low.lapse, country, [helps('lapse'), plan, now])

export type WayThrough = keyof typeof low.ways

export const wayThrough = (way: WayThrough, country: string | undefined): Reply =>
  said(low.ways[way], country, [guided(way), timer, ...[surf, delay, halt].filter((button) => button.args?.way !== way), now])

type Run = Extract<Button, { run: string }>
const timer: Run = { label: labels.timer, run: 'urge', args: { timer: 'on' } }
const surf: Run = { label: labels.surf, run: 'urge', args: { way: 'surf' } }
const delay: Run = { label: labels.delay, run: 'urge', args: { way: 'delay' } }
const halt: Run = { label: labels.halt, run: 'urge', args: { way: 'halt' } }
const plan: Run = { label: after.buttons.plan, run: 'plan' }
const now: Run = { label: care.buttons.now, run: 'crisis' }
const guided = (way: WayThrough): Run => ({ label: labels.guided, run: 'exercise', args: { name: way } })
const helps = (topic: string): Run => ({ label: labels.helps, run: 'tips', args: { topic } })

export const urgeButtons = { timer, surf, delay, halt, now }

const said = ({ title, text, list }: CareCard, country: string | undefined, buttons: readonly Button[]): Reply => ({
  to: 'me',
  title,
  text: `${text.replaceAll('{emergency}', emergencyIn(country))} ${care.automatic}`,
  ...(list && { list }),
  buttons,
})
