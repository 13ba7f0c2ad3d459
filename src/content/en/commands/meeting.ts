import type { CommandWords } from '../../index.ts'

const ORDINALS = {
  first: '1',
  '1st': '1',
  second: '2',
  '2nd': '2',
  third: '3',
  '3rd': '3',
  fourth: '4',
  '4th': '4',
  fifth: '5',
  '5th': '5',
  last: 'last',
}
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** `last fri`, `the first Monday`: which one of the month, said in one breath. */
const ofTheMonth = Object.fromEntries(
  Object.entries(ORDINALS).flatMap(([ordinal, nth]) =>
    DAYS.flatMap((day) => {
      const names = [day, day.slice(0, 3)].flatMap((name) => [name, `${name} of the month`])
      const meant = { every: 'monthly', nth, days: day.slice(0, 3) }
      return names.flatMap((name) => [[`${ordinal} ${name}`, meant] as const, [`the ${ordinal} ${name}`, meant] as const])
    }),
  ),
)

const every = {
  day: { every: 'daily' },
  everyday: { every: 'daily' },
  days: { every: 'daily' },
  week: { every: 'weekly' },
  'once a week': { every: 'weekly' },
  weekday: { every: 'weekly', days: 'weekdays' },
  weekdays: { every: 'weekly', days: 'weekdays' },
  weekend: { every: 'weekly', days: 'weekends' },
  weekends: { every: 'weekly', days: 'weekends' },
  biweekly: { every: 'fortnightly' },
  'bi-weekly': { every: 'fortnightly' },
  fortnight: { every: 'fortnightly' },
  'two weeks': { every: 'fortnightly' },
  '2 weeks': { every: 'fortnightly' },
  'every 2 weeks': { every: 'fortnightly' },
  'other week': { every: 'fortnightly' },
  'every other week': { every: 'fortnightly' },
  'second week': { every: 'fortnightly' },
  month: { every: 'monthly' },
  'once a month': { every: 'monthly' },
  ...Object.fromEntries(DAYS.flatMap((day) => [day, day.slice(0, 3)].map((name) => [name, { every: 'weekly', days: day.slice(0, 3) }]))),
  ...ofTheMonth,
}

export const meetingCommands: Record<string, CommandWords> = {
  'meeting add': {
    about: 'Plan a meeting, with reminders',
    args: {
      name: 'What is it called?',
      every: 'How often?',
      time: 'At what time?',
      days: 'On which days of the week? (tue, or mon and thu)',
      nth: 'Which one of the month?',
      date: 'On which date, or from which date on? (2027-01-31, tomorrow, 5 Jan)',
      zone: 'In which time zone? (a city works)',
      room: 'Which room hears about it?',
      link: 'Is there a link to join? It is given privately only.',
      remind: 'When should the room be reminded?',
      until: 'Is there a last day? (2027-06-30)',
    },
    choices: {
      every: {
        once: 'Once',
        daily: 'Every day',
        weekly: 'Every week',
        fortnightly: 'Every two weeks',
        monthly: 'Every month',
      },
      nth: { 1: 'First', 2: 'Second', 3: 'Third', 4: 'Fourth', 5: 'Fifth', last: 'Last' },
      remind: {
        0: 'Only when it starts',
        5: '5 minutes before',
        10: '10 minutes before',
        15: '15 minutes before',
        30: '30 minutes before',
        60: '60 minutes before',
      },
    },
    also: { every, days: ofTheMonth },
  },
  'meeting next': { about: 'The meetings coming up, in your time', args: {} },
  'meeting list': { about: 'All meetings of this community', args: {} },
  'meeting skip': {
    about: 'Skip a meeting once',
    args: { meeting: 'Which meeting?', date: 'Which date? (the next one, if you name none)' },
  },
  'meeting unskip': {
    about: 'Hold a skipped meeting after all',
    args: { meeting: 'Which meeting?', date: 'Which date? (the next skipped one, if you name none)' },
  },
  'meeting move': {
    about: 'Move one date of a meeting, this once',
    args: {
      meeting: 'Which meeting?',
      date: 'Which date? (the next one, if you name none)',
      to: 'To which date?',
      time: 'To which time?',
    },
  },
  'meeting remind': {
    about: 'Be reminded of meetings, by direct message',
    args: { meeting: 'Which meeting? (or all)', before: 'How many minutes before? (15, if you name none)', turn: 'Turn it off?' },
    choices: { turn: { off: 'Off' } },
  },
  'meeting remove': { about: 'Remove a meeting and its reminders', args: { meeting: 'Which meeting?' } },
  'meeting join': { about: 'How to join a meeting, for you alone', args: { meeting: 'Which meeting?' } },
}
