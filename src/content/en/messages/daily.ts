export const daily = {
  'daily-which-zone': 'Whose clock should it follow? I don’t know this community’s time zone yet.',
  'daily-not-set': 'Nothing is set up for this yet.',
  'daily-set-up': 'Set it up',
  'daily-paused': 'Paused. It comes again on {date}.',
  'daily-stopped': 'Stopped. You can set it up again whenever you like.',
  'encouragement-set': 'Done. A few kind words every day; the first come {next}.',
  'encouragement-now-button': 'Send one now',
  'encouragement-sent': 'Sent to the room.',
  'prompt-set': 'Done. A question every day, with a button to check in; the first comes {next}.',
  'prompt-button': 'Check in',
} as const
