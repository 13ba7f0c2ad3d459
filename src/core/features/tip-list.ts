/** Tips as they are shown: three at once, with their sources and buttons for more, for saying that one helped and for saving one. */
import { z } from 'zod'
import type { Pathway, Tip } from '../../content/types.ts'
import { hidden, quoted } from '../command.ts'
import { AT_ONCE, essence, findTips, isGeneral } from '../search.ts'
import type { Button, Context, Fact, Reply } from '../types.ts'
import { guided } from './exercise.ts'

/** Whoever reads a tip: their language, and the pathway that some of the words go by. */
export type Reader = { words: Context['words']; pathway: Pathway }
export const readerOf = ({ words, me }: Pick<Context, 'words' | 'me'>): Reader => ({ words, pathway: me.record.pathway })

/** Which tips a button is about: one, or those it stands under. They are nothing a person said. */
export const tipIds = () => hidden(quoted(z.string().max(100).regex(IDS)).optional())
const IDS = /^[a-z]+(?:-[a-z]+)+(?: [a-z]+(?:-[a-z]+)+)*$/

/** The tips of a button, those that are still there. */
export const tipsOf = (ids: string, { language }: Context['words']): readonly Tip[] =>
  ids.split(' ').flatMap((id) => language.tips.find((tip) => tip.id === id) ?? [])

/** Three that fit the words, or three of all there are, beginning anywhere and going round. `without` are the places of those shown before. */
export function three(query: string, wanted: number | undefined, reader: Reader, random: number, without = ''): Reply {
  const { words } = reader
  // The same words find the first three and, from the button, all that follow: nothing is shown twice.
  const topic = essence(query, words)
  const found = topic === '' ? [] : findTips(topic, words).filter((_, place) => ![...without].includes(String(place)))
  const all = found.length > 0 ? found : words.language.tips.filter(isGeneral)
  const pages = Math.ceil(all.length / AT_ONCE)
  const page = wanted ?? (found.length > 0 ? 1 : 1 + Math.floor(random * pages))
  const shown = all.slice((page - 1) * AT_ONCE, page * AT_ONCE)
  if (shown.length === 0) return { text: words.say('tips-no-more'), buttons: [help(words)] }
  const opening =
    wanted !== undefined ? 'tips-another' : found.length > 0 ? 'tips-found' : query.trim() === '' ? 'tips-any' : 'tips-none-found'
  const next = found.length > 0 ? another(topic, page, pages, words, without) : another('', page % pages, pages, words)
  return reply(words.say(opening, { count: shown.length }), shown, next, reader)
}

/** Some of those that were found, picked by somebody who read the question; the button leads to the others. */
export function chosen(text: string, topic: string, found: readonly Tip[], tips: readonly Tip[], reader: Reader): Reply {
  const without = tips.map((tip) => found.indexOf(tip)).join('')
  const pages = Math.ceil((found.length - tips.length) / AT_ONCE)
  return reply(text, tips, another(topic, 0, pages, reader.words, without), reader)
}

const reply = (text: string, shown: readonly Tip[], next: readonly Button[], reader: Reader): Reply => ({
  text,
  ...listed(shown, reader),
  buttons: [
    ...next,
    ...under(shown, reader.words),
    ...stepByStep(shown, reader.words),
    ...further(shown, reader.words),
    help(reader.words),
  ],
})

const help = (words: Context['words']): Button => ({ label: words.say('help-now'), run: 'crisis' })

/** Tips as a list with the sources of all of them. */
export const listed = (tips: readonly Tip[], reader: Reader) => ({
  list: tips.map((tip) => lineOf(tip, reader)),
  facts: [sourcesOf(tips, reader.words)],
})

/** One tip as a line: what to do, how long it takes, what to be careful with, and what is known of it. */
export function lineOf({ title, text: neutral, pathways, minutes, caution, evidence }: Tip, { words, pathway }: Reader): string {
  const text = (pathway === 'none' ? undefined : pathways?.[pathway]) ?? neutral
  const small = [
    words.say('tips-minutes', { minutes }),
    caution === undefined ? '' : words.say('tips-caution', { caution }),
    evidence === undefined ? '' : words.say('tips-evidence', { evidence }),
  ]
  return `${title}${/[?!…]$/.test(title) ? '' : '.'} ${text} (${small.filter(Boolean).join(' ')})`
}

const stepByStep = (tips: readonly Tip[], { say, language }: Context['words']): Button[] =>
  tips.flatMap(({ exercise }) =>
    exercise === undefined ? [] : [guided(exercise, `${say('exercise-guided')}: ${language.exercises[exercise].title}`)],
  )

/** Where a tip speaks of a meeting or a doctor, the way to find one. */
const further = (tips: readonly Tip[], { say }: Context['words']): Button[] => [
  ...(tips.some(({ topics }) => topics.includes('meetings')) ? [{ label: say('professional-groups'), run: 'groups' }] : []),
  ...(tips.some(({ topics }) => topics.includes('doctor'))
    ? [{ label: say('professional-find'), run: 'professional', args: { topic: 'find' } }]
    : []),
]

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

function another(topic: string, page: number, pages: number, words: Context['words'], without = ''): Button[] {
  if (page >= pages) return []
  const args = { ...(topic !== '' && { topic }), page: String(page + 1), ...(without !== '' && { without }) }
  return [{ label: words.say('tips-more'), run: 'tips', args }]
}
