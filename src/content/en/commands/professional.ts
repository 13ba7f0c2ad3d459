import type { CommandWords } from '../../index.ts'

export const professionalCommands: Record<string, CommandWords> = {
  professional: {
    about: 'When peers are not enough: treatment, and how to find it',
    args: { topic: 'What would you like to know?' },
    choices: {
      topic: { find: 'How to find treatment', medication: 'Medication', detox: 'Detox', first: 'A first appointment' },
    },
    also: {
      topic: {
        treatment: { topic: 'find' },
        rehab: { topic: 'find' },
        doctor: { topic: 'find' },
        therapist: { topic: 'find' },
        medicine: { topic: 'medication' },
        withdrawal: { topic: 'detox' },
        appointment: { topic: 'first' },
      },
    },
  },
}
