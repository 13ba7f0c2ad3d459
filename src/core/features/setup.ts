import { z } from 'zod'
import { command, hidden, kind } from '../command.ts'
import type { Community } from '../communities.ts'
import { countryName } from '../countries.ts'
import type { Button, Context, Fact, Reply } from '../types.ts'

/** What a moderator is led through, in this order. Each is asked for alone, can be left out, and can be changed later. */
const STEPS = ['zone', 'country', 'language', 'meetings', 'moderators'] as const
type Step = (typeof STEPS)[number]

export const setup = command({
  name: 'setup',
  args: z.object({
    zone: kind('zone').optional(),
    country: kind('country').optional(),
    language: z.enum(['en']).optional(),
    meetings: kind('room').optional(),
    moderators: kind('room').optional(),
    step: hidden(z.enum([...STEPS, 'times']).optional()),
    ask: hidden(z.enum(['yes']).optional()),
  }),
  who: 'moderator',
  run(context) {
    const { args, community, request, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const { step, ask, ...given } = args
    if (step !== undefined && step !== 'times' && ask === 'yes') return { text: words.say(`setup-${step}`), form: context.form([step]) }
    const done = STEPS.filter((one) => given[one] !== undefined)
    if (done.length > 0) community.change((record) => changed(record, given as Partial<Record<Step, string>>))
    if (step === 'times') return times(context)
    const last = done.at(-1)
    const next = step ?? (last === undefined ? STEPS.find((one) => unset(community.record, one)) : STEPS[STEPS.indexOf(last) + 1])
    return overview(context, done.length > 0, next)
  },
})

function changed(record: Community, given: Partial<Record<Step, string>>): Community {
  const { zone, country, language, meetings, moderators } = given as { [key in Step]?: never }
  return {
    ...record,
    ...(zone !== undefined && { zone }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(meetings !== undefined && { meetingRoom: meetings }),
    ...(moderators !== undefined && { moderatorRoom: moderators }),
  }
}

const FIELD = { zone: 'zone', country: 'country', language: 'language', meetings: 'meetingRoom', moderators: 'moderatorRoom' } as const
const unset = (record: Community, step: Step) => record[FIELD[step]] === undefined

async function overview(context: Context, saved: boolean, next: Step | undefined): Promise<Reply> {
  const { words, community, here } = context
  const rooms = await here.rooms()
  const shown = (step: Step) => {
    const value = community.record[FIELD[step]]
    if (value === undefined) return words.say('setup-unset')
    if (step === 'country') return countryName(value)
    if (step === 'language') return words.say('setup-english')
    const room = rooms.find(({ address }) => address === value)
    return room === undefined ? value.replaceAll('_', ' ') : `#${room.name}`
  }
  const facts = STEPS.map((step): Fact => ({ name: words.say(`setup-${step}-name`), value: shown(step) }))
  const question = next === undefined ? words.say('setup-all-set') : words.say(`setup-${next}`)
  return {
    title: words.say('setup-title'),
    text: [saved ? words.say('setup-saved') : '', question].filter(Boolean).join(' '),
    facts,
    buttons: choices(words, next),
  }
}

/** The question's own buttons, then the way past it. */
function choices(words: Context['words'], next: Step | undefined): Button[] {
  if (next === undefined)
    return [
      { label: words.say('setup-times-button'), run: 'setup', args: { step: 'times' }, tone: 'primary' },
      ...STEPS.map((step) => change(words, step)),
    ]
  const after = STEPS[STEPS.indexOf(next) + 1] ?? 'times'
  const answer: Button =
    next === 'language'
      ? { label: words.say('setup-english'), run: 'setup', args: { language: 'en' }, tone: 'primary' }
      : { ...change(words, next), label: words.say('setup-answer'), tone: 'primary' }
  return [answer, { label: words.say('setup-skip'), run: 'setup', args: { step: after } }]
}

const change = (words: Context['words'], step: Step): Button => ({
  label: words.say(`setup-${step}-name`),
  run: 'setup',
  args: { step, ask: 'yes' },
})

/** What comes round by the clock: each is one command, offered with its form. */
function times({ words }: Context): Reply {
  return {
    title: words.say('setup-title'),
    text: words.say('setup-times'),
    buttons: [
      { label: words.say('setup-encouragement'), run: 'encouragement set' },
      { label: words.say('setup-prompt'), run: 'prompt set' },
      { label: words.say('setup-meeting'), run: 'meeting add' },
    ],
  }
}
