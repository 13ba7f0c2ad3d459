import { z } from 'zod'
import type { Pathway, Tip } from '../../content/types.ts'
import { command, hidden, kind, words } from '../command.ts'
import { pick } from '../random.ts'
import { smallAnswer } from '../safety/calls.ts'
import { isCalm } from '../safety/calm.ts'
import { cravingCard, lapseCard } from '../safety/low.ts'
import { triage } from '../safety/triage.ts'
import { essence, findTips } from '../search.ts'
import type { Button, Context, Fact, Reply } from '../types.ts'
import { guided } from './exercise.ts'

/** Tips shown at once: more than three overwhelm (see what members say of long lists). */
const AT_ONCE = 3

export const tips = command({
  name: 'tips',
  args: z.object({ topic: kind('topic').optional(), page: hidden(z.coerce.number().int().min(1).max(50).optional()) }),
  who: 'member',
  run: ({ args, me, words, random }) => three(args.topic ?? '', args.page, { words, pathway: me.record.pathway }, random()),
})

export const ask = command({
  name: 'ask',
  args: z.object({ about: words() }),
  who: 'member',
  async run(context) {
    const { args, me, words, random } = context
    return (
      smallAnswer(args.about) ??
      whoReads(args.about, words) ??
      (await urgeOrLapse(args.about, context)) ??
      (essence(args.about, words) === ''
        ? notUnderstood(words)
        : three(args.about, undefined, { words, pathway: me.record.pathway }, random()))
    )
  },
})

/** Said of oneself and now, an urge or a lapse is answered as one; everything else is looked up among the tips. */
async function urgeOrLapse(about: string, context: Context): Promise<Reply | undefined> {
  const { level, categories, subject, time } = triage(about)
  if (level !== 1 || subject === 'other' || time === 'past' || time === 'hypothetical') return undefined
  const country = context.me.record.country ?? context.community.record.country
  if (categories[0] === 'craving') return cravingCard(country)
  return categories[0] === 'relapse' ? { ...lapseCard(country), ...(await kindly(context)) } : undefined
}

/** The card's own words stand after a danger; otherwise it begins in another way each time. */
async function kindly({ here, now, words, random }: Context): Promise<Pick<Reply, 'title'>> {
  const line = isCalm(await here.calm(), now) ? undefined : pick(random, words.language.slips)
  return line === undefined ? {} : { title: line.text }
}

/** What newcomers ask before they say anything. In a long message such words are about something else. */
const WHO_READS =
  /^.{0,30}\b(?:anonymous|confidential|private|who (?:can|will|else) .{0,15}(?:see|read)|(?:any(?:one|body)) .{0,15}(?:see|read))\b.{0,30}$/i

const whoReads = (about: string, words: Context['words']): Reply | undefined =>
  WHO_READS.test(about.trim()) ? { text: words.say('ask-private'), buttons: [{ label: words.say('ask-help'), run: 'help' }] } : undefined

/** A greeting, or words no tip is about: what can be done here, instead of tips at random. */
const notUnderstood = (words: Context['words']): Reply => ({
  text: words.say('ask-not-understood'),
  buttons: [
    { label: words.say('help-checkin'), run: 'checkin' },
    { label: words.say('help-tips'), run: 'tips' },
    { label: words.say('help-now'), run: 'crisis' },
    { label: words.say('ask-help'), run: 'help' },
  ],
})

/** What to do in an overdose or a withdrawal is for those who ask about it; to others it only brings alarm. */
const isGeneral = ({ topics }: Tip) => !topics.includes('safety')

type Reader = { words: Context['words']; pathway: Pathway }

/** Three that fit the words, or three of all there are, beginning anywhere and going round. */
function three(query: string, wanted: number | undefined, reader: Reader, random: number): Reply {
  const { words } = reader
  // The same words find the first three and, from the button, all that follow: nothing is shown twice.
  const topic = essence(query, words)
  const found = topic === '' ? [] : findTips(topic, words)
  const all = found.length > 0 ? found : words.language.tips.filter(isGeneral)
  const pages = Math.ceil(all.length / AT_ONCE)
  const page = wanted ?? (found.length > 0 ? 1 : 1 + Math.floor(random * pages))
  const shown = all.slice((page - 1) * AT_ONCE, page * AT_ONCE)
  const now = { label: words.say('help-now'), run: 'crisis' }
  if (shown.length === 0) return { text: words.say('tips-no-more'), buttons: [now] }
  const opening =
    wanted !== undefined ? 'tips-another' : found.length > 0 ? 'tips-found' : query.trim() === '' ? 'tips-any' : 'tips-none-found'
  const next = found.length > 0 ? another(topic, page, pages, words) : another('', page % pages, pages, words)
  return {
    text: words.say(opening, { count: shown.length }),
    list: shown.map((tip) => lineOf(tip, reader)),
    facts: [sourcesOf(shown, words)],
    buttons: [...next, ...stepByStep(shown, words), ...further(shown, words), now],
  }
}

const stepByStep = (tips: readonly Tip[], { say, language }: Context['words']): Button[] =>
  tips.flatMap(({ exercise }) =>
    exercise === undefined ? [] : [guided(exercise, `${say('exercise-guided')}: ${language.exercises[exercise].title}`)],
  )

/** Where a tip speaks of a meeting or a doctor, the way to find one. */
const further = (tips: readonly Tip[], { say }: Context['words']): Button[] => [
  ...(tips.some(({ topics }) => topics.includes('meetings')) ? [{ label: say('professional-groups'), run: 'groups' }] : []),
  ...(tips.some(({ topics }) => topics.includes('doctor'))
    ? [{ label: say('professional-find'), run: 'professional', args: { topic: 'find' } }]
    : []),
]

function lineOf({ title, text: neutral, pathways, minutes, caution, evidence }: Tip, { words, pathway }: Reader): string {
  const text = (pathway === 'none' ? undefined : pathways?.[pathway]) ?? neutral
  const small = [
    words.say('tips-minutes', { minutes }),
    caution === undefined ? '' : words.say('tips-caution', { caution }),
    evidence === undefined ? '' : words.say('tips-evidence', { evidence }),
  ]
  return `${title}${/[?!…]$/.test(title) ? '' : '.'} ${text} (${small.filter(Boolean).join(' ')})`
}

/** Where the techniques come from, each named once. */
function sourcesOf(tips: readonly Tip[], { say, language }: Context['words']): Fact {
  const ids = new Set(tips.flatMap(({ sources }) => sources))
  const names = language.sources.filter(({ id }) => ids.has(id)).map(({ name }) => name)
  return { name: say('tips-source'), value: names.join('; ') }
}

function another(topic: string, page: number, pages: number, words: Context['words']): Button[] {
  if (page >= pages) return []
  return [{ label: words.say('tips-more'), run: 'tips', args: { ...(topic !== '' && { topic }), page: String(page + 1) } }]
}
