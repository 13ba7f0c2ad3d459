/** Short calls for help and short answers, which are no danger by themselves and no topic to search tips for. */
import { care } from '../../content/en/care.ts'
import type { Button, Reply } from '../types.ts'
import type { Topic } from './help.ts'

/** Said alone, with or without a slash, these ask for what `/crisis` opens. */
const CALL =
  /^(?:please )?(?:help me|i (?:really )?need help|i need (?:some )?help now|need help|someone help(?: me)?|sos|emergency|crisis|suicid(?:e|al)|overdos(?:e|ed|ing)|od|self[ -]?harm)(?: please| now)?$/

/** Whether a line is nothing but a call for help. */
export const isCall = (line: string): boolean => CALL.test(plain(line.replace(/^\//, '')))

/** What `/crisis` was said to be about, the most urgent first; undefined when the words do not tell. */
export function topicIn(words: string): Topic | undefined {
  return TOPICS.find(([, said]) => said.test(words.toLowerCase()))?.[0]
}

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['overdose', /\b(?:od|o\.d\.|od['’]?(?:d|ed|ing))\b|\boverdos/],
  ['withdrawal', /\bwithdrawal?s?\b|\bdetox|\bdelirium\b|\bthe shakes\b/],
  ['violence', /\b(?:abus|violen|assault|rape)|\b(?:beat(?:s|ing)?|hit(?:s|ting)?|hurt(?:s|ing)?) me\b/],
  [
    'someone',
    /\b(?:my|a) (?:friend|partner|wife|husband|brother|sister|son|daughter|mum|mom|dad|child|kid|girlfriend|boyfriend|roommate)\b|\bsomeone\b/,
  ],
  [
    'suicide',
    /\bsuicid|\bkill (?:my|him|her|them)sel|\b(?:want|going) to die\b|\bend (?:it|my life)\b|\bself[ -]?harm|\bhurt(?:ing)? myself\b/,
  ],
]

type Small = keyof typeof care.answers

/** An answer of a word or two, such as one to a question on a card: what is right whatever was said before it. */
const SMALL: readonly (readonly [Small, RegExp])[] = [
  ['yes', /^(?:yes|yeah|yep|yes i (?:am|do)|i (?:am|do)|maybe|kind of|a little)$/],
  ['unsure', /^(?:(?:i['’]?m |i am )?not sure|i don['’]?t know|dunno|idk)$/],
  ['fine', /^(?:(?:i['’]?m|i am) (?:ok|okay|fine|alright|all right|safe)|no|nope|not really|no i['’]?m not|ok|okay|fine)$/],
  ['thanks', /^(?:thanks?|thank you|thx|ty|cheers)(?: (?:so much|a lot|you))?$/],
  ['stop', /^(?:stop|stop it|leave me alone|go away|shut up|be quiet|fuck off|fuck you|piss off)$/],
]

/** The fixed reply to such an answer, or undefined for anything longer. */
export function smallAnswer(words: string): Reply | undefined {
  const found = SMALL.find(([, said]) => said.test(plain(words)))?.[0]
  return (
    found && { to: 'me', text: care.answers[found], buttons: found === 'yes' || found === 'unsure' ? [now('suicide'), helps] : [now()] }
  )
}

const now = (topic?: Topic): Button => ({ label: care.buttons.now, run: 'crisis', ...(topic && { args: { topic } }) })
const helps: Button = { label: care.buttons.helps, run: 'tips' }

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[.,!?…]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
