/** A life with something in it. */
import type { Tip } from '../../types.ts'

export const buildingTips: readonly Tip[] = [
  {
    id: 'building-three-lines',
    title: 'Three lines before bed',
    text: 'Write three lines tonight: one thing that was hard, one that helped, one you’d like tomorrow. A few words each will do. After a week, read them through and look for what keeps turning up under “helped”. Do that a little more often.',
    topics: ['journal', 'evening', 'gratitude'],
    words: ['journal', 'diary', 'gratitude', 'reflect', 'end of the day', 'track my mood', 'what helps me', 'routine'],
    minutes: 5,
    sources: ['va-whole-health', 'samhsa-recovery'],
    reviewed: '2026-11-23',
  },
  {
    id: 'building-money-pot',
    title: 'Give the saved money a home',
    text: 'Work out roughly what a week used to cost you. Move part of that into a separate jar or account with a name: shoes, a trip, a debt. Look at it on a low day. If debts come first, let it pay into the smallest one.',
    topics: ['money', 'motivation', 'building'],
    words: ['money saved', 'save money', 'debt', 'broke', 'spent everything', 'what did it cost me', 'treat myself', 'savings'],
    minutes: 15,
    caution: 'If money in reach is a trigger, or gambling is part of it, let someone you trust hold the account.',
    sources: ['smokefree'],
    reviewed: '2026-11-23',
  },
  {
    id: 'building-nice-thing',
    title: 'Plan one nice thing',
    text: 'Put one thing you might enjoy into this week, with a day and a time: a swim, a band, a visit, a recipe, an hour helping at the food bank. Tell someone, or bring someone. A week is easier to face with something good in it.',
    topics: ['building', 'hobbies', 'helping'],
    words: [
      'hobby',
      'something to look forward to',
      'volunteer',
      'fun without drinking',
      'life is boring now',
      'new interests',
      'make friends',
    ],
    minutes: 10,
    sources: ['samhsa-recovery', 'samhsa-matrix'],
    reviewed: '2026-11-23',
  },
]
