import { z } from 'zod'
import { command, job } from '../command.ts'
import { fresh, pause, pausing, set, settings, stop } from './daily.ts'
import { skipDaily } from './skip.ts'

export const promptSet = command({ name: 'prompt set', args: settings, who: 'moderator', run: (context) => set('prompt', context) })

export const promptPause = command({ name: 'prompt pause', args: pausing, who: 'moderator', run: (context) => pause('prompt', context) })

export const promptStop = command({ name: 'prompt stop', args: z.object({}), who: 'moderator', run: (context) => stop('prompt', context) })

/** A question for the day, with a button to check in; nobody is named and nobody is asked twice. */
export const prompt = job({
  name: 'prompt',
  late: Temporal.Duration.from({ hours: 6 }),
  skip: (context) => skipDaily('prompt', context),
  run({ community, occurrence, words, random }) {
    const set = community.record.prompt
    if (set === undefined) return []
    const questions = words.language.prompts.map((text, index) => ({ id: String(index), text }))
    const chosen = fresh(questions, set.used, random)
    if (chosen === undefined) return []
    community.change((record) => ({ ...record, prompt: { ...set, used: chosen.used } }))
    const button = { label: words.say('prompt-button'), run: 'checkin', tone: 'primary' } as const
    return [
      {
        to: set.room,
        reply: { to: 'room', text: chosen.line.text, buttons: [button] },
        urgency: 'rest',
        until: occurrence.at.add({ hours: 6 }),
      },
    ]
  },
})
