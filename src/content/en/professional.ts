/**
 * When peers are not enough: how treatment is found and what happens there. In our own words, from what the sources named agree on. Never a
 * dose, never what to stop. `{emergency}` is the country's number, or words for it.
 */
import type { Guide } from '../types.ts'

export const professional = {
  home: {
    title: 'When peers are not enough',
    text: 'Company carries far, and some things need somebody trained: a body that is used to alcohol or medicines, thoughts that frighten you, an urge that keeps winning. Asking is ordinary, and it goes well beside any group. What would you like to know?',
    sources: ['samhsa-recovery'],
    reviewed: '2026-11-28',
  },
  find: {
    title: 'How to find treatment',
    text: 'There are several doors, and any of them will do. You need not have decided anything yet.',
    list: [
      'A family doctor, a pharmacist or a clinic you know is often the nearest door. “I’d like help with my drinking, and I don’t know where to begin” is enough to say.',
      'Ask your health service, city or insurer for its addiction service; some call it substance use or drug and alcohol service.',
      'Searching: your town with “addiction service” and “public” or “health service”. The first results are often adverts; some are paid for each person they send.',
      'Before you say yes, ask: Who is licensed? What does it cost in all? Is medication offered? What comes afterwards?',
      'A waiting list? Put your name down, and ask what there is meanwhile and whom to call if it gets worse.',
    ],
    sources: ['niaaa-drinking', 'samhsa-recovery'],
    reviewed: '2026-11-28',
  },
  medication: {
    title: 'Medication for addiction',
    text: 'For alcohol, opioids and nicotine there are medicines that can ease craving or make a return to use less dangerous. For other substances there is less, and other treatment comes first. Whether one suits you, which and how much is between you and a prescriber.',
    list: [
      'You can ask: “Is there a medicine for this? What can it do, and what can’t it? What are the risks for me?”',
      'Say what else you take, also from a shop or a friend, and whether you are or may be pregnant.',
      'Recovery with medication is recovery. Groups differ in what they say about it, and you need not tell them.',
      'Before changing anything about a medicine you were given, please talk to whoever prescribes it, or to a pharmacist.',
    ],
    sources: ['niaaa-drinking', 'samhsa-overdose', 'smokefree'],
    reviewed: '2026-11-28',
  },
  detox: {
    title: 'Detox is medical',
    text: 'After heavy use of alcohol, benzodiazepines or GHB, stopping suddenly and alone can be dangerous. A clinic or doctor can make it safer, at home with visits or in a ward. A seizure, confusion, seeing things, fever, chest pain or fainting: call {emergency}.',
    list: [
      'Before you change anything, say how much it has been, since when, and what happened the last time you stopped.',
      'Detox looks after the body for some days. It is a beginning: ask on the first day what comes after it.',
      'After a detox the body takes far less than before. Ask for naloxone if opioids are anywhere near.',
      'Leaving early is no reason to stay away. You may come back and ask once more.',
    ],
    sources: ['niaaa-drinking', 'fda-benzo', 'samhsa-overdose'],
    reviewed: '2026-11-28',
  },
  first: {
    title: 'What a first appointment is like',
    text: 'Mostly it is a conversation, often of half an hour to an hour. They have heard it before. Nothing has to be decided on that day.',
    list: [
      'They ask what, how much and since when; about your health, medicines, sleep, mood, home and what you tried. Honest answers make what comes next safer.',
      'You may be asked for a blood or urine test. You can ask what it is for and who sees it.',
      'Bring a list of your medicines, what your insurance needs, your questions on paper, and a person if you like.',
      'You can ask: “Who hears what I say here? Are there cases in which you have to tell somebody?”',
      'You can say what you want: to stop, to use less, or to find out. If it does not fit, ask for somebody else.',
    ],
    sources: ['niaaa-drinking', 'samhsa-tip35'],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Guide>
