/** Cuts a long text into messages at the kindest place: between paragraphs, lines, sentences, words; inside a word only when there is no other way. */

const SEAMS = ['\n\n', '\n', '. ', ' ']

/** Pieces of at most `most` characters, in order; joined they hold every character that is not white space at a seam. */
export function split(text: string, most: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > most) {
    const cut = seamBefore(rest, most)
    pieces.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  if (rest !== '') pieces.push(rest)
  return pieces
}

function seamBefore(text: string, most: number): number {
  for (const seam of SEAMS) {
    const at = text.lastIndexOf(seam, most - seam.length)
    // A piece that is less than a quarter full reads worse than a coarser seam.
    if (at > most / 4) return outsideMark(text, at + seam.length)
  }
  return outsideMark(text, insidePair(text, most) ? most - 1 : most)
}

/** What means something only in one piece: a moment's mark, a mention or timestamp of a platform's, a link. */
const WHOLE = /⟦[^⟧]*⟧|<[^<>\s]+>|https?:\/\/\S+/g

/** Before what may not be cut in two, unless it begins the piece and would fill it alone. */
function outsideMark(text: string, cut: number): number {
  // Nothing of the kind is longer than this; a longer link is cut like a long word.
  const from = Math.max(0, cut - LONGEST_WHOLE)
  for (const { index, 0: whole } of text.slice(from, cut + LONGEST_WHOLE).matchAll(WHOLE)) {
    const start = from + index
    if (start >= cut) break
    if (start > 0 && start + whole.length > cut) return start
  }
  return cut
}
const LONGEST_WHOLE = 512

/** True when a cut here would part the halves of one character beyond the basic plane. */
const insidePair = (text: string, cut: number) => (text.codePointAt(cut - 1) ?? 0) > 0xffff

/** The beginning of a text with a sign that there was more, where no more than `most` characters fit and it cannot be split. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
