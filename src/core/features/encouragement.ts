import { z } from 'zod'
import { command, job } from '../command.ts'
import { fresh, notSet, pause, pausing, set, settings, stop } from './daily.ts'
import { skipDaily } from './skip.ts'

export const encouragementSet = command({
  name: 'encouragement set',
  args: settings,
  who: 'moderator',
  run: (context) => set('encouragement', context),
})

export const encouragementPause = command({
  name: 'encouragement pause',
  args: pausing,
  who: 'moderator',
  run: (context) => pause('encouragement', context),
})

export const encouragementStop = command({
  name: 'encouragement stop',
  args: z.object({}),
  who: 'moderator',
  run: (context) => stop('encouragement', context),
})

/** Posts one at once, beside the daily one; it counts as used. */
export const encouragementNow = command({
  name: 'encouragement now',
  args: z.object({}),
  who: 'moderator',
  run({ community, words, random, now }) {
    const set = community.record.encouragement
    if (set === undefined) return notSet('encouragement', words)
    const chosen = fresh(words.language.encouragements, set.used, random)
    if (chosen === undefined) return { text: words.say('daily-not-set') }
    community.change((record) => ({ ...record, encouragement: { ...set, used: chosen.used } }))
    const reply = { to: 'room', text: chosen.line.text } as const
    return { text: words.say('encouragement-sent'), also: [{ to: set.room, reply, urgency: 'rest', until: now.add({ hours: 1 }) }] }
  },
})

export const encouragement = job({
  name: 'encouragement',
  // Later in the day a morning word says something else than it meant.
  late: Temporal.Duration.from({ hours: 3 }),
  skip: (context) => skipDaily('encouragement', context),
  run({ community, occurrence, words, random }) {
    const set = community.record.encouragement
    if (set === undefined) return []
    const chosen = fresh(words.language.encouragements, set.used, random)
    if (chosen === undefined) return []
    community.change((record) => ({ ...record, encouragement: { ...set, used: chosen.used } }))
    return [{ to: set.room, reply: { to: 'room', text: chosen.line.text }, urgency: 'rest', until: occurrence.at.add({ hours: 3 }) }]
  },
})
