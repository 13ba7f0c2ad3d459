/** What to suggest for a line that is being typed: a command, then its arguments, then their values. Pure. */
import type { MenuEntry } from '../../../core/menu.ts'
import type { Field, Kind } from '../../../core/types.ts'
import type { Option } from './popup.ts'

export type Suggestion = {
  options: readonly Option[]
  /** The question being answered, to show beside the options. */
  hint?: string
  /** Enter takes the first option even if nobody moved to it. */
  eager: boolean
  /** What stands before the part that an option replaces. */
  head: string
  /** An argument whose values the server knows. */
  ask?: { command: string; arg: string; typed: string }
}

const NOTHING: Suggestion = { options: [], eager: false, head: '' }

/** `line` is what stands before the caret. */
export function suggest(line: string, menu: readonly MenuEntry[]): Suggestion {
  if (!line.startsWith('/') || line.includes('\n')) return NOTHING
  const typed = line.slice(1).toLowerCase()
  const entry = menu.filter(({ name }) => typed.startsWith(`${name} `)).sort((a, b) => b.name.length - a.name.length)[0]
  const commands = menu.filter(({ name }) => matches(name, typed)).sort((a, b) => rank(a.name, typed) - rank(b.name, typed))
  // `/meeting ` begins other commands as well as arguments of its own.
  if (!entry || commands.some(({ name }) => name.startsWith(typed))) return commandsFor(commands, typed)
  return argumentsFor(line, entry)
}

const matches = (name: string, typed: string) =>
  name.startsWith(typed) || name.split(/[ -]/).some((part) => typed.length > 1 && part.startsWith(typed))
const rank = (name: string, typed: string) => (name.startsWith(typed) ? 0 : 1)

function commandsFor(commands: readonly MenuEntry[], typed: string): Suggestion {
  const exact = commands.some(({ name }) => name === typed)
  return { options: commands.map(({ name, about }) => ({ value: `${name} `, label: `/${name}`, about })), eager: !exact, head: '/' }
}

function argumentsFor(line: string, { name: command, fields }: MenuEntry): Suggestion {
  const start = command.length + 2
  const marks = [...line.slice(start).matchAll(/(?<=^|\s)(\p{L}+):(?!\/\/)/gu)]
    .map((mark) => ({ field: fields.find(({ name }) => name === mark[1]?.toLowerCase()), end: start + mark.index + mark[0].length }))
    .filter((mark): mark is { field: Field; end: number } => mark.field !== undefined)
  const open = marks.at(-1)
  const left = fields.filter((field) => !marks.some((mark) => mark.field === field))
  if (!open) return namesFor(line, left)
  const value = line.slice(open.end)
  const values = valuesFor(line.slice(0, open.end), command, open.field, value.trimStart())
  const [, before = '', word = ''] = /^(.*\S)\s+(\S*)$/.exec(value) ?? []
  const names = namesFor(line, left)
  if (before === '' || names.options.length === 0) return values
  const said = open.field.choices ? isChoice(open.field, before.trim()) : !SERVER_KNOWS.includes(open.field.kind)
  if (said) return names
  // A name with a space in it may just be going on; the next argument is offered beside it.
  return word === '' ? { ...values, options: [...values.options, ...names.options] } : values
}

const SERVER_KNOWS: readonly Kind[] = ['zone', 'country', 'room', 'meeting', 'topic']

const isChoice = (field: Field, typed: string) =>
  field.choices?.some(({ value, label }) => [value.toLowerCase(), label.toLowerCase()].includes(typed.toLowerCase())) === true

function namesFor(line: string, fields: readonly Field[]): Suggestion {
  const word = /(?:^|\s)(\S*)$/.exec(line)?.[1] ?? ''
  const options = fields
    .filter(({ name }) => name.startsWith(word.toLowerCase()))
    .map(({ name, label, optional }) => ({
      value: `${name}:`,
      label: `${name}:`,
      about: optional ? `${label} (optional)` : label,
      chip: true,
    }))
  return { options, eager: false, head: line.slice(0, line.length - word.length) }
}

function valuesFor(head: string, command: string, field: Field, typed: string): Suggestion {
  const about = { hint: field.label, head, eager: false }
  if (!field.choices) {
    return { ...about, options: [], ...(SERVER_KNOWS.includes(field.kind) && { ask: { command, arg: field.name, typed: typed.trim() } }) }
  }
  const wanted = typed.trim().toLowerCase()
  const fitting = field.choices.filter(({ value, label }) => value.toLowerCase().startsWith(wanted) || label.toLowerCase().includes(wanted))
  const exact = isChoice(field, wanted)
  return {
    ...about,
    eager: wanted !== '' && !exact,
    options: fitting.map(({ value, label }) => ({ value: `${value} `, label: value, ...(label !== value && { about: label }) })),
  }
}
