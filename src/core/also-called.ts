/** What people type for a command that has another name. */
export const ALSO_CALLED: Record<string, string> = {
  meetings: 'meeting next',
  breathe: 'exercise box',
  grounding: 'exercise senses',
  'nudge off': 'nudge stop',
  'nudge on': 'nudge',
  'nudge resume': 'nudge',
  'encouragement off': 'encouragement stop',
  'encouragement on': 'encouragement set',
  'prompt off': 'prompt stop',
  'prompt on': 'prompt set',
  'tip-of-the-day off': 'tip-of-the-day stop',
  'tip-of-the-day on': 'tip-of-the-day set',
  'tips saved': 'saved',
}
