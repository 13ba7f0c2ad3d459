import type { CommandWords } from '../../index.ts'
import { languageNames } from '../../names.ts'

export const setupCommands: Record<string, CommandWords> = {
  setup: {
    about: 'Set up Porchlight for this community',
    args: {
      zone: 'Which time zone?',
      country: 'Which country?',
      language: 'Which language?',
      meetings: 'Which room hears about meetings?',
      moderators: 'Which room do moderators share?',
      role: 'Which role moderates?',
    },
    choices: {
      language: languageNames,
    },
  },
  hello: {
    about: 'Greet people who join, in a room',
    args: { to: 'On or off?', room: 'In which room? (this one, if you name none)' },
    choices: { to: { on: 'On', off: 'Off' } },
  },
  listen: {
    about: 'Offer private help in a room when words sound like danger',
    args: { to: 'On or off?', room: 'In which room? (this one, if you name none)' },
    choices: { to: { on: 'On', off: 'Off' } },
  },
}
