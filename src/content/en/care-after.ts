/** What follows a card for those who wish it: a person, a question later on, a plan. Rules as in care.ts. */

export const after = {
  reviewedBy: 'awaits review',
  reviewed: '2026-11-28',

  more: {
    title: 'More support',
    text: 'Only what you press happens. Nobody else sees this, and nobody is told unless you ask for a person.',
  },

  follow: {
    ask: 'I can ask how you are, {first} and {second} from now, by direct message. For that I keep your address and the times, sealed, and erase them afterwards. Nobody else is told.',
    set: 'I’ll write in {first} and again in {second}. It will only say that I am checking in.',
    declined: 'All right, I won’t. /crisis is there whenever you want.',
    stopped: 'All right, I won’t ask again.',
    nothing: 'Nothing is planned, so there is nothing to stop.',
    /** The preview says nothing: somebody may be looking at this screen. */
    text: 'Checking in, as you asked. How are you now?',
    times: { hour: 'an hour', day: 'a day', days: 'three days' },
  },

  person: {
    ask: 'The moderators here would see your name, and that you ask for a person. None of your words, and not what it is about. Nobody may be there just now: in danger, the emergency number comes first. Shall I tell them?',
    sent: 'It is on its way to the moderators. Nobody may be there just now, so please don’t wait with an emergency. “Was anybody told?” shows whether somebody has seen it.',
    declined: 'Nobody was told.',
    none: 'This community has not said who may be asked, so nobody was told. You can write to a moderator yourself; there are people at the lines, too.',
  },

  told: {
    seen: 'A moderator has seen it.',
    waiting: 'It was sent to the moderators. Nobody has said that they have seen it yet; I remind them for a while.',
    unknown: 'I know of nobody who was told. In danger, please don’t wait: the emergency number comes first.',
  },

  buttons: {
    yes: 'Yes, please',
    no: 'No, thanks',
    follow: 'Check on me later',
    enough: 'Don’t ask again',
    plan: 'My safety plan',
    person: 'Ask for a person',
    told: 'Was anybody told?',
    now: 'Help now',
  },
} as const
