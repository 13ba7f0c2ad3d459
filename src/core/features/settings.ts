import { z } from 'zod'
import { LANGUAGES } from '../../content/names.ts'
import { PATHWAYS, type Pathway } from '../../content/types.ts'
import { command, hidden, kind } from '../command.ts'
import { countryName } from '../countries.ts'
import { wordsOf } from '../fields.ts'
import { moment } from '../moment.ts'
import type { Person } from '../people.ts'
import type { Timer } from '../time/types.ts'
import type { Button, Context, Fact, Reply } from '../types.ts'
import { wordsFor } from '../words.ts'
import { languageName, otherLanguages } from './language.ts'
import { renewed } from './nudge.ts'

const NAMES = ['zone', 'country', 'language', 'streak', 'unasked', 'pathway'] as const

export const settings = command({
  name: 'settings',
  args: z.object({
    zone: kind('zone').optional(),
    country: kind('country').optional(),
    language: z.enum(LANGUAGES).optional(),
    streak: z.enum(['on', 'off']).optional(),
    unasked: z.enum(['on', 'off']).optional(),
    pathway: z.enum(PATHWAYS).optional(),
    ask: hidden(z.enum(NAMES).optional()),
  }),
  who: 'member',
  async run(context) {
    const { args, me } = context
    // Whoever chooses a language is answered in it.
    const words = wordsFor(args.language, context.words.locale)
    const { ask, zone, country, language, streak, unasked, pathway } = args
    if (ask === 'pathway') return whichPathway(words)
    if (ask !== undefined) return { text: words.say('settings-change'), form: context.form([ask]) }
    const before = me.record.zone
    const given = [zone, country, language, streak, unasked, pathway].some((value) => value !== undefined)
    if (given) {
      me.change((person) => ({
        ...person,
        ...(zone !== undefined && { zone }),
        ...(country !== undefined && { country }),
        ...(language !== undefined && { language }),
        ...(streak !== undefined && { streak: streak === 'on' }),
        ...(unasked !== undefined && { unasked: unasked === 'on' }),
        ...(pathway !== undefined && { pathway }),
      }))
    }
    const moved = zone === undefined ? undefined : await followZone(context, before, zone)
    const text = [
      words.say(given ? 'settings-saved' : 'settings-now'),
      moved === undefined ? '' : words.say('settings-nudge-moved', { next: moment(moved.due) }),
    ]
    return {
      title: words.say('settings-title'),
      text: text.filter(Boolean).join(' '),
      facts: facts({ me, words }),
      buttons: NAMES.flatMap((name) => (name === 'language' ? otherLanguages('settings', words) : change(name, { me, words }))),
    }
  },
})

/** A nudge on the person's own clock keeps its hour when that clock changes; one that was given another clock stays on it. */
async function followZone(context: Context, before: string | undefined, zone: string): Promise<Timer | undefined> {
  const { nudge } = context.me.record
  if (nudge === undefined || nudge.zone !== before || zone === before) return undefined
  const moved = { ...nudge, zone }
  context.me.change((person) => ({ ...person, nudge: moved }))
  return renewed(context, moved)
}

function facts({ me, words }: Pick<Context, 'me' | 'words'>): Fact[] {
  const { zone, country, language, streak, unasked, pathway } = me.record
  const none = words.say('settings-unset')
  return [
    { name: words.say('settings-zone'), value: zone?.replaceAll('_', ' ') ?? none },
    { name: words.say('settings-country'), value: country === undefined ? none : countryName(country) },
    { name: words.say('settings-language'), value: language === undefined ? none : languageName(language) },
    { name: words.say('settings-streak'), value: words.say(streak ? 'settings-on' : 'settings-off') },
    { name: words.say('settings-unasked'), value: words.say(unasked ? 'settings-unasked-on' : 'settings-unasked-off') },
    { name: words.say('settings-pathway'), value: pathway === 'none' ? none : pathwayName(pathway, words) },
  ]
}

const pathwayName = (pathway: Pathway, words: Context['words']) => wordsOf('settings', words).choices?.pathway?.[pathway] ?? pathway

const whichPathway = (words: Context['words']): Reply => ({
  text: words.say('settings-pathway-which'),
  buttons: PATHWAYS.map((pathway) => ({ label: pathwayName(pathway, words), run: 'settings', args: { pathway } })),
})

/** What has two sides is switched at once; the rest is asked for. */
function change(name: Exclude<(typeof NAMES)[number], 'language'>, { me, words }: Pick<Context, 'me' | 'words'>): Button {
  if (name === 'pathway') return { label: words.say('settings-pathway'), run: 'settings', args: { ask: name } }
  if (name === 'unasked') return unaskedButton(me.record, words)
  if (name !== 'streak') return { label: words.say(`settings-change-${name}`), run: 'settings', args: { ask: name } }
  const to = me.record.streak ? 'off' : 'on'
  return { label: words.say(`settings-streak-${to}`), run: 'settings', args: { streak: to } }
}

/** Opts out of unasked words, or in again. */
export const unaskedButton = ({ unasked }: Pick<Person, 'unasked'>, words: Context['words']): Button => ({
  label: words.say(unasked ? 'privacy-unasked-stop' : 'privacy-unasked-start'),
  run: 'settings',
  args: { unasked: unasked ? 'off' : 'on' },
})
