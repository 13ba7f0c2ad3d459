import type { CommandWords } from '../../index.ts'
import { languageNames } from '../../names.ts'

export const mineCommands: Record<string, CommandWords> = {
  home: { about: 'What I keep for you, at a glance', args: {} },
  history: { about: 'Your check-ins, for your eyes only', args: { weeks: 'How many weeks in the picture, 1 to 26?' } },
  settings: {
    about: 'Your time zone, country, language and pathway',
    args: {
      zone: 'Which time zone do you live in? A city works',
      country: 'Which country’s help numbers should you see?',
      language: 'Which language?',
      streak: 'Show your days in a row?',
      pathway: 'Which way of recovery is yours?',
      unasked: 'May I offer help unasked?',
    },
    choices: {
      language: languageNames,
      streak: { on: 'On', off: 'Off' },
      unasked: { on: 'Yes', off: 'No' },
      pathway: {
        '12-step': '12-step',
        secular: 'Secular',
        moderation: 'Moderation, harm reduction',
        faith: 'Faith',
        none: 'None in particular',
      },
    },
  },
  nudge: { about: 'A private check-in prompt at your own hour', args: { time: 'At what time?', zone: 'In which time zone? A city works' } },
  'nudge pause': { about: 'Pause your nudge until a date', args: { until: 'Until which date? (31 Jan, three days, a week)' } },
  'nudge stop': { about: 'Stop your nudge', args: {} },
  stop: { about: 'Stop what comes by itself', args: {} },
  export: { about: 'Get everything kept about you, as a file', args: {} },
  forget: { about: 'Erase everything kept about you', args: {} },
}
