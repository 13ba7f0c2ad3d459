/** A member's own reminders of meetings. */
export const remind = {
  'remind-all': 'All meetings',
  'remind-set':
    'Done. {before, plural, =0 {When} other {{time} before}} {which, select, all {a meeting} other {{name}}} begins, I’ll tell you by direct message.',
  'remind-next': 'The next one comes {next}.',
  'remind-nothing-yet': 'Nothing is planned just now. Once there is a date, I’ll remind you.',
  'remind-private': 'Nobody else sees this.',
  'remind-none': 'I can remind you of meetings by direct message, 15 minutes before. Nobody else sees it. Which one?',
  'remind-are': 'These are your reminders. They come by direct message, and nobody else sees them.',
  'remind-line':
    '{which, select, off {{name}: left out.} all {All meetings: {before, plural, =0 {when they begin} other {{time} before}}.} other {{name}: {before, plural, =0 {when it begins} other {{time} before}}.}}',
  'remind-off': 'No reminder',
  'remind-off-all': 'Stop all reminders',
  'remind-none-set': 'You have no reminders set. /meeting remind starts one.',
  'remind-none-for': 'You have no reminder for {name}.',
  'remind-all-off': 'Stopped. I won’t remind you of meetings any more.',
  'remind-one-off': 'Stopped. I won’t remind you of {name} any more.',
  'remind-left-out': 'Done. I’ll remind you of all meetings but {name}.',
  'remind-text': '{name} begins in {time}: {when}. You’re welcome as you are.',
  'remind-start': '{name} is starting now. It’s fine to only listen.',
  'remind-news':
    '{what, select, moved {{name} has moved, this once: it takes place {to} instead of {from}.} cancelled {{name} does not take place on {from}.} held {{name} takes place after all: {to}.} other {{name} no longer takes place. You had asked me to remind you of it.}}',
} as const
