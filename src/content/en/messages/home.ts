/** What is kept for a member, at a glance. */
export const home = {
  'home-title': 'Good to see you',
  'home-text': 'This is what I keep for you and what is coming up. Only you can see it.',
  'home-history': 'My check-ins',
  'home-checkins': '{days, plural, one {# day} other {# days}} in all. The last one: {mood}, {day}.',
  'home-no-checkins': 'None yet. Whenever you like.',
  'home-nudge': 'My nudge',
  'home-nudge-set': 'I’ll ask how you are {next}.',
  'home-nudge-paused': 'Paused until {next}.',
  'home-no-nudge': 'None. I only ask when you want me to.',
  'home-meetings': 'Next meetings',
  'home-meeting': '{name}: {when}',
  'home-no-meetings': 'Nothing is planned yet.',
  'home-settings': 'Settings',
} as const
