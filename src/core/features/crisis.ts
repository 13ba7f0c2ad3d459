/** `/crisis`, help now: works for everyone, always, on blank records too. Everything it says is fixed and private. */
import { z } from 'zod'
import { command, hidden, quoted, words } from '../command.ts'
import { findCountry } from '../countries.ts'
import { falseAlarm } from '../safety/calm.ts'
import { askCountry, keepCountry, keptCountry, typeCountry, unknownCountry } from '../safety/choose-country.ts'
import {
  answerCard,
  cardAbout,
  countryCard,
  crisisHome,
  moreCard,
  nowCard,
  otherLines,
  steps,
  topicCard,
  wayAnswer,
  wayCard,
} from '../safety/help.ts'
import { GROUPS } from '../safety/routes.ts'
import { knownRule } from '../safety/rules.ts'

const TOPICS = ['suicide', 'overdose', 'withdrawal', 'violence', 'someone'] as const
const STEPS = [
  'now',
  'home',
  'more',
  'country',
  'other',
  'way',
  'yes',
  'unsure',
  'fine',
  'overdose',
  'stimulant',
  'alcohol',
  'withdrawal',
  'others',
] as const
const WHYS = ['useless', 'alone', 'effort', 'police'] as const

export const crisis = command({
  name: 'crisis',
  who: 'member',
  offline: true,
  // The country is plain text on purpose: a misspelled one must lead to help, not to a form that asks again.
  args: z.object({
    topic: z.enum(TOPICS).optional(),
    step: hidden(z.enum(STEPS).optional()),
    // Whatever else was written after the command: it was read for danger before, and may name a country.
    about: words().optional(),
    country: z.string().optional(),
    group: hidden(z.enum(GROUPS).optional()),
    why: hidden(z.enum(WHYS).optional()),
    level: hidden(z.enum(['3', '4']).optional()),
    // A rule's name may sound like what it is about.
    rule: hidden(quoted(z.string().max(60)).optional()),
  }),
  run({ args, me, community, here, now, care }) {
    const { topic, step, country: given, about, group, why, level, rule } = args
    const typed = given ?? (about !== undefined && findCountry(about) !== undefined ? about : undefined)
    const named = typed === undefined ? undefined : findCountry(typed)
    if (typed !== undefined && named === undefined) return unknownCountry(care, typed, topic)
    // Whoever looks up the lines of another country, for a friend, keeps their own.
    const before = me.record.country
    if (named !== undefined && before === undefined) me.change((person) => ({ ...person, country: named }))
    const country = named ?? before ?? community.record.country
    const other = named !== undefined && before !== undefined && named !== before ? named : undefined

    if (why !== undefined) return wayAnswer(care, why)
    if (step === 'others' || group !== undefined) return otherLines(care, group, country)
    if (step === 'way') return wayCard(care)
    if (step === 'country') return askCountry(care, topic)
    if (step === 'other') return typeCountry(care, topic)
    if (step === 'now') return nowCard(care, country)
    if (step === 'home') return crisisHome(care, country)
    if (step === 'more') return moreCard(care, level ?? '3')
    if (step === 'yes' || step === 'unsure' || step === 'fine') {
      // Only that it was right or not is counted, and of which rule; a false alarm is followed by silence.
      if (rule !== undefined) here.tally(`rule ${knownRule(rule)} ${step === 'fine' ? 'false' : 'true'}`)
      if (step === 'fine') here.setCalm(falseAlarm(now))
      return answerCard(care, step, country)
    }
    if (step !== undefined) return steps(care, step, country)
    const asked = topic !== undefined ? topicCard(care, topic, country) : about === undefined ? undefined : cardAbout(care, about, country)
    const card = asked ?? (named === undefined ? crisisHome(care, country) : countryCard(care, named))
    if (other !== undefined) return { ...card, buttons: [...(card.buttons ?? []), keepCountry(care, other)] }
    const isNew = named !== undefined && before === undefined
    return isNew ? { ...card, facts: [...(card.facts ?? []), keptCountry(care, named)] } : card
  },
})
