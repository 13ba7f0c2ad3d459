import type { CommandWords } from '../../index.ts'

export const safetyCommands: Record<string, CommandWords> = {
  plan: {
    about: 'Your safety plan, for your eyes only',
    args: {
      signs: 'What do you notice first?',
      helps: 'What helps, that you can do alone?',
      people: 'Who is good to be with, or to call?',
      places: 'Where do you feel safer?',
      professionals: 'Which professionals can you reach?',
      safer: 'What makes your room safer?',
    },
  },
  urge: { about: 'Ways through an urge, and a timer', args: {} },
  person: { about: 'Ask the moderators for a person', args: {} },
  follow: { about: 'Be asked how you are, later', args: {} },
  told: { about: 'Whether a moderator has seen an alert', args: {} },
  privacy: { about: 'What is kept, and who can see what', args: {} },
  alerts: {
    about: 'Tell moderators when words in a room sound like danger',
    args: { to: 'On or off?', room: 'Which room should hear of it?', next: 'And which one when nobody answers?' },
    choices: { to: { on: 'On', off: 'Off' } },
  },
  'alerts me': {
    about: 'Be written to directly when nobody has seen an alert',
    args: { turn: 'On or off?' },
    choices: { turn: { on: 'Write to me', off: 'Don’t write to me', nobody: 'Write to nobody' } },
  },
  'listen try': { about: 'See how a sentence of yours would be read', args: { words: 'Which sentence?' } },
  'listen sensitivity': {
    about: 'What is answered in a room that is listened to',
    args: { to: 'What is answered there?', room: 'In which room? (this one, if you name none)' },
    choices: { to: { usual: 'All serious danger', emergencies: 'Only emergencies' } },
  },
  'listen harmless': {
    about: 'Names and phrases here that are no danger',
    args: { words: 'Which words?', turn: 'Add or remove?' },
    choices: { turn: { add: 'Add', remove: 'Remove' } },
  },
  'listen opinion': {
    about: 'A second opinion by a language model, where one is set up',
    args: { to: 'On or off?' },
    choices: { to: { on: 'On', off: 'Off' } },
  },
  'listen counts': { about: 'How often words sounded like danger', args: {} },
}
