/** `/groups`: which groups of people there are, by what matters to whoever looks. Neutral: the order is the alphabet's. */
import { z } from 'zod'
import { command, hidden, words as ownWords } from '../command.ts'
import { fellowshipsFor, type Wish } from '../fellowships.ts'
import { wordsOf } from '../fields.ts'
import { canPress } from '../press.ts'
import type { Button, Context, Reply } from '../types.ts'

/** Groups shown at once. */
const AT_ONCE = 4

const WAYS = {
  approach: ['12-step', 'secular', 'cbt', 'buddhist', 'faith', 'harm-reduction', 'culture', 'community'],
  about: [
    'alcohol',
    'drugs',
    'cannabis',
    'stimulants',
    'opioids',
    'nicotine',
    'gambling',
    'food',
    'sex',
    'technology',
    'money',
    'feelings',
  ],
  for: ['women', 'lgbtq', 'youth', 'families', 'veterans', 'health', 'dual'],
  where: ['online', 'in-person'],
} as const
type Way = keyof typeof WAYS
const NAMES = Object.keys(WAYS) as Way[]

export const groups = command({
  name: 'groups',
  args: z.object({
    approach: z.enum(WAYS.approach).optional(),
    about: z.enum(WAYS.about).optional(),
    for: z.enum(WAYS.for).optional(),
    where: z.enum(WAYS.where).optional(),
    name: ownWords('line').optional(),
    page: hidden(z.coerce.number().int().min(1).max(50).optional()),
    ask: hidden(z.enum(['approach', 'about', 'for', 'where']).optional()),
  }),
  who: 'member',
  run({ args: { page, ask, ...wish }, words }) {
    if (ask !== undefined) return which(ask, wish, words)
    return some(wish, page ?? 1, words)
  },
})

/** A page of those that fit, and what they may be narrowed by. */
function some(wish: Wish, page: number, words: Context['words']): Reply {
  const { say } = words
  const all = fellowshipsFor(wish)
  const chosen = NAMES.flatMap((way) => (wish[way] === undefined ? [] : [labelOf(way, wish[way], words)]))
  const facts = chosen.length > 0 && { facts: [{ name: say('groups-chosen'), value: chosen.join(' · ') }] }
  const first = (page - 1) * AT_ONCE
  const next = { ...given(wish), page: String(page + 1) }
  // A name too long for a button fits so few that they can all be shown.
  const shown = canPress('groups', next) ? all.slice(first, first + AT_ONCE) : all
  const everything: Button = { label: say('groups-all'), run: 'groups' }
  if (shown.length === 0) return { text: say('groups-none'), ...facts, buttons: [everything, ...narrower({}, words)] }
  const numbers = { count: all.length, from: first + 1, to: first + shown.length }
  return {
    title: say('groups-title'),
    text: page === 1 ? say('groups-text', numbers) : say('groups-more-text', numbers),
    ...facts,
    list: shown.map((one) => lineOf(one, words)),
    buttons: [
      ...(numbers.to < all.length ? [{ label: say('groups-more'), run: 'groups', args: next }] : []),
      // A name is looked for alone: it may be too long for a button.
      ...(wish.name === undefined ? narrower(wish, words) : []),
      ...(chosen.length > 0 || wish.name !== undefined ? [everything] : []),
      { label: say('groups-professional'), run: 'professional' },
    ],
  }
}

/** One press per answer; what was chosen before stays chosen. */
const which = (way: Way, { name: _, ...wish }: Wish, words: Context['words']): Reply => ({
  text: words.say('groups-which'),
  buttons: WAYS[way].map((value) => ({
    label: labelOf(way, value, words),
    run: 'groups',
    args: { ...given(wish), [way]: value },
  })),
})

const narrower = (wish: Wish, words: Context['words']): Button[] =>
  NAMES.filter((way) => wish[way] === undefined).map((way) => ({
    label: words.say(`groups-by-${way}`),
    run: 'groups',
    args: { ...given(wish), ask: way },
  }))

function lineOf(
  { id, name, short, approaches, online, links, confidence }: ReturnType<typeof fellowshipsFor>[number],
  words: Context['words'],
) {
  const ideas = approaches.map((one) => labelOf('approach', one, words)).join(', ')
  const parts = [
    `${name}${short === undefined || name.startsWith(short) ? '' : ` (${short})`}.`,
    words.language.fellowships[id],
    `${ideas}.`,
    online === undefined ? '' : words.say(`groups-online-${online}`),
    links.join(' '),
    words.say(`groups-${confidence}`),
  ]
  return parts.filter(Boolean).join(' ')
}

const labelOf = (way: Way, value: string, words: Context['words']) => wordsOf('groups', words).choices?.[way]?.[value] ?? value

const given = (wish: Wish): Record<string, string> =>
  Object.fromEntries(Object.entries(wish).filter((entry): entry is [string, string] => entry[1] !== undefined))
