import { z } from 'zod'
import { command, hidden, kind, words } from '../command.ts'
import { pick } from '../random.ts'
import { smallAnswer } from '../safety/calls.ts'
import { isCalm } from '../safety/calm.ts'
import { cravingCard, lapseCard } from '../safety/low.ts'
import { triage } from '../safety/triage.ts'
import { essence } from '../search.ts'
import type { Context, Reply } from '../types.ts'
import { helped } from './tip-helped.ts'
import { readerOf, three, tipIds } from './tip-list.ts'

export const tips = command({
  name: 'tips',
  args: z.object({
    topic: kind('topic').optional(),
    page: hidden(z.coerce.number().int().min(1).max(50).optional()),
    helped: tipIds(),
  }),
  who: 'member',
  run(context) {
    const { args, random } = context
    return args.helped === undefined ? three(args.topic ?? '', args.page, readerOf(context), random()) : helped(args.helped, context)
  },
})

export const ask = command({
  name: 'ask',
  args: z.object({ about: words() }),
  who: 'member',
  async run(context) {
    const { args, words, random } = context
    return (
      smallAnswer(args.about) ??
      whoReads(args.about, words) ??
      (await urgeOrLapse(args.about, context)) ??
      (essence(args.about, words) === '' ? notUnderstood(words) : three(args.about, undefined, readerOf(context), random()))
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
