import type { CommandWords } from '../../index.ts'

export const exerciseCommands: Record<string, CommandWords> = {
  exercise: {
    about: 'Breathing, grounding and urges, step by step',
    args: { name: 'Which one?' },
    choices: {
      name: {
        box: 'Box breathing',
        senses: 'Five, four, three, two, one',
        surf: 'Surf an urge',
        halt: 'Hungry, angry, lonely, tired?',
        tape: 'Play the tape forward',
        delay: 'Put it off',
      },
    },
    also: {
      name: {
        breathe: { name: 'box' },
        breathing: { name: 'box' },
        'box breathing': { name: 'box' },
        grounding: { name: 'senses' },
        '5-4-3-2-1': { name: 'senses' },
        '54321': { name: 'senses' },
        'urge surfing': { name: 'surf' },
        'play the tape': { name: 'tape' },
      },
    },
  },
}
