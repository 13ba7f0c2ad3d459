/** What is said in a room, and about who was told. Rules as in care.ts. Bystanders need the steps of first aid; everything else is for one person. */
import type { CareCard } from '../types.ts'

export const aloud = {
  // Nobody but the writers has read these yet: see docs/safety.md, "Reviewing the words".
  reviewedBy: 'awaits review',
  reviewed: '2026-11-28',

  suicide: {
    title: 'I am glad you said it',
    text: 'If your life is at risk, please call {emergency} now.',
  } satisfies CareCard as CareCard,

  buttons: {
    support: 'Support, only you can see',
    worried: 'I’m worried about them',
    told: 'Was anybody told?',
    person: 'Ask for a person',
    more: 'More support',
  },

  /** Stands with a card as a fact. Nobody may believe that somebody is on the way. */
  told: {
    name: 'Moderators here',
    sent: 'Sent a link to the message, none of its words. Nobody may be there just now.',
    trying: 'I am trying to tell them. “Was anybody told?” shows whether it went out.',
    none: 'Nobody was alerted.',
    privately: 'Nobody was told, and nobody is, unless you ask for a person.',
  },
} as const
