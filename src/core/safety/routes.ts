/** Which lines of a country fit a danger, and how each reads. Facts only: the words are in content/care.ts. */
import type { Care } from '../../content/care.ts'
import { emergencyNumbers } from '../../content/emergency-numbers.ts'
import { helplines } from '../../content/helplines.ts'
import type { Audience, Contact, Helpline } from '../../content/types.ts'
import type { Button, Fact } from '../types.ts'
import type { Category } from './finding.ts'

/** Topics of lines in the order they fit; what is not listed for a danger is never shown for it. */
const WANTED: Record<Category, readonly string[]> = {
  suicide: ['suicide', 'emotional_support', 'mental_health'],
  selfharm: ['suicide', 'emotional_support', 'mental_health'],
  overdose: ['overdose_prevention', 'substance_use', 'suicide', 'mental_health'],
  withdrawal: ['substance_use', 'mental_health', 'suicide'],
  violence: ['emotional_support', 'mental_health', 'suicide'],
  abuse: ['domestic_violence', 'emotional_support', 'mental_health', 'suicide'],
  craving: ['substance_use', 'emotional_support', 'mental_health', 'suicide'],
  relapse: ['substance_use', 'emotional_support', 'mental_health', 'suicide'],
  grief: ['emotional_support', 'mental_health', 'suicide'],
  hopeless: ['emotional_support', 'mental_health', 'suicide'],
}
/** Lines for one group are right for few; a card of two lines is for everyone. */
const FOR_SOME: readonly Audience[] = ['veterans', 'lgbtq', 'youth', 'gambling']
/** Groups and matters that have lines of their own, in the order they are offered. */
export const GROUPS = [
  'drugs',
  'poison',
  'gambling',
  'domestic_violence',
  'veterans',
  'youth',
  'lgbtq',
] as const satisfies readonly Audience[]
/** Writing first: many cannot speak where they are (policy: "text and chat first where it has them"). */
const ORDER: readonly Contact['by'][] = ['sms', 'whatsapp', 'chat', 'call', 'tty', 'web']
/** Long lists overwhelm people (peers.md, Koko's kit). */
const MOST = 2

/** The number to call, or words for it where none is confirmed. Never another country's. */
export const emergencyIn = (care: Care, country: string | undefined): string => confirmedIn(country) ?? care.noNumber

/** Whether a number may be named there: two sources agree on it. */
export const hasEmergencyNumber = (country: string): boolean => confirmedIn(country) !== undefined

const confirmedIn = (country: string | undefined): string | undefined =>
  emergencyNumbers.find((one) => one.country === country && one.confirmed)?.number

/** One or two lines of a country for a danger, the fittest first. A line that listens while somebody uses is of no help once it went wrong. */
export function linesFor(category: Category, country: string | undefined, emergency: boolean): readonly Helpline[] {
  const wanted = WANTED[category].filter((topic) => !(emergency && topic === 'overdose_prevention'))
  const rank = (line: Helpline) => wanted.findIndex((topic) => line.topics.includes(topic))
  const all: readonly Helpline[] = helplines
  const fitting = all
    .filter((line) => line.country === country && line.counsels && rank(line) !== -1)
    .filter((line) => !line.audience?.some((group) => FOR_SOME.includes(group)))
    .toSorted((one, other) => rank(one) - rank(other) || Number(canWrite(other)) - Number(canWrite(one)))
  // Where there is a line against abuse, another kind beside it only shows more to whoever looks at the screen.
  const chosen = category === 'abuse' && fitting.some((line) => rank(line) === 0) ? fitting.filter((line) => rank(line) === 0) : fitting
  return chosen.slice(0, MOST)
}

/** The groups and matters a country has lines for. */
export const groupsIn = (country: string | undefined): readonly Audience[] =>
  GROUPS.filter((group) => linesForGroup(group, country).length > 0)

/** The lines of a country for one group or matter. One that only finds services says so. */
export function linesForGroup(group: Audience, country: string | undefined): readonly Helpline[] {
  const all: readonly Helpline[] = helplines
  const theirs = all.filter((line) => line.country === country && line.audience?.includes(group))
  return theirs.toSorted((one, other) => Number(canWrite(other)) - Number(canWrite(one))).slice(0, MOST)
}

const canWrite = (line: Helpline) => line.contacts.some(({ by }) => by === 'sms' || by === 'chat' || by === 'whatsapp')

/** A line as a fact: its name, how to reach it, and when. */
export function factOf({ routes }: Care, line: Helpline): Fact {
  const ways = inOrder(line.contacts).map((contact) => wayOf(routes, contact))
  const hours = line.hours === '' ? '' : ` (${line.hours})`
  return { name: line.name, value: `${ways.join(' · ')}${hours}${line.counsels ? '' : `, ${routes.refersOnly}`}` }
}

/** The chats of some lines as buttons that open them. */
export function chatsOf({ buttons }: Care, lines: readonly Helpline[]): Button[] {
  return lines.flatMap((line) =>
    line.contacts.filter(({ by }) => by === 'chat').map(({ value }) => ({ label: buttons.chat.replace('{name}', line.name), url: value })),
  )
}

const inOrder = (contacts: readonly Contact[]) => contacts.toSorted((one, other) => ORDER.indexOf(one.by) - ORDER.indexOf(other.by))

function wayOf(routes: Care['routes'], { by, value, keyword, press, shown }: Contact): string {
  const number = shown === undefined ? value : `${value} (${shown})`
  if (by === 'sms' && keyword !== undefined) return routes.smsKeyword.replace('{keyword}', keyword).replace('{value}', value)
  if (by === 'call' && press !== undefined) return routes.callPress.replace('{press}', press).replace('{value}', value)
  return routes[by].replace('{value}', number)
}
