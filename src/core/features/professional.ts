/** `/professional`: how treatment is found and what happens there. Numbers come from the checked helplines, or there are none. */
import { z } from 'zod'
import { helplines } from '../../content/helplines.ts'
import type { Guide, Helpline } from '../../content/types.ts'
import { command } from '../command.ts'
import { countryName } from '../countries.ts'
import { emergencyIn, factOf } from '../safety/routes.ts'
import type { Button, Context, Fact } from '../types.ts'

const TOPICS = ['find', 'medication', 'detox', 'first'] as const
type Topic = (typeof TOPICS)[number]

export const professional = command({
  name: 'professional',
  args: z.object({ topic: z.enum(TOPICS).optional() }),
  who: 'member',
  run({ args: { topic }, me, community, words }) {
    const country = me.record.country ?? community.record.country
    const guide: Guide = words.language.professional[topic ?? 'home']
    return {
      title: guide.title,
      text: guide.text.replaceAll('{emergency}', emergencyIn(country)),
      ...(guide.list && { list: guide.list }),
      facts: [...(topic === 'find' ? lines(country, words) : []), sourcesOf(guide, words)],
      buttons: next(topic, country, words),
    }
  },
})

/** Who can be asked for treatment there, or how to look where nobody has been checked. */
function lines(country: string | undefined, { say }: Context['words']): Fact[] {
  if (country === undefined) return [{ name: say('professional-country'), value: say('professional-no-country') }]
  const all: readonly Helpline[] = helplines
  const found = all.filter((line) => line.country === country && line.topics.includes('substance_use'))
  const name = say('professional-lines', { country: countryName(country) })
  return found.length > 0 ? found.map(factOf) : [{ name, value: say('professional-no-line', { country: countryName(country) }) }]
}

function next(topic: Topic | undefined, country: string | undefined, { say }: Context['words']): Button[] {
  const others = TOPICS.filter((one) => one !== topic)
  return [
    ...others.map((one): Button => ({ label: say(`professional-${one}`), run: 'professional', args: { topic: one } })),
    ...(topic === 'find' && country === undefined
      ? ([{ label: say('professional-country'), run: 'settings', args: { ask: 'country' } }] as const)
      : []),
    ...(topic === undefined ? [{ label: say('professional-groups'), run: 'groups' }] : []),
    { label: say('help-now'), run: 'crisis' },
  ]
}

const sourcesOf = ({ sources }: Guide, { say, language }: Context['words']): Fact => ({
  name: say('tips-source'),
  value: language.sources
    .filter(({ id }) => sources.includes(id))
    .map(({ name }) => name)
    .join('; '),
})
