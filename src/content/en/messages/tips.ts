export const tips = {
  'tips-found':
    '{count, plural, one {Something} =2 {Two things} other {Three things}} other people have found useful. Take what fits, leave the rest.',
  'tips-any': 'Three things that help people through a rough hour. Take what fits, leave the rest.',
  'tips-none-found': 'I found nothing for exactly that, so here are three that suit many moments. Other words may find more.',
  'tips-another': '{count, plural, one {One more} =2 {Two more} other {Three more}}.',
  'tips-no-more': 'That was all I have on this. Other words may find more.',
  'tips-more': 'Another three',
  'ask-not-understood':
    'Good that you’re here. I’m a program and I understand simple words best: “can’t sleep”, “payday”, “after a fight”. Or start with one of these.',
  'ask-private':
    'Only you can see my answers, what you type after a / and what you write to me directly, unless you choose to share it. What you write in a room, the room sees. I’m a program: nobody reads along. What I keep about you is sealed: /export shows all of it, /forget erases it.',
  'ask-help': 'What you can do',
  'tips-minutes': '{minutes, plural, one {About a minute.} other {About # minutes.}}',
  'tips-caution': 'Careful: {caution}',
  'tips-evidence': 'Evidence: {evidence}',
  'tips-source': 'Sources',
} as const

export const help = {
  'help-title': 'What I can do',
  'help-text':
    'What you ask me here, only you can see, unless you choose to share it. I’m a program: nobody reads along. In danger, call your local emergency number first.',
  'help-member': [
    '/checkin: say how today is going, as often as you like',
    '/home: what I keep for you and what is coming up, at a glance',
    '/history: your check-ins, for your eyes only',
    '/tips and /ask: things that help, by topic or in your own words',
    '/nudge: a private check-in prompt at your own hour; /nudge pause, skip, snooze and stop',
    '/stop: whatever comes by itself, ended with a press',
    '/meeting next: the meetings coming up, in your time',
    '/meeting remind: a private reminder of one meeting or all of them',
    '/quiet: hours in which nothing comes to you',
    '/why: what I sent you lately, what not, and why',
    '/urge: ways through an urge, and a timer',
    '/plan: your safety plan, for your eyes only',
    '/crisis: help now, for you or somebody you worry about',
    '/settings: your time zone, country and language',
    '/privacy: what I keep, and who can see what',
    '/export and /forget: take your data with you, or erase all of it',
  ].join('\n'),
  'help-moderator': [
    '/setup: the community’s time zone, country, rooms and language',
    '/encouragement set: a few kind words every day',
    '/prompt set: a daily check-in question with a button',
    '/meeting add, list, move, skip, unskip, remove: meetings and their reminders',
    '/holiday add, list, remove: days without meetings or daily words',
    '/community quiet: hours without daily words; /community retry: try a room again',
    '/deliveries: what went out here lately, what did not, and why',
    '/listen: offer help in a room when somebody seems to be in danger; /listen try, sensitivity, harmless, counts',
    '/assistant: let a language model help to pick tips, where one is set up',
    '/alerts: be told of it, with a link and none of the words',
  ].join('\n'),
  'help-checkin': 'Check in',
  'help-tips': 'Something that helps',
  'help-setup': 'Set up',
} as const
