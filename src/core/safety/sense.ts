/** Who a message is about, and when: first sense, from pronouns and time words. */
import type { Finding, Level } from './finding.ts'

const SELF = /\b(?:i|im|ive|ill|id|me|my|myself|mine)\b/g
const OTHER =
  /\b(?:he|she|hes|shes|him|her|his|hers|they|theyre|them|himself|herself|friend|mate|brother|sister|mother|father|son|daughter|husband|wife|bf|gf|boyfriend|girlfriend|partner|sponsee|roommate|flatmate|someone|guy|dude|girl)\b/g

/** The rule knows best; without it the words that stand more often. */
export function subjectOf(text: string, ruled: 'self' | 'other' | undefined): Finding['subject'] {
  if (ruled !== undefined) return ruled
  const self = text.match(SELF)?.length ?? 0
  const other = text.match(OTHER)?.length ?? 0
  if (self === other) return 'unclear'
  return self > other ? 'self' : 'other'
}

export function timeOf(text: string, level: Level): Finding['time'] {
  if (/\b(?:what if|if i ever|if i were|hypothetically)\b/.test(text)) return 'hypothetical'
  if (level < 4 && /\b(?:last (?:night|week)|yesterday|this (?:week|weekend)|days ago|the other day)\b/.test(text)) return 'recent'
  if (level < 3 && /\b(?:years? ago|used to|back then|in (?:19|20)\d\d)\b/.test(text)) return 'past'
  return 'now'
}

/** Only what follows at once, or stands alone before: people who write without full stops must not lose an emergency to an old date. */
const DATED_AFTER =
  /^ (?:(?:a few|a couple of|over|about|almost|\w+) )?(?:(?:years?|yrs|decades?) ago|(?:back )?in (?:19|20)\d\d|last (?:year|summer|winter|spring|autumn|fall|christmas)|back then|when i was (?:\d\d?|a kid|young|little)\b)/
const DATED_BEFORE =
  /(?:^|\. )(?:(?:about|like|over|almost|back|a|few|couple|of|many|some|\d+|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty) ){0,3}(?:(?:years|yrs) ago|in (?:19|20)\d\d|last (?:year|summer)|back then|when i was (?:\d\d?|a kid|young|little)) (?:(?:i|he|she|they) )?(?:(?!(?:now|i|and|today|but) )\w+ ){0,2}$|\bused to $/

/** Dated long ago beside the words themselves: an event of then, not of now. Only plain dates count, and only next to the words. */
export function isPast(text: string, from: number, to: number): boolean {
  return DATED_AFTER.test(text.slice(to, to + 60)) || DATED_BEFORE.test(text.slice(Math.max(0, from - 60), from))
}
