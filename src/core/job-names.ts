/** What made a delivery, as people call it. */
import type { Words } from './words.ts'

const NAMES = {
  nudge: 'made-nudge',
  'nudge-again': 'made-nudge',
  'my-meeting-reminder': 'made-my-reminder',
  'my-meeting-start': 'made-my-reminder',
  'meeting-news': 'made-meeting-news',
  encouragement: 'made-encouragement',
  prompt: 'made-prompt',
  tip: 'made-tip',
  'meeting-reminder': 'made-meeting-reminder',
  'meeting-start': 'made-meeting-start',
  'room-gone': 'made-note',
  alert: 'made-alert',
} as const

/** `by` is the job or command that made it; one that has no name of its own is a message. */
export const jobName = (by: string, { say }: Words): string =>
  say(Object.hasOwn(NAMES, by) ? NAMES[by as keyof typeof NAMES] : 'made-message')
