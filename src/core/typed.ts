/** Reads what a person typed: `/meeting add name:Tuesday Circle time:19:00`, in any order, with free words where they make sense. */

import type { CommandWords } from '../content/index.ts'
import { ALSO_CALLED } from './also-called.ts'
import { closest } from './closest.ts'
import type { AnyCommand } from './command.ts'
import { aliasesOf, asWritten, fieldsOf, wordsOf } from './fields.ts'
import { kinds } from './kinds/index.ts'
import type { About } from './kinds/kind.ts'
import type { Field } from './types.ts'

/** The command that a line begins with, longest name first, and the words after it. `/` in front is optional. */
export function findCommand<C extends AnyCommand>(line: string, commands: readonly C[]): { command: C; rest: string } | undefined {
  const text = byItsName(line.trim().replace(/^\//, ''))
  const lower = text.toLowerCase().replace(/\s+/g, ' ')
  const found = commands
    .filter(({ name }) => lower === name || lower.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (found === undefined) return undefined
  const words = found.name.split(' ').length
  return { command: found, rest: text.replace(new RegExp(`^(?:\\S+\\s*){${words}}`), '') }
}

/** A line that begins with what else a command is called, as if its name had been typed. */
function byItsName(text: string): string {
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/)
  const name = ALSO_CALLED[`${first} ${second}`]
  if (name !== undefined) return text.replace(/^\S+\s+\S+/, name)
  const alone = ALSO_CALLED[first]
  return alone === undefined || second !== '' ? text : alone
}

/** What follows a command's name, as raw arguments. A value runs to the next `name:`; words before the first go where they fit. */
export async function readTyped(command: AnyCommand, text: string, about: About): Promise<Record<string, string>> {
  const fields = fieldsOf(command, about.words).filter((field) => !field.hidden)
  const marks = marksIn(text, fields, aliasesOf(command))
  const args: Record<string, string> = {}
  for (const [index, mark] of marks.entries()) args[mark.name] = unquoted(text.slice(mark.to, marks[index + 1]?.from))
  const free = text.slice(0, marks[0]?.from).trim()
  return {
    ...(await placed(
      free,
      fields.filter(({ name }) => !(name in args)),
      about,
      wordsOf(command.name, about.words).also ?? {},
    )),
    ...args,
  }
}

type Mark = { name: string; from: number; to: number }

/** Every `name:` of an argument. One that no argument has is kept with its colon, unless it stands in somebody's own words. */
function marksIn(text: string, fields: readonly Field[], aliases: Record<string, string>): Mark[] {
  const found: Mark[] = []
  const isFree = ({ kind }: Field) => kind === 'text' || kind === 'topic'
  let inOwnWords = fields.some(isFree)
  // In somebody's own words only the very name of an argument is one: "then:" and "shame:" are near to some and mean none.
  let exactly = false
  for (const match of text.matchAll(/(?<=^|\s)(\p{L}+)(\s?):(?!\/\/)/gu)) {
    const [all, typed = '', space] = match
    const known = aliases[typed.toLowerCase()] ?? nameOf(typed, fields, exactly)
    const isArgument = known !== undefined || (!inOwnWords && space === '' && /^\S/.test(text.slice(match.index + all.length)))
    if (!isArgument) continue
    found.push({ name: known ?? `${typed.toLowerCase()}:`, from: match.index, to: match.index + all.length })
    exactly ||= fields.some((field) => field.name === known && (isFree(field) || field.kind === 'line'))
    if (known !== undefined) inOwnWords = fields.some((field) => field.name === known && isFree(field))
  }
  return found
}

/** The names that were typed like arguments and are none. No button or form gives such a name. */
export const unknownNames = (args: Record<string, string>) => Object.keys(args).filter((name) => name.endsWith(':'))

/** An argument's name, or one that a single slip of the finger away from it. */
function nameOf(typed: string, fields: readonly Field[], exactly: boolean): string | undefined {
  const names = fields.map(({ name }) => name)
  const name = typed.toLowerCase()
  if (names.includes(name)) return name
  if (exactly) return undefined
  return name.length >= 3
    ? closest(
        name,
        names.filter((one) => one.length >= 4),
        1,
        1,
      )[0]
    : undefined
}

const unquoted = (value: string) => value.trim().replace(/^["“](.*)["”]$/s, '$1')

/** Free words go to the first argument that accepts them; a choice at their beginning is taken off first. */
async function placed(free: string, fields: readonly Field[], about: About, also: Also): Promise<Record<string, string>> {
  if (free === '') return {}
  for (const [index, field] of fields.entries()) {
    if (await accepts(field, free, about, also)) {
      // Any words will do for a note: what is a date, or something else that can be told, is taken for that.
      const exact = isOwnWords(field) ? await firstExact(fields.slice(index + 1), free, about, also) : undefined
      return { [(exact ?? field).name]: free }
    }
    const led = leading(field, free, also, partedBy(about.words.language.joining))
    if (led === undefined) continue
    const others = fields.filter((other) => other !== field)
    const more = await placed(led.rest, others, about, also)
    // One word of a sentence is no answer: "good grief" does not say that the day is good.
    if (led.apart || field.optional || !others.some((other) => isOwnWords(other) && other.name in more))
      return { [field.name]: led.value, ...more }
  }
  const meant = fields.find((field) => !field.optional) ?? (fields.length === 1 ? fields[0] : undefined)
  return meant === undefined ? {} : { [meant.name]: free }
}

const isOwnWords = ({ kind, optional }: Field) => kind === 'text' && optional

async function firstExact(fields: readonly Field[], free: string, about: About, also: Also): Promise<Field | undefined> {
  for (const field of fields) {
    if (!['text', 'line', 'choice'].includes(field.kind) && (await accepts(field, free, about, also))) return field
  }
  return undefined
}

type Also = NonNullable<CommandWords['also']>

/** What a choice is called, and what people write for it. */
const namesOf = ({ name, choices }: Field, also: Also): string[] =>
  choices === undefined ? [] : [...choices.flatMap(({ value, label }) => [value, label]), ...Object.keys(also[name] ?? {})]

/** What parts an answer from the words after it. */
const partedBy = (joining: readonly string[]) => new RegExp(`^\\s*[.,;:!?…–—-]+\\s*|^\\s+(?=(?:${joining.join('|')})(?!\\p{L}))`, 'iu')

/** The choice that some words begin with, the words after it, and whether they are parted from it. */
function leading(field: Field, free: string, also: Also, parted: RegExp): { value: string; rest: string; apart: boolean } | undefined {
  const names = namesOf(field, also).sort((one, other) => other.length - one.length)
  const name = names.find((one) => free.toLowerCase().startsWith(one.toLowerCase()) && /^[^\p{L}\p{N}’']/u.test(free.slice(one.length)))
  if (name === undefined) return undefined
  const after = free.slice(name.length)
  return { value: free.slice(0, name.length), rest: after.replace(parted, '').trim(), apart: parted.test(after) }
}

async function accepts(field: Field, words: string, about: About, also: Also): Promise<boolean> {
  if (field.kind === 'text' || field.kind === 'line') return true
  if (field.kind === 'choice') return namesOf(field, also).some((name) => name.toLowerCase() === words.toLowerCase())
  if (Object.hasOwn(also[field.name] ?? {}, asWritten(words))) return true
  if (field.kind === 'number') return /^\d+$/.test(words)
  const read = await kinds[field.kind]?.read(words, about)
  return read !== undefined && 'value' in read
}

/** The choice that was meant, by its value or its label. */
export function choiceOf(field: Field, typed: string): string | undefined {
  const wanted = typed.trim().toLowerCase()
  return field.choices?.find(({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted)?.value
}
