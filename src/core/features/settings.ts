import { z } from 'zod'
import { command, hidden, kind } from '../command.ts'
import { countryName } from '../countries.ts'
import type { Button, Context, Fact } from '../types.ts'
import { renewed } from './nudge.ts'

const NAMES = ['zone', 'country', 'language', 'streak'] as const

export const settings = command({
  name: 'settings',
  args: z.object({
    zone: kind('zone').optional(),
    country: kind('country').optional(),
    language: z.enum(['en']).optional(),
    streak: z.enum(['on', 'off']).optional(),
    ask: hidden(z.enum(NAMES).optional()),
  }),
  who: 'member',
  async run(context) {
    const { args, me, words } = context
    const { ask, zone, country, language, streak } = args
    if (ask !== undefined) return { text: words.say('settings-change'), form: context.form([ask]) }
    const given = [zone, country, language, streak].some((value) => value !== undefined)
    if (given) {
      me.change((person) => ({
        ...person,
        ...(zone !== undefined && { zone }),
        ...(country !== undefined && { country }),
        ...(language !== undefined && { language }),
        ...(streak !== undefined && { streak: streak === 'on' }),
      }))
    }
    const moved = zone !== undefined && (await followZone(context, zone))
    const text = [words.say(given ? 'settings-saved' : 'settings-now'), moved ? words.say('settings-nudge-moved') : '']
    return {
      title: words.say('settings-title'),
      text: text.filter(Boolean).join(' '),
      facts: facts(context),
      buttons: NAMES.map((name) => change(name, context)),
    }
  },
})

/** A nudge keeps its hour on the clock the person lives by now. */
async function followZone(context: Context, zone: string): Promise<boolean> {
  const { nudge } = context.me.record
  if (nudge === undefined || nudge.zone === zone) return false
  context.me.change((person) => ({ ...person, nudge: { ...nudge, zone } }))
  await renewed(context, { ...nudge, zone })
  return true
}

function facts({ me, words }: Pick<Context, 'me' | 'words'>): Fact[] {
  const { zone, country, language, streak } = me.record
  const none = words.say('settings-unset')
  return [
    { name: words.say('settings-zone'), value: zone?.replaceAll('_', ' ') ?? none },
    { name: words.say('settings-country'), value: country === undefined ? none : countryName(country) },
    { name: words.say('settings-language'), value: language === undefined ? none : words.say('settings-english') },
    { name: words.say('settings-streak'), value: words.say(streak ? 'settings-on' : 'settings-off') },
  ]
}

/** What has two sides is switched at once; the rest is asked for. */
function change(name: (typeof NAMES)[number], { me, words }: Pick<Context, 'me' | 'words'>): Button {
  if (name === 'language') return { label: words.say('settings-english'), run: 'settings', args: { language: 'en' } }
  if (name !== 'streak') return { label: words.say(`settings-change-${name}`), run: 'settings', args: { ask: name } }
  const to = me.record.streak ? 'off' : 'on'
  return { label: words.say(`settings-streak-${to}`), run: 'settings', args: { streak: to } }
}
