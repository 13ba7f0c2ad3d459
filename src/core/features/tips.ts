import { z } from 'zod'
import type { Tip } from '../../content/types.ts'
import { assisted } from '../assistant/assisted.ts'
import { command, hidden, kind, words } from '../command.ts'
import { smallAnswer } from '../safety/calls.ts'
import { cravingCard, lapseCard } from '../safety/low.ts'
import { triage } from '../safety/triage.ts'
import { essence, findTips } from '../search.ts'
import type { Button, Context, Fact, Reply } from '../types.ts'

/** Tips shown at once: more than three overwhelm (see what members say of long lists). */
const AT_ONCE = 3

/** The places, among all that were found, of those shown before the others: no two figures long, see `OFFERED`. */
const without = hidden(
  z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
)

export const tips = command({
  name: 'tips',
  args: z.object({ topic: kind('topic').optional(), page: hidden(z.coerce.number().int().min(1).max(50).optional()), without }),
  who: 'member',
  run: ({ args, words, random }) => three(args.topic ?? '', args.page, words, random(), args.without),
})

export const ask = command({
  name: 'ask',
  args: z.object({ about: words() }),
  who: 'member',
  async run(context) {
    const { args, me, community, words, random } = context
    const fixed =
      smallAnswer(args.about) ??
      whoReads(args.about, words) ??
      urgeOrLapse(args.about, me.record.country ?? community.record.country) ??
      (essence(args.about, words) === '' ? notUnderstood(words) : undefined)
    return fixed ?? (await picked(context, args.about)) ?? three(args.about, undefined, words, random())
  },
})

/** What a model picked among the tips that were found, where there is one; the others are behind the button. */
async function picked(context: Context, about: string): Promise<Reply | undefined> {
  const { words } = context
  const topic = essence(about, words)
  const found = findTips(topic, words)
  const best = await assisted(context, about, found)
  if (best === undefined) return undefined
  const shown = best.tips.map((tip) => found.indexOf(tip)).join('')
  const pages = Math.ceil((found.length - best.tips.length) / AT_ONCE)
  return reply(words.say('assistant-found', { link: best.link }), best.tips, another(topic, 0, pages, words, shown), words)
}

/** Said of oneself and now, an urge or a lapse is answered as one; everything else is looked up among the tips. */
function urgeOrLapse(about: string, country: string | undefined): Reply | undefined {
  const { level, categories, subject, time } = triage(about)
  if (level !== 1 || subject === 'other' || time === 'past' || time === 'hypothetical') return undefined
  return categories[0] === 'craving' ? cravingCard(country) : categories[0] === 'relapse' ? lapseCard(country) : undefined
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

/** Three that fit the words, or three of all there are, beginning anywhere and going round. */
function three(query: string, wanted: number | undefined, words: Context['words'], random: number, without = ''): Reply {
  // The same words find the first three and, from the button, all that follow: nothing is shown twice.
  const topic = essence(query, words)
  const found = topic === '' ? [] : findTips(topic, words).filter((_, place) => ![...without].includes(String(place)))
  const all = found.length > 0 ? found : words.language.tips.filter(isGeneral)
  const pages = Math.ceil(all.length / AT_ONCE)
  const page = wanted ?? (found.length > 0 ? 1 : 1 + Math.floor(random * pages))
  const shown = all.slice((page - 1) * AT_ONCE, page * AT_ONCE)
  if (shown.length === 0) return { text: words.say('tips-no-more'), buttons: [help(words)] }
  const opening =
    wanted !== undefined ? 'tips-another' : found.length > 0 ? 'tips-found' : query.trim() === '' ? 'tips-any' : 'tips-none-found'
  const next = found.length > 0 ? another(topic, page, pages, words, without) : another('', page % pages, pages, words)
  return reply(words.say(opening, { count: shown.length }), shown, next, words)
}

const reply = (text: string, shown: readonly Tip[], next: readonly Button[], words: Context['words']): Reply => ({
  text,
  list: shown.map((tip) => lineOf(tip, words)),
  facts: [sourcesOf(shown, words)],
  buttons: [...next, help(words)],
})

const help = (words: Context['words']): Button => ({ label: words.say('help-now'), run: 'crisis' })

function lineOf({ title, text, minutes, caution, evidence }: Tip, words: Context['words']): string {
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

function another(topic: string, page: number, pages: number, words: Context['words'], without = ''): Button[] {
  if (page >= pages) return []
  const args = { ...(topic !== '' && { topic }), page: String(page + 1), ...(without !== '' && { without }) }
  return [{ label: words.say('tips-more'), run: 'tips', args }]
}
