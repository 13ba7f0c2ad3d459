import { z } from 'zod'
import { assisted } from '../assistant/assisted.ts'
import { command, hidden, kind, words } from '../command.ts'
import { pick } from '../random.ts'
import { smallAnswer } from '../safety/calls.ts'
import { isCalm } from '../safety/calm.ts'
import { cravingCard, lapseCard } from '../safety/low.ts'
import { triage } from '../safety/triage.ts'
import { essence, findTips } from '../search.ts'
import type { Context, Reply } from '../types.ts'
import { helped } from './tip-helped.ts'
import { chosen, readerOf, three, tipIds } from './tip-list.ts'

/** The places, among all that were found, of those shown before the others: no two figures long, see `OFFERED`. */
const without = hidden(
  z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
)

export const tips = command({
  name: 'tips',
  args: z.object({
    topic: kind('topic').optional(),
    page: hidden(z.coerce.number().int().min(1).max(50).optional()),
    helped: tipIds(),
    without,
  }),
  who: 'member',
  run(context) {
    const { args, random } = context
    return args.helped === undefined
      ? three(args.topic ?? '', args.page, readerOf(context), random(), args.without)
      : helped(args.helped, context)
  },
})

export const ask = command({
  name: 'ask',
  args: z.object({ about: words() }),
  who: 'member',
  async run(context) {
    const { args, words, random, care } = context
    const fixed =
      smallAnswer(care, args.about) ??
      whoReads(args.about, words) ??
      (await urgeOrLapse(args.about, context)) ??
      (words.language.greeting.test(args.about.trim()) || essence(args.about, words) === '' ? notUnderstood(words) : undefined)
    return fixed ?? (await picked(context, args.about)) ?? three(args.about, undefined, readerOf(context), random())
  },
})

/** What a model picked among the tips that were found, where there is one; the others are behind the button. */
async function picked(context: Context, about: string): Promise<Reply | undefined> {
  const { words } = context
  const topic = essence(about, words)
  const found = findTips(topic, words)
  const best = await assisted(context, about, found)
  return best && chosen(words.say('assistant-found', { link: best.link }), topic, found, best.tips, readerOf(context))
}

/** Said of oneself and now, an urge or a lapse is answered as one; everything else is looked up among the tips. */
async function urgeOrLapse(about: string, context: Context): Promise<Reply | undefined> {
  const { level, categories, subject, time } = triage(about)
  if (level !== 1 || subject === 'other' || time === 'past' || time === 'hypothetical') return undefined
  const country = context.me.record.country ?? context.community.record.country
  if (categories[0] === 'craving') return cravingCard(context.care, country)
  return categories[0] === 'relapse' ? { ...lapseCard(context.care, country), ...(await kindly(context)) } : undefined
}

/** The card's own words stand after a danger; otherwise it begins in another way each time. */
async function kindly({ here, now, words, random }: Context): Promise<Pick<Reply, 'title'>> {
  const line = isCalm(await here.calm(), now) ? undefined : pick(random, words.language.slips)
  return line === undefined ? {} : { title: line.text }
}

const whoReads = (about: string, words: Context['words']): Reply | undefined =>
  words.language.whoReads.test(about.trim())
    ? { text: words.say('ask-private'), buttons: [{ label: words.say('ask-help'), run: 'help' }] }
    : undefined

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
