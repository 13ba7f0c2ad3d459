/** Tips as they are shown: three at once, with their sources and buttons for more, for saying that one helped and for saving one. */
import { z } from 'zod'
import type { Tip } from '../../content/types.ts'
import { hidden, quoted } from '../command.ts'
import { essence, findTips } from '../search.ts'
import type { Button, Context, Fact, Reply } from '../types.ts'

/** Tips shown at once: more than three overwhelm (see what members say of long lists). */
export const AT_ONCE = 3

/** Which tips a button is about: one, or those it stands under. They are nothing a person said. */
export const tipIds = () => hidden(quoted(z.string().max(100).regex(IDS)).optional())
const IDS = /^[a-z]+(?:-[a-z]+)+(?: [a-z]+(?:-[a-z]+)+)*$/

/** The tips of a button, those that are still there. */
export const tipsOf = (ids: string, { language }: Context['words']): readonly Tip[] =>
  ids.split(' ').flatMap((id) => language.tips.find((tip) => tip.id === id) ?? [])

/** What to do in an overdose or a withdrawal is for those who ask about it; to others it only brings alarm. */
export const isGeneral = ({ topics }: Tip) => !topics.includes('safety')

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
  return { text: words.say(opening, { count: shown.length }), ...listed(shown, words), buttons: [...next, ...under(shown, words), now] }
}

/** Tips as a list with the sources of all of them. */
export const listed = (tips: readonly Tip[], words: Context['words']) => ({
  list: tips.map((tip) => lineOf(tip, words)),
  facts: [sourcesOf(tips, words)],
})

/** One tip as a line: what to do, how long it takes, what to be careful with, and what is known of it. */
export function lineOf({ title, text, minutes, caution, evidence }: Tip, words: Context['words']): string {
  const small = [
    words.say('tips-minutes', { minutes }),
    caution === undefined ? '' : words.say('tips-caution', { caution }),
    evidence === undefined ? '' : words.say('tips-evidence', { evidence }),
  ]
  return `${title}${/[?!…]$/.test(title) ? '' : '.'} ${text} (${small.filter(Boolean).join(' ')})`
}

/** Two buttons for all of them, and not two for each: whoever presses one is asked which is meant. */
export function under(tips: readonly Tip[], { say }: Context['words']): Button[] {
  const ids = tips.map(({ id }) => id).join(' ')
  return [
    { label: say('tips-helped'), run: 'tips', args: { helped: ids } },
    { label: say('tips-save'), run: 'saved', args: { add: ids } },
  ]
}

/** Which of several tips is meant: a button with the title of each, that runs `run` with its id as `name`. */
export const which = (text: string, tips: readonly Tip[], run: string, name: string): Reply => ({
  text,
  buttons: tips.map(({ id, title }) => ({ label: title, run, args: { [name]: id } })),
})

/** Where the techniques come from, each named once. */
export function sourcesOf(tips: readonly Tip[], { say, language }: Context['words']): Fact {
  const ids = new Set(tips.flatMap(({ sources }) => sources))
  const names = language.sources.filter(({ id }) => ids.has(id)).map(({ name }) => name)
  return { name: say('tips-source'), value: names.join('; ') }
}

function another(topic: string, page: number, pages: number, words: Context['words']): Button[] {
  if (page >= pages) return []
  return [{ label: words.say('tips-more'), run: 'tips', args: { ...(topic !== '' && { topic }), page: String(page + 1) } }]
}
