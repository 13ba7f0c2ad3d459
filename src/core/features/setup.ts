import { z } from 'zod'
import { LANGUAGES } from '../../content/names.ts'
import { command, hidden, kind } from '../command.ts'
import type { Community } from '../communities.ts'
import { countryName } from '../countries.ts'
import type { Button, Context, Fact, Reply } from '../types.ts'
import { wordsFor } from '../words.ts'
import { reopened } from './gone.ts'
import { lacking } from './lacking.ts'
import { everyLanguage, languageName } from './language.ts'

/** What a moderator is led through, in this order. Each is asked for alone, can be left out, and can be changed later. Not every platform has roles. */
const STEPS = ['zone', 'country', 'language', 'meetings', 'moderators', 'role'] as const
type Step = (typeof STEPS)[number]

export const setup = command({
  name: 'setup',
  args: z.object({
    zone: kind('zone').optional(),
    country: kind('country').optional(),
    language: z.enum(LANGUAGES).optional(),
    meetings: kind('room').optional(),
    moderators: kind('room').optional(),
    role: kind('role').optional(),
    step: hidden(z.enum([...STEPS, 'times', 'danger']).optional()),
    ask: hidden(z.enum(['yes']).optional()),
    // What this run has asked already, up to here; a blank in its form means that it is left out.
    after: hidden(z.enum(STEPS).optional()),
  }),
  who: 'moderator',
  async run(asked) {
    const { args, me } = asked
    // A community that chooses a language is answered in it, unless whoever asks has one of their own.
    const context = { ...asked, words: wordsFor(me.record.language, args.language, asked.words.locale) }
    const { community, request, here, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const { step, ask, after, ...given } = args
    const steps = (await here.roles()).length > 0 ? STEPS : STEPS.filter((one) => one !== 'role')
    if (step === 'danger') return danger(context)
    if (step !== undefined && step !== 'times' && ask === 'yes')
      return { text: words.say(`setup-${step}`), form: context.form([step], { after: later(after, step) ?? step }) }
    const done = STEPS.filter((one) => given[one] !== undefined)
    if (done.length > 0) community.change((record) => changed(record, given as Partial<Record<Step, string>>))
    if (step === 'times') return times(context)
    const next = step ?? following(community.record, later(after, done.at(-1)), steps)
    return overview(context, steps, done.length > 0, next)
  },
})

function changed(record: Community, given: Partial<Record<Step, string>>): Community {
  const { zone, country, language, meetings, moderators, role } = given as { [key in Step]?: never }
  return {
    ...(moderators === undefined ? record : reopened(record, moderators)),
    ...(zone !== undefined && { zone }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(meetings !== undefined && { meetingRoom: meetings }),
    ...(moderators !== undefined && { moderatorRoom: moderators }),
    ...(role !== undefined && { moderatorRoles: [...new Set([...record.moderatorRoles, role])] }),
  }
}

/** What is set of a step, as it is kept; none when nothing is. */
function valuesOf(record: Community, step: Step): readonly string[] {
  if (step === 'role') return record.moderatorRoles
  const value = record[FIELD[step]]
  return value === undefined ? [] : [value]
}
const FIELD = { zone: 'zone', country: 'country', language: 'language', meetings: 'meetingRoom', moderators: 'moderatorRoom' } as const

/** The next thing that is not set. Only forwards: what was left out in this run is not asked again. */
const following = (record: Community, after: Step | undefined, steps: readonly Step[]) =>
  steps.slice(after === undefined ? 0 : steps.indexOf(after) + 1).find((one) => valuesOf(record, one).length === 0)

function later(one: Step | undefined, other: Step | undefined): Step | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return STEPS.indexOf(one) > STEPS.indexOf(other) ? one : other
}

async function overview(context: Context, steps: readonly Step[], saved: boolean, next: Step | undefined): Promise<Reply> {
  const { words, community, here } = context
  const rooms = await here.rooms()
  const roles = await here.roles()
  const named = (step: Step, value: string) => {
    if (step === 'country') return countryName(value, words.locale)
    if (step === 'language') return languageName(value)
    if (step === 'role') return roles.find((one) => one.value === value)?.label ?? value
    const room = rooms.find(({ address }) => address === value)
    return room === undefined ? value.replaceAll('_', ' ') : `#${room.name}`
  }
  const shown = (step: Step) =>
    valuesOf(community.record, step)
      .map((value) => named(step, value))
      .join(', ') || words.say('setup-unset')
  const isWhole = following(community.record, undefined, steps) === undefined
  const question = words.say(next !== undefined ? `setup-${next}` : isWhole ? 'setup-all-set' : 'setup-asked-all')
  const lacks = await lacking(context)
  return {
    title: words.say('setup-title'),
    text: [saved ? words.say('setup-saved') : '', question].filter(Boolean).join(' '),
    facts: steps.map((step): Fact => ({ name: words.say(`setup-${step}-name`), value: shown(step) })),
    ...(lacks.length > 0 && { list: lacks }),
    buttons: choices(context, steps, next),
  }
}

/** The question's own buttons, then the way past it. */
function choices({ words, community }: Pick<Context, 'words' | 'community'>, steps: readonly Step[], next: Step | undefined): Button[] {
  if (next === undefined)
    return [
      { label: words.say('setup-times-button'), run: 'setup', args: { step: 'times' }, tone: 'primary' },
      dangerButton(words),
      ...steps.map((step) => change(words, step, steps.at(-1))),
    ]
  const isLast = following(community.record, next, steps) === undefined
  const answers: Button[] =
    next === 'language' ? everyLanguage('setup') : [{ ...change(words, next), label: words.say('setup-answer'), tone: 'primary' }]
  return [...answers, { label: words.say('setup-skip'), run: 'setup', args: isLast ? { step: 'times' } : { after: next } }]
}

const change = (words: Context['words'], step: Step, after?: Step): Button => ({
  label: words.say(`setup-${step}-name`),
  run: 'setup',
  args: { step, ask: 'yes', ...(after !== undefined && { after }) },
})

/** What comes round by the clock: each is one command, offered with its form. */
function times({ words }: Context): Reply {
  return {
    title: words.say('setup-title'),
    text: words.say('setup-times'),
    buttons: [
      { label: words.say('setup-encouragement'), run: 'encouragement set' },
      { label: words.say('setup-prompt'), run: 'prompt set' },
      { label: words.say('setup-tip'), run: 'tip-of-the-day set' },
      { label: words.say('setup-meeting'), run: 'meeting add' },
      dangerButton(words),
    ],
  }
}

const dangerButton = (words: Context['words']): Button => ({
  label: words.say('setup-danger-button'),
  run: 'setup',
  args: { step: 'danger' },
})

/** What words that sound like danger lead to: sentences can be tried before anything is switched on. */
const danger = ({ words }: Context): Reply => ({
  title: words.say('setup-danger-button'),
  text: words.say('setup-danger'),
  buttons: [
    { label: words.say('listen-try-button'), run: 'listen try', tone: 'primary' },
    { label: words.say('setup-listen'), run: 'listen', args: { to: 'on' } },
    { label: words.say('setup-alerts'), run: 'alerts', args: { to: 'on' } },
  ],
})
