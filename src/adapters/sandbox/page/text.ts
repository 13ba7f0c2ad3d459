/** Text with its paragraphs kept, and web addresses in it made into links. */
import { el } from './dom.ts'

const LINK = /https?:\/\/[^\s<>"“”]+/g

/** Nodes for a text that may hold anything: what is no web address stays plain text. */
export function linked(text: string): Node[] {
  const nodes: Node[] = []
  let from = 0
  for (const match of text.matchAll(LINK)) {
    const url = withoutEnding(match[0])
    nodes.push(document.createTextNode(text.slice(from, match.index)), link(url, url.replace(/^https?:\/\/(www\.)?/, '')))
    from = match.index + url.length
  }
  return [...nodes, document.createTextNode(text.slice(from))]
}

/** A link to another site: it opens beside the sandbox and is not told where it was followed from. */
export const link = (url: string, label: string) => el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label)

/** Punctuation after an address belongs to the sentence; a bracket belongs to the address when it was opened there. */
function withoutEnding(url: string): string {
  const unopened = url.endsWith(')') && url.split(')').length > url.split('(').length
  return unopened || /[.,;:!?\]’']$/.test(url) ? withoutEnding(url.slice(0, -1)) : url
}
