/** Short calls for help and short answers, which are no danger by themselves and no topic to search tips for. */

import { distance } from 'fastest-levenshtein'
import type { Care } from '../../content/care.ts'
import { unaccented } from '../../content/unaccented.ts'
import type { Button, Reply } from '../types.ts'
import * as spanish from './calls-spanish.ts'
import type { Topic } from './help.ts'

/** Said alone, with or without a slash, these ask for what `/crisis` opens. */
const CALL = new RegExp(
  `^(?:please )*(?:${[
    'help me|help please|please help|help help(?: help)*|i (?:really )?(?:need|want) (?:some )?help|need (?:some )?help|(?:can )?(?:someone|somebody|anyone) (?:please )?help(?: me)?|help (?:him|her|them)|(?:can|could|will) you (?:please )?help(?: me)?',
    'sos|(?:an |its an |this is an )?emergency|crisis|hotline|help ?line|(?:call )?(?:911|988|999|112|116 ?123)',
    '(?:im |i am )?(?:suicidal|in danger|not safe)|suicide|self[ -]?harm',
    'overdos(?:e|ed|ing)|od|(?:i|we|he|she|they|someone|somebody|my \\w+) (?:think (?:i|he|she|they) )?(?:just |ve |have |has )?(?:od|odd|oded|overdosed?)',
  ].join('|')})(?: please| now| right now)*$`,
)
/** Single words that are understood with slips of the finger as well, and how many. */
const LONG_CALLS: readonly (readonly [string, number])[] = [
  ['suicide', 2],
  ['suicidal', 2],
  ['emergency', 2],
  ['overdose', 1],
  ...spanish.LONG_CALLS,
]

/** What a line calls for that is nothing but a call for help. `help` alone asks what the bot can do, unless it is cried out. */
export function callIn(line: string): string | undefined {
  const bare = line.replace(/^\/+/, '').trim()
  const said = plain(bare)
  if (CALL.test(said) || spanish.CALL.test(said) || /^help ?!+$/i.test(bare)) return said
  return /^[a-z]{6,11}$/.test(said) ? LONG_CALLS.find(([word, slips]) => distance(said, word) <= slips)?.[0] : undefined
}

export const isCall = (line: string): boolean => callIn(line) !== undefined

