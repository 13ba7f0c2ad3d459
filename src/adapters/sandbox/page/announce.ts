/** What is said to those who listen to the page instead of looking at it. */
import { byId, el } from './dom.ts'

const region = byId('announce', HTMLParagraphElement)
const MOST = 4

export function announce(line: string): void {
  region.append(el('span', {}, `${line} `))
  while (region.childElementCount > MOST) region.firstElementChild?.remove()
}
