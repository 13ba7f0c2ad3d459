import type { CommandWords } from '../../index.ts'

/** What people write for how a day is. */
const mood = Object.fromEntries(
  Object.entries({
    good: 'great, better',
    okay: 'ok, fine, alright, all right, so so, so-so, meh',
    hard: 'bad, rough, tough, difficult, not good, not great',
    struggling: 'awful, terrible, very hard, really hard, not ok, not okay',
    slipped: 'slip, a slip, relapse, a relapse, relapsed, i relapsed, i slipped up, i used',
  }).flatMap(([mood, names]) => names.split(', ').map((name) => [name, { mood }] as const)),
)

/** What each command does, the question for each of its arguments, and the names of its choices. */
export const checkinCommands: Record<string, CommandWords> = {
  checkin: {
    about: 'Say how today is going',
    args: {
      mood: 'How is today?',
      urge: 'How strong is the urge, 0 to 10?',
      note: 'Anything you want to add?',
      share: 'Who may see it?',
      when: 'Which day is it about? (today, yesterday, or up to two days back)',
    },
    choices: {
      mood: { good: 'Good', okay: 'Okay', hard: 'Hard', struggling: 'Struggling', slipped: 'I slipped' },
      share: { me: 'Only me', room: 'This room' },
    },
    also: { mood },
  },
  'checkin note': {
    about: 'Add to the check-in you just made',
    args: { urge: 'How strong is the urge, 0 to 10?', note: 'What would you like to add?', share: 'Who may see it?' },
    choices: { share: { me: 'Only me', room: 'This room' } },
  },
}
