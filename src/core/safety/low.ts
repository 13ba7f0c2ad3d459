/** Answers below danger: the three buttons of level 2, and what helps with an urge or after a lapse. Pure. */
import type { Care } from '../../content/care.ts'
import type { CareCard } from '../../content/types.ts'
import type { Button, Reply } from '../types.ts'
import type { Finding } from './finding.ts'
import { emergencyIn } from './routes.ts'

/** The private answer to a finding of level 2. */
export function concernCard(care: Care, { categories, subject, rules }: Finding, country: string | undefined): Reply {
  const { low, buttons } = care
  const [category] = categories
  const which = subject === 'other' ? 'friend' : category === 'grief' || category === 'withdrawal' ? category : 'heavy'
  const rule = rules[0]
  return said(care, low.concern[which], country, [
    { label: low.buttons.talk, run: 'crisis', args: subject === 'other' ? { topic: 'someone' } : {} },
    which === 'withdrawal'
      ? { label: buttons.withdrawalSigns, run: 'crisis', args: { step: 'withdrawal' } }
      : { label: low.buttons.helps, run: 'tips', args: { topic: 'overwhelm' } },
    { label: buttons.fine, run: 'crisis', args: { step: 'fine', ...(rule !== undefined && { rule }) } },
  ])
}

/** For level 1: an urge gets ways through it, a lapse what matters after one. */
export function cravingCard(care: Care, country: string | undefined): Reply {
  const { timer, surf, delay, halt, plan, now } = urgeButtons(care)
  return said(care, care.low.urge, country, [timer, surf, delay, halt, helps(care, 'urge'), plan, now])
}

export function lapseCard(care: Care, country: string | undefined): Reply {
  const { plan, now } = urgeButtons(care)
  return said(care, care.low.lapse, country, [helps(care, 'lapse'), plan, now])
}

export type WayThrough = keyof Care['low']['ways']

export function wayThrough(care: Care, way: WayThrough, country: string | undefined): Reply {
  const { timer, surf, delay, halt, now } = urgeButtons(care)
  const others = [surf, delay, halt].filter((button) => button.args?.way !== way)
  return said(care, care.low.ways[way], country, [guided(care, way), timer, ...others, now])
}

/** What leads through an urge, and on from it. */
export function urgeButtons({ low: { buttons }, after, buttons: { now } }: Care) {
  return {
    timer: { label: buttons.timer, run: 'urge', args: { timer: 'on' } },
    surf: { label: buttons.surf, run: 'urge', args: { way: 'surf' } },
    delay: { label: buttons.delay, run: 'urge', args: { way: 'delay' } },
    halt: { label: buttons.halt, run: 'urge', args: { way: 'halt' } },
    plan: { label: after.buttons.plan, run: 'plan' },
    now: { label: now, run: 'crisis' },
  } satisfies Record<string, Button>
}

const guided = ({ low }: Care, name: WayThrough): Button => ({ label: low.buttons.guided, run: 'exercise', args: { name } })
const helps = ({ low }: Care, topic: string): Button => ({ label: low.buttons.helps, run: 'tips', args: { topic } })

const said = (care: Care, { title, text, list }: CareCard, country: string | undefined, buttons: readonly Button[]): Reply => ({
  to: 'me',
  title,
  text: `${text.replaceAll('{emergency}', emergencyIn(care, country))} ${care.automatic}`,
  ...(list && { list }),
  buttons,
})
