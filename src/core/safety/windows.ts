/** Text is looked at in windows, so that the end of a long one counts like its beginning. */
const WINDOW = 4_000
/** More than any pattern spans. */
const OVERLAP = 500

/** Overlapping pieces, cut between words. */
export function windows(text: string): string[] {
  if (text.length <= WINDOW) return [text]
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = from + WINDOW
    const cut = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), from + WINDOW - OVERLAP)
    pieces.push(text.slice(from, cut))
    if (cut === text.length) break
    from = text.indexOf(' ', cut - OVERLAP) + 1
  }
  return pieces
}