/** What `/crisis` was said to be about, the most urgent first; undefined when the words do not tell. */
export function topicIn(words: string): Topic | undefined {
  const said = words.toLowerCase()
  const bare = unaccented(said)
  return (TOPICS.find(([, one]) => one.test(said)) ?? spanish.TOPICS.find(([, one]) => one.test(bare)))?.[0]
}

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['overdose', /\b(?:od|o\.d\.|od['’]?(?:d|ed|ing))\b|\boverdos/],
  ['withdrawal', /\bwithdrawal?s?\b|\bdetox|\bdelirium\b|\bthe shakes\b/],
  ['violence', /\b(?:abus|violen|assault|rape)|\b(?:beat(?:s|ing)?|hit(?:s|ting)?|hurt(?:s|ing)?) me\b/],
  [
    'someone',
    /\b(?:my|a) (?:friend|partner|wife|husband|brother|sister|son|daughter|mum|mom|mother|dad|father|child|kid|girlfriend|boyfriend|roommate|cousin|aunt|uncle|sponsee)\b|\b(?:someone|somebody)\b/,
  ],
  [
    'suicide',
    /\bsuicid|\bkill (?:my|him|her|them)sel|\b(?:want|going) to die\b|\bend (?:it|my life)\b|\bself[ -]?harm|\bhurt(?:ing)? myself\b/,
  ],
]

/** Whether somebody says it of themselves. In doubt it is about another: first aid helps whoever reads it. */
export const isOwnOverdose = (words: string): boolean =>
  /\bi(?:['’]?(?:ve|m))?(?: (?:think|just|have|am|may|might|could|be|accidentally|really|i)){0,6} (?:od|o\.d|overdos)/i.test(words) ||
  spanish.OWN_OVERDOSE.test(unaccented(words.toLowerCase()))

/** Whether the words are about hurting oneself, which has a card of its own. */
export const isSelfHarm = (words: string): boolean =>
  /\bself[ -]?harm|\bhurt(?:ing)? myself\b/i.test(words) || spanish.SELF_HARM.test(unaccented(words.toLowerCase()))

type Small = keyof Care['answers']

/** An answer of a word or two, such as one to a question on a card: what is right whatever was said before it. */
const SMALL: readonly (readonly [Small, RegExp])[] = [
  [
    'yes',
    /^(?:(?:yes|yeah|yep|yup|ya|yea|sure)(?: (?:i (?:am|do|have|was|think so|think i am)|sometimes|a (?:little|bit)|maybe|please|kind of))?|i (?:am|do|think so|think i am)|maybe|kind of|kinda|sometimes|a (?:little|bit)|(?:no )?(?:im |i am )?not (?:ok|okay|fine|good|alright|all right|doing (?:well|good|ok|okay)))$/,
  ],
  [
    'unsure',
    /^(?:(?:im |i am )?(?:really )?(?:not (?:really |so )?sure|unsure)|(?:i )?(?:really )?(?:dont|do not) know|dunno|idk|no idea|hard to say)$/,
  ],
  ['thanks', /^(?:(?:ok|okay|yes|great) )?(?:thanks?|thank you|thx|ty|tysm|cheers)(?: (?:so much|very much|a lot|you|bot|porchlight))*$/],
  [
    'fine',
    /^(?:(?:no |yes |yeah )?(?:im|i am) (?:ok|okay|fine|good|alright|all right|safe)(?: (?:now|thanks|thank you|really))?|(?:no|nope|nah|not really|not at all)(?: (?:im not|i am not|i dont|i do not|not really|thanks|thank you|its ok))?|(?:im|i am) not|i dont think so|ok|okay|k|kk|fine|alright|all right|all good|got it|i see|not now|nothing|never ?mind|nvm|forget it|whatever)$/,
  ],
  [
    'stop',
    /^(?:please )?(?:stop(?: (?:it|now|this|that|please|stop|talking|(?:messaging|texting|writing|bothering|asking|pinging|dming)(?: to)? me))*|leave me(?: the (?:fuck|hell))? alone|go away|be quiet|unsubscribe)(?: please)?$/,
  ],
  [
    'sworn',
    /^(?:(?:oh )?(?:fuck|screw|damn) (?:off|you|u)|piss off|go to hell|shut (?:the (?:fuck|hell) )?up|stfu|bullshit|(?:you|u|youre|you are|ur|this bot(?: is)?)(?: (?:a|an|so|such a|really|fucking|bloody|stupid|dumb|useless))* (?:sucks?|stupid|dumb|useless|shit|crap|rubbish|annoying|bot|robot|machine|program|idiot|moron|asshole|bitch|bastard)|(?:(?:fucking|bloody|stupid|dumb|useless|shit|shitty|annoying) )+(?:bot|robot|machine|program))$/,
  ],
]

/** The fixed reply to such an answer, or undefined for anything longer. */
export function smallAnswer(care: Care, words: string): Reply | undefined {
  const said = plain(words)
  const found = [...SMALL, ...spanish.SMALL].find(([, pattern]) => pattern.test(said))?.[0]
  return found && { to: 'me', text: care.answers[found], buttons: under(care, found) }
}

function under({ buttons }: Care, found: Small): Button[] {
  const now: Button = { label: buttons.now, run: 'crisis' }
  if (found === 'yes' || found === 'unsure')
    return [
      { ...now, args: { topic: 'suicide' } },
      { label: buttons.helps, run: 'tips' },
    ]
  return found === 'stop' || found === 'sworn' ? [{ label: buttons.stop, run: 'stop' }, now] : [now]
}

const plain = (text: string) =>
  unaccented(text.toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[.,;:!?…¡¿«»]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
