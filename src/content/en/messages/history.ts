export const history = {
  'history-title': 'Your check-ins',
  'history-text': 'Only you can see this. Days without one are simply blank.',
  'history-older-text': 'Further back.',
  'history-none': 'There is nothing here yet. Your check-ins will be, for your eyes only.',
  'history-streak': 'In a row',
  'history-urge': 'urge {urge} of 10',
  'history-shared': 'shared with the room',
  'history-older': 'Older',
  'history-whole': 'Read the whole note of {date}',
  'history-alt': 'A calendar of the last {weeks, plural, one {week} other {# weeks}}: {moods}.',
  'history-alt-mood': '{mood} on {days, plural, one {# day} other {# days}}',
  'history-alt-none': 'no check-ins',
} as const
