/** Text with its paragraphs kept, and web addresses in it made into links. */
import { el } from './dom.ts'

const LINK = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]’']/g

/** Nodes for a text that may hold anything: what is no web address stays plain text. */
export function linked(text: string): Node[] {
  const nodes: Node[] = []
  let from = 0
  for (const match of text.matchAll(LINK)) {
    nodes.push(document.createTextNode(text.slice(from, match.index)), link(match[0], match[0].replace(/^https?:\/\/(www\.)?/, '')))
    from = match.index + match[0].length
  }
  return [...nodes, document.createTextNode(text.slice(from))]
}

/** A link to another site: it opens beside the sandbox and is not told where it was followed from. */
export const link = (url: string, label: string) => el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label)
