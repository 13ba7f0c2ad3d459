import type { CommandWords } from '../../index.ts'

const when = {
  time: 'At what time?',
  zone: 'In which time zone? (the community’s, if you name none)',
  room: 'In which room? (this one, if you name none)',
}
const until = { until: 'Until which date? (31 Jan, three days, a week)' }

export const dailyCommands: Record<string, CommandWords> = {
  'encouragement set': { about: 'Post a few kind words every day', args: when },
  'encouragement pause': { about: 'Pause the daily encouragement until a date', args: until },
  'encouragement now': { about: 'Post an encouragement now', args: {} },
  'encouragement stop': { about: 'Stop the daily encouragement', args: {} },
  'prompt set': { about: 'Post a daily check-in question with a button', args: when },
  'prompt pause': { about: 'Pause the daily question until a date', args: until },
  'prompt stop': { about: 'Stop the daily question', args: {} },
  'tip-of-the-day set': { about: 'Post a coping tip every day', args: when },
  'tip-of-the-day pause': { about: 'Pause the tip of the day until a date', args: until },
  'tip-of-the-day now': { about: 'Post a tip now', args: {} },
  'tip-of-the-day stop': { about: 'Stop the tip of the day', args: {} },
}
