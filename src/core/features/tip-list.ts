/** Tips as they are shown: three at once, with their sources and a button for more. */
import type { Tip } from '../../content/types.ts'
import { essence, findTips } from '../search.ts'
import type { Button, Context, Fact, Reply } from '../types.ts'

/** Tips shown at once: more than three overwhelm (see what members say of long lists). */
const AT_ONCE = 3

/** What to do in an overdose or a withdrawal is for those who ask about it; to others it only brings alarm. */
const isGeneral = ({ topics }: Tip) => !topics.includes('safety')

/** Three that fit the words, or three of all there are, beginning anywhere and going round. */
export function three(query: string, wanted: number | undefined, words: Context['words'], random: number): Reply {
  // The same words find the first three and, from the button, all that follow: nothing is shown twice.
  const topic = essence(query, words)
  const found = topic === '' ? [] : findTips(topic, words)
  const all = found.length > 0 ? found : words.language.tips.filter(isGeneral)
  const pages = Math.ceil(all.length / AT_ONCE)
  const page = wanted ?? (found.length > 0 ? 1 : 1 + Math.floor(random * pages))
  const shown = all.slice((page - 1) * AT_ONCE, page * AT_ONCE)
  const now = { label: words.say('help-now'), run: 'crisis' }
  if (shown.length === 0) return { text: words.say('tips-no-more'), buttons: [now] }
  const opening =
    wanted !== undefined ? 'tips-another' : found.length > 0 ? 'tips-found' : query.trim() === '' ? 'tips-any' : 'tips-none-found'
  const next = found.length > 0 ? another(topic, page, pages, words) : another('', page % pages, pages, words)
  return {
    text: words.say(opening, { count: shown.length }),
    list: shown.map((tip) => lineOf(tip, words)),
    facts: [sourcesOf(shown, words)],
    buttons: [...next, now],
  }
}

function lineOf({ title, text, minutes, caution, evidence }: Tip, words: Context['words']): string {
  const small = [
    words.say('tips-minutes', { minutes }),
    caution === undefined ? '' : words.say('tips-caution', { caution }),
    evidence === undefined ? '' : words.say('tips-evidence', { evidence }),
  ]
  return `${title}${/[?!…]$/.test(title) ? '' : '.'} ${text} (${small.filter(Boolean).join(' ')})`
}

/** Where the techniques come from, each named once. */
function sourcesOf(tips: readonly Tip[], { say, language }: Context['words']): Fact {
  const ids = new Set(tips.flatMap(({ sources }) => sources))
  const names = language.sources.filter(({ id }) => ids.has(id)).map(({ name }) => name)
  return { name: say('tips-source'), value: names.join('; ') }
}

function another(topic: string, page: number, pages: number, words: Context['words']): Button[] {
  if (page >= pages) return []
  return [{ label: words.say('tips-more'), run: 'tips', args: { ...(topic !== '' && { topic }), page: String(page + 1) } }]
}
