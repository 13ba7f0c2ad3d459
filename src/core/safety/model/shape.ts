/** How a message is written, whoever writes it: its length, signs, pictures, who it speaks of, and what the rules found in it. */
type Put = (one: number, other: number) => void

/** Pictures say `joke` or `farewell` as words do; of more than these nothing is learned. */
const MOST_PICTURES = 8
const [QUESTION, EXCLAMATION, APOSTROPHE, CURLY] = [63, 33, 39, 8217]

/** Hands each feature to `put` as two numbers: `hashes` and `counts` are the words of the message, and how often each kind of word stands in it. */
export function shape(put: Put, raw: string, evidence: readonly number[], words: number, hashes: Int32Array, counts: Int32Array): void {
  for (const hash of evidence) put(20, hash)
  let [questions, cries, quotes, capitals, run, most, apostrophes, figures, pictures] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < raw.length; at++) {
    const sign = raw.charCodeAt(at)
    const isCapital = sign >= 65 && sign <= 90
    run = isCapital ? run + 1 : 0
    if (isCapital) capitals = 1
    if (run > most) most = run
    if (sign === QUESTION) questions++
    else if (sign === EXCLAMATION) cries++
    else if (sign === 34 || sign === 8220 || sign === 8221) quotes = 1
    else if (sign === APOSTROPHE || sign === CURLY) apostrophes = 1
    else if (sign >= 48 && sign <= 57) figures = 1
    else if ((sign >= 0xd83c && sign <= 0xd83e) || (sign >= 0x2600 && sign <= 0x27bf)) {
      if (pictures++ < MOST_PICTURES) put(40, raw.codePointAt(at) ?? 0)
    }
  }
  put(21, sizeOf(words))
  put(22, Math.min(3, questions))
  put(23, Math.min(3, cries))
  put(24, quotes)
  put(25, most > 3 ? 2 : capitals)
  put(27, words > 0 ? (hashes[0] ?? 0) : 0)
  put(41, apostrophes)
  put(42, figures)
  // The first kinds are the persons: I, you, he, she, they, we.
  for (let kind = 1; kind <= 6; kind++) put(30 + kind, Math.min(4, counts[kind] ?? 0))
}

/** 0 for none, and one more each time it doubles. */
const sizeOf = (count: number) => 31 - Math.clz32(count + 1)
