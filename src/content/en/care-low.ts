/** Answers to what is heavy without being a danger, and to urges: levels 2 and 1. Rules as in care.ts. */
import type { CareCard } from '../types.ts'

export const low = {
  reviewedBy: 'awaits review',
  reviewed: '2026-11-28',

  /** Level 2, privately: three buttons and no more. */
  concern: {
    heavy: {
      title: 'That sounds heavy',
      text: 'Thank you for saying so. I can’t tell how bad it is, so I’d rather ask. Would one of these fit now? If it becomes a matter of life, call {emergency}.',
    },
    grief: {
      title: 'I am sorry',
      text: 'I am sorry for your loss. Grief after a suicide or an overdose can hold anger, guilt, relief and nothing at all, in any order, and it was not yours to prevent. Would one of these fit now? If it becomes a matter of life, call {emergency}.',
    },
    withdrawal: {
      title: 'How is your body doing?',
      text: 'Coming off can be rough. It should not be done alone after heavy alcohol, benzodiazepines or GHB; a doctor or clinic can make it safer. A seizure, confusion, seeing things, fever, chest pain, fainting: call {emergency}.',
    },
    friend: {
      title: 'Worrying about somebody is heavy, too',
      text: 'Thank you for looking out for them. A short “how are you, really?” is often enough to begin with. Would one of these fit now? If a life may be at risk, call {emergency}.',
    },
  } satisfies Record<string, CareCard> as Record<'heavy' | 'grief' | 'withdrawal' | 'friend', CareCard>,

  /** Level 1: an urge, or a lapse. */
  urge: {
    title: 'An urge rises, and then it falls',
    text: 'Many pass within half an hour, acted on or not. Shall we ride it out together? Choose one; each is small. If it becomes a matter of life, call {emergency}.',
  } satisfies CareCard as CareCard,
  ways: {
    surf: {
      title: 'Surfing it',
      text: 'The urge is a wave; you need not fight it, only stay on top. In danger call {emergency}.',
      list: [
        'Where in the body is it? Name the place.',
        'Breathe out slowly, three times.',
        'Watch it: does it grow, move, change?',
        'Say: “This is an urge. It passes.”',
        'Look again in a minute.',
      ],
    },
    delay: {
      title: 'Putting it off',
      text: 'Not “never”, only “not for fifteen minutes”. Put some distance in between: another room, a street, a door, a person. Afterwards you may decide again, and put it off again. In danger call {emergency}.',
    },
    halt: {
      title: 'Hungry, angry, lonely, tired?',
      text: 'One of these often stands behind an urge. Take the one that fits first. In danger call {emergency}.',
      list: [
        'Hungry: eat something, drink water.',
        'Angry: walk it off, or write it down.',
        'Lonely: one message to one person.',
        'Tired: lie down, and put the day away.',
      ],
    },
  } satisfies Record<string, CareCard> as Record<'surf' | 'delay' | 'halt', CareCard>,
  lapse: {
    title: 'Thank you for telling me',
    text: 'A return to use is something that happened, and what you built is still there. After an opioid lapse or a break the body takes far less than before: please don’t be alone with it, and have naloxone in reach. Hard to wake, slow breath, blue lips: call {emergency}.',
  } satisfies CareCard as CareCard,

  timer: {
    set: 'Fifteen minutes, from now. I’ll write to you when they are over; until then, one of these may carry you. Nothing is kept but where to write, and that goes afterwards.',
    over: 'The fifteen minutes are over. How is it now?',
    eased: 'You stayed with it, and it changed. Rest a little; it may come back smaller.',
    no: 'The timer is off.',
  },

  buttons: {
    talk: 'Talk to someone',
    helps: 'Something that helps',
    timer: 'Fifteen minutes',
    surf: 'Surf it',
    delay: 'Put it off',
    halt: 'Hungry, angry, lonely, tired?',
    eased: 'It has eased',
    again: 'Still there: fifteen more',
    timerOff: 'Stop the timer',
    guided: 'Step by step',
  },
} as const
