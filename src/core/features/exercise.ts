/** `/exercise`: one step after another. Where somebody is in it is in the buttons alone: nothing is kept, and a restart loses nothing. */
import { z } from 'zod'
import { EXERCISES, type ExerciseId } from '../../content/types.ts'
import { command, hidden } from '../command.ts'
import { urgeButtons } from '../safety/low.ts'
import type { Button, Context, Reply } from '../types.ts'

/** More steps than any exercise has. */
const MOST_STEPS = 20

export const exercise = command({
  name: 'exercise',
  args: z.object({
    name: z.enum(EXERCISES).optional(),
    step: hidden(z.coerce.number().int().min(1).max(MOST_STEPS).optional()),
    stop: hidden(z.enum(['yes']).optional()),
  }),
  who: 'member',
  run({ args: { name, step = 1, stop }, words, care }) {
    const { say } = words
    if (stop === 'yes') return { text: say('exercise-stopped'), buttons: [others(words), now(words)] }
    if (name === undefined) return choose(words)
    const { title, steps } = words.language.exercises[name]
    const current = steps[step - 1]
    if (current === undefined) {
      return { text: say('exercise-done'), buttons: [guided(name, say('exercise-again')), others(words), now(words)] }
    }
    return {
      title: say('exercise-title', { title, step, steps: steps.length }),
      text: current.text,
      buttons: [
        { label: say('exercise-next'), run: 'exercise', args: { name, step: String(step + 1) }, tone: 'primary' },
        { label: say('exercise-stop'), run: 'exercise', args: { stop: 'yes' } },
        ...(current.timer ? [urgeButtons(care).timer] : []),
        now(words),
      ],
    }
  },
})

/** The way into an exercise. */
export const guided = (name: ExerciseId, label: string): Button => ({ label, run: 'exercise', args: { name } })

const choose = (words: Context['words']): Reply => {
  const all = EXERCISES.map((name) => ({ name, ...words.language.exercises[name] }))
  return {
    text: words.say('exercise-which'),
    list: all.map(({ title, minutes }) => words.say('exercise-line', { title, minutes })),
    buttons: [...all.map(({ name, title }) => guided(name, title)), now(words)],
  }
}

const others = ({ say }: Context['words']): Button => ({ label: say('exercise-others'), run: 'exercise' })

const now = ({ say }: Context['words']): Button => ({ label: say('help-now'), run: 'crisis' })
