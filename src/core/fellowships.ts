/** Which groups fit what somebody looks for, in alphabetical order: no group stands before another for any other reason. */
import { type FellowshipId, fellowships } from '../content/fellowships.ts'
import type { Approach, Fellowship, Matter, Whom } from '../content/types.ts'

export type Wish = {
  approach?: Approach | undefined
  about?: Matter | undefined
  for?: Whom | undefined
  where?: 'online' | 'in-person' | undefined
  name?: string | undefined
}

const alphabetical: readonly (Fellowship & { id: FellowshipId })[] = fellowships.toSorted((one, other) =>
  one.name.localeCompare(other.name, 'en'),
)

/** Drugs that a group for any drug is for as well. */
const DRUGS: readonly Matter[] = ['cannabis', 'stimulants', 'opioids']

/** Every group that fits all that is wished. */
export const fellowshipsFor = ({ approach, about, for: whom, where, name }: Wish) =>
  alphabetical.filter(
    (one) =>
      (approach === undefined || one.approaches.includes(approach)) &&
      (about === undefined || isAbout(one, about)) &&
      (whom === undefined || one.whom?.includes(whom)) &&
      (where === undefined || meets(one, where)) &&
      (name === undefined || isCalled(one, name)),
  )

const isAbout = ({ matters }: Fellowship, about: Matter) =>
  matters.includes(about) || matters.includes('any') || (DRUGS.includes(about) && matters.includes('drugs'))

/** What is spoken of in the past tense meets nowhere. */
const meets = ({ online, past }: Fellowship, where: 'online' | 'in-person') =>
  !past && (where === 'online' ? online !== undefined : online !== 'only')

/** A short name in full, or the beginning of a word of the long one; two or three letters begin too many words. */
function isCalled({ name, short }: Fellowship, wanted: string): boolean {
  const words = ` ${simple(name)} `
  const typed = simple(wanted)
  if (typed === '') return false
  if (short !== undefined && simple(short) === typed) return true
  return typed.length > 3 ? words.includes(` ${typed}`) : words.includes(` ${typed} `)
}

const simple = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
