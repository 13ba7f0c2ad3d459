/** A tip in a room every day, none twice until all were there. */
import { z } from 'zod'
import { command, job } from '../command.ts'
import type { Community } from '../communities.ts'
import type { Random } from '../random.ts'
import { isGeneral } from '../search.ts'
import type { Context, Reply } from '../types.ts'
import { fresh, notSet, pause, pausing, set, settings, stop } from './daily.ts'
import { skipDaily } from './skip.ts'
import { lineOf, sourcesOf, under } from './tip-list.ts'

export const tipSet = command({ name: 'tip-of-the-day set', args: settings, who: 'moderator', run: (context) => set('tip', context) })

export const tipPause = command({ name: 'tip-of-the-day pause', args: pausing, who: 'moderator', run: (context) => pause('tip', context) })

export const tipStop = command({
  name: 'tip-of-the-day stop',
  args: z.object({}),
  who: 'moderator',
  run: (context) => stop('tip', context),
})

/** Posts one at once, beside the daily one; it counts as used. */
export const tipNow = command({
  name: 'tip-of-the-day now',
  args: z.object({}),
  who: 'moderator',
  run({ community, words, random, now }) {
    const next = nextTip(community.record, words, random)
    if (next === undefined) return notSet('tip', words)
    community.change((record) => ({ ...record, tip: next.tip }))
    return {
      text: words.say('tip-sent'),
      also: [{ to: next.tip.room, reply: next.reply, urgency: 'rest', until: now.add({ hours: 1 }) }],
    }
  },
})

export const tip = job({
  name: 'tip',
  late: Temporal.Duration.from({ hours: 6 }),
  skip: (context) => skipDaily('tip', context),
  run({ community, occurrence, words, random }) {
    const next = nextTip(community.record, words, random)
    if (next === undefined) return []
    community.change((record) => ({ ...record, tip: next.tip }))
    return [{ to: next.tip.room, reply: next.reply, urgency: 'rest', until: occurrence.at.add({ hours: 6 }) }]
  },
})

/** The next one as it is posted, and the settings that remember it; undefined where none is set. What is for emergencies is left out. */
function nextTip({ tip: set }: Community, words: Context['words'], random: Random) {
  const tips = words.language.tips.filter(isGeneral)
  const chosen = set && fresh(tips, set.used, random)
  const shown = tips.find(({ id }) => id === chosen?.line.id)
  if (set === undefined || chosen === undefined || shown === undefined) return undefined
  const reply: Reply = {
    to: 'room',
    title: words.say('tip-title'),
    // A room is of no pathway.
    text: lineOf(shown, { words, pathway: 'none' }),
    facts: [sourcesOf([shown], words)],
    buttons: [...under([shown], words), { label: words.say('help-tips'), run: 'tips' }],
  }
  return { tip: { ...set, used: chosen.used }, reply }
}
