/** The words of safety in every language that has them: fixed text, looked up without a store, a model or a message format. */
import { care } from './en/care.ts'
import { after } from './en/care-after.ts'
import { aloud } from './en/care-aloud.ts'
import { low } from './en/care-low.ts'
import { others } from './en/care-others.ts'
import { care as esCare } from './es/care.ts'
import { after as esAfter } from './es/care-after.ts'
import { aloud as esAloud } from './es/care-aloud.ts'
import { low as esLow } from './es/care-low.ts'
import { others as esOthers } from './es/care-others.ts'

const en = { language: 'en', ...care, after, aloud, low, others }

/** The same keys with any words under them. */
type Said<Words> = Words extends string
  ? string
  : Words extends readonly string[]
    ? readonly string[]
    : { readonly [Key in keyof Words]: Said<Words[Key]> }

/** Everything that help says; English says what that is. `language` is also the one that countries are named in. */
export type Care = Said<typeof en>

/** A new language of help is five files in its folder, and a line here. */
export const spoken = {
  en,
  es: { language: 'es', ...esCare, after: esAfter, aloud: esAloud, low: esLow, others: esOthers },
} satisfies Record<string, Care>

/** The words for the first of these locales that help speaks; English when it speaks none. Never throws. */
export function careFor(...wanted: readonly (string | undefined)[]): Care {
  const names = wanted.map((locale) => locale?.split(/[-_]/)[0]?.toLowerCase() ?? '')
  const name = names.find((one) => Object.hasOwn(spoken, one))
  return name === undefined ? en : spoken[name as keyof typeof spoken]
}
