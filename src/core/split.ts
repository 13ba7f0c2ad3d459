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

/** A moment's mark is never cut in two. */
function outsideMark(text: string, cut: number): number {
  const open = text.lastIndexOf('⟦', cut - 1)
  return open > 0 && text.indexOf('⟧', open) >= cut ? open : cut
}

/** True when a cut here would part the halves of one character beyond the basic plane. */
const insidePair = (text: string, cut: number) => (text.codePointAt(cut - 1) ?? 0) > 0xffff
