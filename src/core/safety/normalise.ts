/**
 * One spelling for what people type: small letters, no accents, no apostrophes, chat short forms written out, sentence ends as ` . `.
 * Patterns are written against this form. Why each step: care/policy.md, "Traps".
 */
import { unaccented } from '../../content/unaccented.ts'
import { respell } from './spelling.ts'

/** `all` has everything; in `own` quoted lines and spans are gone: words that may be somebody else's (policy: level 4 reads `all`). */
export type Plain = { all: string; own: string }

export function normalise(text: string): Plain {
  if (isSimple(text)) {
    const all = respell(split(text.toLowerCase()))
    return { all, own: all }
  }
  const written = text.normalize('NFKC').replace(INVISIBLE, '')
  const bare = written.replace(CODE_BLOCK, ' . ').replace(CODE_SPAN, ' ').replace(URL_LIKE, ' ').replace(MENTION, ' ')
  return { all: plain(bare.replace(QUOTE_MARK, '')), own: plain(bare.replace(QUOTED_LINE, ' . ').replace(QUOTED_SPAN, ' . ')) }
}

/** Zero-width, direction and other format characters, and the fillers that look empty. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u115F\u1160\u3164\uFFA0]/gu
const CODE_BLOCK = /```[^`]*```/g
const CODE_SPAN = /`[^`\n]{0,200}`/g
const URL_LIKE = /\b(?:https?:\/\/|www\.)\S+/gi
const MENTION = /<[@#:][^>\n]{0,80}>/g
const QUOTE_MARK = /^[ \t]*>+/gm
const QUOTED_LINE = /^[ \t]*>.*$/gm
/** Double quotation marks only: single ones are apostrophes. */
const QUOTED_SPAN = /["“„«][^"“”„«»\n]{1,300}["”“»]/g

function plain(text: string): string {
  const small = text.toLowerCase().replace(OVERDOSED, 'overdosed').replace(OVERDOSING, 'overdosing')
  const plain = unaccented(small.replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l'))
  const joined = plain.replace(/['’‘`´ʼ]/g, '')
  const unleeted = joined.replace(LEET, (signs) => [...signs].map((sign) => LETTERS[sign] ?? sign).join(''))
  const words = unmasked(unleeted)
    .replace(/[.!?…\n;]+/g, ' . ')
    .replace(/[^a-z0-9.]+/g, ' ')
  return respell(words.split(' '))
}

/** Not `odd`, which is a word. */
const OVERDOSED = /\bo\.?d(?:['’.]e?d|ed)\b/g
const OVERDOSING = /\bo\.?d['’.]?ing\b/g
const LETTERS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }
/** Only between letters: `10mg` and `2nd` stay what they are. */
const LEET = /(?<=[a-z])[013457@$]{1,2}(?=[a-z])/g

/** Words that people write with stars, so that no filter takes them: `s**cide`. */
const MASKED = ['suicide', 'suicidal', 'kill', 'killing', 'die', 'cut', 'cutting', 'overdose', 'rape', 'raped', 'dead', 'myself']

function unmasked(text: string): string {
  if (!text.includes('*')) return text
  return text.replace(/[a-z*]{3,12}/g, (word) => {
    if (!/[a-z]\*+[a-z]/.test(word)) return word
    return (
      MASKED.find((plain) => plain.length === word.length && [...word].every((letter, at) => letter === '*' || letter === plain[at])) ??
      word
    )
  })
}

/** Letters, figures and plain signs: most of what is said needs none of the steps above. */
const isSimple = (text: string) => !BEYOND.test(text)
const BEYOND = /[^A-Za-z0-9 .,!?'’():;\n-]|[A-Za-z][013457]{1,2}[A-Za-z]|\bo\.?d['’.]?(?:e?d|ing)\b|www\./i

/** The words of simple small text, apostrophes taken out, ends of sentences as `.`. */
function split(text: string): string[] {
  const words: string[] = []
  let [word, from, ended] = ['', -1, false]
  for (let at = 0; at <= text.length; at++) {
    const sign = at < text.length ? text.charCodeAt(at) : 32
    if ((sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57)) {
      if (from === -1) from = at
      continue
    }
    if (from !== -1) word += text.slice(from, at)
    from = -1
    // 39 and 8217 are the apostrophes.
    if (sign === 39 || sign === 8217) continue
    if (word !== '') {
      words.push(word)
      word = ''
      ended = false
    }
    // . ! ? ; and the line's end.
    if (!ended && (sign === 46 || sign === 33 || sign === 63 || sign === 59 || sign === 10)) {
      words.push('.')
      ended = true
    }
  }
  return words
}
