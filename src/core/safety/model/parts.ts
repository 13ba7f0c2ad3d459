/** The model learned from chat messages: what is much longer, or says the same again and again, is put to it in a form that it knows. */

/** About as long as the longest of those messages, in characters. */
const LONGEST = 600
/** Fewer words than this are said again as anybody does. */
const FEW = 20

/** A piece of text in parts, cut between words. */
export function partsOf(piece: string): string[] {
  const parts: string[] = []
  for (let rest = piece; rest !== ''; ) {
    const space = rest.length > LONGEST ? rest.lastIndexOf(' ', LONGEST) : -1
    const cut = rest.length <= LONGEST ? rest.length : space > 0 ? space : LONGEST
    parts.push(once(rest.slice(0, cut)))
    rest = rest.slice(cut).trimStart()
  }
  return parts
}

/** Each word once, where most of them are repeats: said two hundred times, a word means no more than said twice. */
function once(part: string): string {
  const words = part.split(' ')
  const different = new Set(words)
  return words.length < FEW || different.size * 3 > words.length ? part : [...different].join(' ')
}
