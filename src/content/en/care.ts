/**
 * The words of safety in English. Fixed and reviewed by people: no model, no store and no message format stands between them and the reader,
 * so they cannot fail. `{emergency}` is the country's number, or `noNumber`. At most 80 words a card, with `automatic` and its list counted.
 * Rules: care/policy.md, "Answers".
 */

export const care = {
  reviewedBy: 'Porchlight founders',
  reviewed: '2026-11-23',

  /** Stands on every card: nobody may wait for help that is not coming. */
  automatic: 'This card is automatic. Nobody is watching it, and it can call nobody.',
  /** Where no country is known, or its number is not confirmed. */
  noNumber: 'your local emergency number',
  emergencyFact: 'Emergency',
  findALine: 'Lines in your country',
  finder: 'findahelpline.com',
  finderUrl: 'https://findahelpline.com',

  emergency: {
    suicide: {
      title: 'Please get help now',
      text: 'Thank you for saying this. Please call {emergency} now. If you have taken something or are hurt, tell them, even if you feel all right. If you can, move away from what you could use, and let a person near you know, by a message or a knock.',
    },
    overdose: {
      title: 'If it may be an overdose',
      text: 'Call {emergency} now. “Not breathing” is enough to say. No shower, slapping, vomiting or other drugs.',
      list: [
        'Give naloxone if there is any.',
        'Not breathing: give breaths.',
        'No change after 2–3 minutes: give naloxone again.',
        'Breathing: onto their side.',
        'Stay until help comes.',
      ],
    },
    /** For somebody who is the one in danger and may be alone. */
    overdoseSelf: {
      title: 'Please get help now',
      text: 'Please call {emergency} now and say what you took, even if it seems to pass. Unlock the door. Tell a person near you. Lie on your side, and keep naloxone where it can be seen. Take nothing more.',
    },
    withdrawal: {
      title: 'This can be dangerous withdrawal',
      text: 'Call {emergency} now and say what was stopped, and when. A seizure, confusion, seeing or hearing things, fever, chest pain or fainting in withdrawal needs a hospital. Do not be alone, or leave the person alone. In a seizure: clear the space, do not hold them down, nothing in the mouth, afterwards onto their side.',
    },
    violence: {
      title: 'If somebody could be hurt',
      text: 'Call {emergency} now, if you safely can. Get to where nobody can be hurt: away from the other person, and away from anything that could be a weapon. Take others with you if you can. If talking is not safe, leave the line open.',
    },
    /** The preview says nothing: somebody may be looking at this screen. */
    abuse: {
      title: 'A note for you',
      text: 'If somebody may see this screen, close it first. In danger now: call {emergency} if you safely can; leave the line open if you cannot talk. After hands round the neck, a doctor should look at you even when it seems fine: harm can show later. What was done to you is not your fault.',
    },
    someone: {
      title: 'If a life is at risk now',
      text: 'Call {emergency} now and say where this person is. If you are there and it is safe, stay with them; if not, stay in touch and find somebody who can go. Ask plainly, and listen. You do not have to solve it, and you need not do this alone.',
    },
    other: {
      title: 'Please get help now',
      text: 'If a life may be at risk, call {emergency} now. You need not be sure, and you need not explain it well. Let a person near you know, too.',
    },
  },

  crisis: {
    suicide: {
      title: 'I am glad you said it',
      text: 'Thank you for telling us. May I ask directly: are you thinking of killing yourself? If yes, or if you are not sure, a person at one of these lines can be with you now, in writing if talking is hard. If it comes close, call {emergency}, and move away from what you could use.',
    },
    selfharm: {
      title: 'I am glad you said it',
      text: 'Thank you for telling us. An urge to hurt yourself rises, and it passes. Distance from what you would use gives it time. A wound that is deep or keeps bleeding: call {emergency}. May I ask directly: are you thinking of killing yourself, too? A person at one of these lines will listen, either way.',
    },
    overdose: {
      title: 'Before you use',
      text: 'Thank you for telling us. After a break the body takes much less than before. Please do not be alone: have somebody with you, or on the phone, who can call {emergency}, and naloxone in reach. If part of you hopes not to wake up, one of these lines is for that, too.',
    },
    withdrawal: {
      title: 'Please do not stop alone',
      text: 'Thank you for telling us. Stopping heavy drinking, benzodiazepines or GHB suddenly can be dangerous; a doctor or clinic can make it safer. Please talk to one first, and do not be alone. A seizure, confusion, seeing or hearing things, fever, chest pain, fainting: call {emergency}.',
    },
    /** The preview says nothing: somebody may be looking at this screen. */
    abuse: {
      title: 'A note for you',
      text: 'If somebody may see this screen, close it now; /crisis works again on a device that only you use. What is done to you is not your fault. You decide what happens next, and when. If there is danger, call {emergency} when you safely can. These lines listen, and can plan with you.',
    },
    violence: {
      title: 'I am glad you said it',
      text: 'Thank you for saying it before anything happens. May I ask directly: are you thinking of hurting somebody? Distance gives time: from them, from weapons, from alcohol and drugs. Tell a person you trust where you are. If somebody could be hurt soon, call {emergency}.',
    },
    someone: {
      title: 'When you worry about somebody',
      text: 'Thank you for looking out for them. Ask plainly how bad it is, also whether they are thinking of killing themselves: asking does not put the thought there. Listen, stay in touch, and bring in one more person. These lines are for you, too. If a life is at risk, call {emergency} and say where they are.',
    },
    other: {
      title: 'I am glad you said it',
      text: 'Thank you for telling us. You need not carry this alone: a person at one of these lines can be with you now, in writing if talking is hard. If a life may be at risk, call {emergency}.',
    },
  },

  /** Signs and first steps, for whoever is beside the person. */
  steps: {
    overdose: {
      title: 'Overdose: what to do',
      text: 'Call {emergency} first. “Not breathing” is enough to say. No shower, slapping, vomiting, other drugs, and never leave them alone.',
      list: [
        'Give naloxone if there is any.',
        'Not breathing: give breaths.',
        'After 2–3 minutes without change: a second dose of naloxone.',
        'Breathing: roll them onto their side.',
        'Stay with them.',
      ],
    },
    stimulant: {
      title: 'Cocaine, speed, meth, MDMA: danger signs',
      text: 'With any of these, call {emergency} and stay with the person. Somewhere cooler and quiet helps; nothing more to take.',
      list: ['Chest pain.', 'A seizure.', 'Very hot.', 'Confusion.'],
    },
    alcohol: {
      title: 'Alcohol poisoning: danger signs',
      text: 'With any of these, call {emergency}. Roll the person onto their side and stay. Do not let them “sleep it off” alone. No coffee, no shower.',
      list: ['Cold, pale or bluish skin.', 'Cannot be woken.', 'Vomiting while not fully awake.', 'Slow or uneven breath.'],
    },
    withdrawal: {
      title: 'Withdrawal: danger signs',
      text: 'Stopping alcohol, benzodiazepines or GHB. With any of these, call {emergency} and stay with the person. Never stop suddenly alone: a doctor or clinic can make it safer.',
      list: ['A seizure.', 'Confusion.', 'Seeing or hearing things that are not there.', 'Fever.', 'Chest pain or fainting.'],
    },
  },

  /** To the buttons under a card that asks directly. One text for every such question: it may be about oneself or somebody else. */
  asked: {
    yes: {
      title: 'Thank you for telling me',
      text: 'If it could happen soon, or what you could use is near, call {emergency} now, move away from it, and let a person near you know. If not: one of these lines can be with you now, in writing if talking is hard. You do not have to explain it well.',
    },
    unsure: {
      title: 'Not being sure is reason enough',
      text: 'You can talk to one of these lines before you know, in writing if talking is hard; they will ask the questions. If it comes close, call {emergency}, move away from what you could use, and let a person near you know.',
    },
  },
  /** To “I’m OK” under a card, and nothing more. */
  fine: 'Thanks for telling me. I’d rather ask once too often.',

  /** To a word or two that may answer a card's question; what came before is not remembered. */
  answers: {
    yes: 'Thank you for telling me. If that is about ending your life, or about being in danger, please open “Help now” and talk to a person there. You do not have to be sure first.',
    unsure:
      'Not being sure is reason enough. If that is about ending your life, or about being in danger, “Help now” shows who is there to talk. You do not have to explain it well.',
    fine: 'Thanks for telling me. I’m here whenever you want, and so is “Help now”.',
    thanks: 'You’re welcome. I’m here whenever you want.',
    stop: 'All right. I say no more here unless you ask me. What I send on my own can be stopped here.',
    sworn: 'Fair enough. I’m a program, and I can miss the point. I say no more here unless you ask me.',
  },

  home: {
    title: 'Help now',
    text: 'If a life may be at risk, call {emergency}. Otherwise: what is it about?',
  },
  topics: {
    suicide: 'Thoughts of suicide',
    overdose: 'Overdose',
    withdrawal: 'Withdrawal',
    violence: 'Violence or abuse',
    someone: 'Worried about someone',
  },

  /** Asking what keeps somebody from calling doubled use of the lines in a study (78 % against 39 %; policy.md). */
  way: {
    ask: { title: 'What’s in the way?', text: 'Many people see a number and do not call. What makes it hard for you?' },
    answers: {
      useless: {
        label: 'It won’t help',
        text: 'It may not solve what is behind this. It can be company for the next hour, and you can stop whenever you like.',
      },
      alone: {
        label: 'I want to handle it alone',
        text: 'That makes sense. One talk takes nothing from you: you decide what you say, and what happens after.',
      },
      effort: {
        label: 'Too much effort',
        text: 'Then make it small. “Hi” is enough for a first message; they ask the questions from there.',
      },
      police: {
        label: 'Afraid of police',
        text: 'You can ask before you tell anything: “When would you send somebody?” You need not give your name.',
      },
    },
  },

  country: {
    title: 'Your country',
    ask: 'Which country are you in? I use it only to show the right numbers.',
    field: 'Country',
    unknown: 'I do not know that country. Did you mean one of these?',
    nothingNear: 'I do not know that country. You can try its name in English, or its two letters.',
    /** Stands with either of the two above. */
    anywhere: 'In any country: the local emergency number, and findahelpline.com.',
    shown: 'Numbers for: {country}.',
    kept: '{country}. I’ll use this from now on; /settings changes it.',
    /** Where we have no number that two sources agree on. */
    unconfirmed: 'I have no confirmed emergency number for {country}. Please use the one you know, or ask a person near you.',
  },

  /** How a route reads: `Text HOME to 741741`. */
  routes: {
    sms: 'Text {value}',
    smsKeyword: 'Text {keyword} to {value}',
    whatsapp: 'WhatsApp {value}',
    chat: 'Chat: {value}',
    web: 'Web: {value}',
    call: 'Call {value}',
    callPress: 'Call {value}, then press {press}',
    tty: 'TTY {value}',
    refersOnly: 'finds services, does not counsel',
  },

  buttons: {
    chooseCountry: 'Choose a country',
    otherCountry: 'Another country',
    way: 'What’s in the way?',
    chat: 'Chat: {name}',
    find: 'Find a line: findahelpline.com',
    lines: 'Show the lines',
    overdoseSteps: 'Overdose: what to do',
    stimulant: 'Cocaine, speed, MDMA',
    alcohol: 'Alcohol',
    withdrawalSigns: 'Danger signs',
    now: 'Help now',
    helps: 'Something that helps',
    yes: 'Yes',
    unsure: 'Not sure',
    fine: 'I’m OK',
    stop: 'Stop what comes by itself',
    keepCountry: 'Use {country} from now on',
  },
} as const
