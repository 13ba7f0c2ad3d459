/** Makes text from people safe to show beside others': it pings nobody, formats nothing, hides nothing. */
import { withoutMoments } from './moment.ts'

// Look-alikes instead of escapes, since every platform escapes differently and the words must read the same on all of them.
const LOOKALIKE: Record<string, string> = { '<': '‹', '>': '›', '*': '∗', '`': 'ˋ', '~': '∼', '|': '∣', '[': '［', ']': '］', '\\': '＼' }

/** Mentions broken, markup replaced by look-alikes, invisible and direction-changing characters removed. The words stay. */
export function neutral(text: string): string {
  return withoutMoments(text)
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/g, '')
    .replace(/\p{Cc}/gu, (char) => (char === '\n' ? char : ' '))
    .replace(/[<>*`~|[\]\\]/g, (char) => LOOKALIKE[char] ?? char)
    .replace(/@(?=\S)/g, '@\u200b')
    .replace(/^(\s*)#/gm, '$1＃')
    .replace(/(^|\W)_|_(?=\W|$)/gm, '$1＿')
}
