/** When nothing comes: quiet hours, holidays, a nudge put off or left out. */
export const times = {
  'quiet-none':
    '{whose, select, me {There are no quiet hours set for you. In them I send you nothing by direct message.} other {There are no quiet hours set here. In them I post no encouragement and no question; meetings keep their times.}} Which ones? Others work too: from:23:00 to:06:30',
  'quiet-hours': '{from} to {to}',
  'quiet-now':
    '{whose, select, me {Your quiet hours are} other {The quiet hours here are}} {from} to {to} ({city}).{whose, select, me { I send you nothing then.} other { I post no encouragement, question or tip then; meetings keep their times.}}',
  'quiet-set':
    'Done. From {from} to {to} ({city}) {whose, select, me {I send you nothing by direct message} other {I post no encouragement, question or tip here; meetings keep their times}}.',
  'quiet-holds-back':
    '{kind, select, nudge {Your nudge falls into them, so it won’t come; /nudge gives it another hour.} reminders {A reminder you set falls into them and won’t come.} encouragement {The daily encouragement falls into them, so it won’t come; /encouragement set gives it another hour.} tip {The tip of the day falls into them, so it won’t come; /tip-of-the-day set gives it another hour.} other {The daily question falls into them, so it won’t come; /prompt set gives it another hour.}}',
  'quiet-same': 'These two are the same. A beginning and an end that differ work.',
  'quiet-other-zone':
    '{whose, select, me {Your quiet hours follow your own clock, {city}; /settings zone changes it for everything.} other {The quiet hours here follow this community’s clock, {city}; /setup changes it for everything.}} Without a zone they are set.',
  'quiet-which-zone': '{whose, select, me {Which clock do you live by?} other {Which clock does this community live by?}}',
  'quiet-turn-off': 'Turn them off',
  'quiet-off': '{whose, select, me {Your quiet hours are off. Things come at their own time again.} other {The quiet hours here are off.}}',
  'quiet-none-set': 'There are no quiet hours set.',
  'quiet-falls-in': 'That is within your quiet hours ({from} to {to}), so it won’t come. /quiet changes them.',
  'quiet-falls-in-here': 'That is within the quiet hours here ({from} to {to}), so it won’t come. /community quiet changes them.',
  'nudge-in-an-hour': 'In an hour',
  'nudge-snoozed': 'I’ll ask again at {at}.',
  'nudge-snooze-quiet': 'At {at} your quiet hours have begun, so I’ll leave it for today. /checkin is there whenever you like.',
  'nudge-skipped': 'I’ll leave {day} out. The next one comes {next}.',
  'nudge-skip-none': 'There is none to leave out on {day}. The next one comes {next}.',
  'nudge-keep': 'Keep it after all',
  'holiday-added':
    'Noted: {days, plural, one {on {from}} other {from {from} to {to}}} {what, select, meetings {no meeting takes place, and nobody is reminded of one} words {there is no encouragement and no question} other {no meeting takes place, and there is no encouragement and no question}}. After that everything goes on by itself.',
  'holiday-affects': 'These do not take place:',
  'holiday-undo': 'Undo',
  'holiday-backwards': 'The last day is before the first. Any day from the first one on works.',
  'holiday-past': 'Those days have gone by. Later ones work.',
  'holiday-too-many': 'There are {most} holidays planned already. /holiday list shows them.',
  'holiday-none': 'No holidays are planned. /holiday add plans one.',
  'holiday-list': '{count, plural, one {One holiday is} other {# holidays are}} planned.',
  'holiday-line':
    '{days, plural, one {{from}} other {{from} to {to}}}: {what, select, meetings {no meetings} words {no encouragement, no question} other {no meetings, no encouragement, no question}}.',
  'holiday-remove': 'Remove {days, plural, one {{from}} other {{from} to {to}}}',
  'holiday-removed': 'Removed. {days, plural, one {{from} is a day} other {{from} to {to} are days}} like any other again.',
} as const
