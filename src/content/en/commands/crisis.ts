import type { CommandWords } from '../../index.ts'

export const crisisCommands: Record<string, CommandWords> = {
  support: { about: 'Help with what you wrote, privately', args: { about: 'What did you write?' } },
  crisis: {
    about: 'Help now, for you or somebody you worry about',
    args: { topic: 'What is it about?', about: 'Anything you want to say?', country: 'Which country are you in?' },
    choices: {
      topic: {
        suicide: 'Thoughts of suicide or self-harm',
        overdose: 'An overdose',
        withdrawal: 'Withdrawal',
        violence: 'Violence or abuse',
        someone: 'Somebody else is in danger',
      },
    },
  },
}
