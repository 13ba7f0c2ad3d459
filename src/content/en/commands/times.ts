import type { CommandWords } from '../../index.ts'

const hours = {
  args: { from: 'From what time?', to: 'To what time?', zone: 'In which time zone? A city works', turn: 'Turn them off?' },
  choices: { turn: { off: 'Off' } },
}

export const timesCommands: Record<string, CommandWords> = {
  quiet: { about: 'Your quiet hours: nothing comes in them', ...hours },
  'community quiet': { about: 'Quiet hours for the daily words here', ...hours },
  'nudge snooze': { about: 'Be asked again in a while', args: { minutes: 'In how many minutes? (60, if you name none)' } },
  'nudge skip': { about: 'Leave your nudge out on one date', args: { date: 'On which date? (the next one, if you name none)' } },
  'holiday add': {
    about: 'Plan days without meetings or daily words',
    args: { from: 'From which date?', to: 'To which date? (the same one, if you name none)', what: 'What does not happen?' },
    choices: { what: { all: 'Meetings and daily words', meetings: 'Meetings', words: 'Daily words' } },
  },
  'holiday list': { about: 'The holidays that are planned', args: {} },
  'holiday remove': { about: 'Remove a planned holiday', args: { date: 'A date in it' } },
}
