/** What to suggest for a line that is being typed: a command, then its arguments, then their values. Pure. */
import type { MenuEntry } from '../../../core/menu.ts'
import type { Field, Kind } from '../../../core/types.ts'
import type { Option } from './popup.ts'

export type Suggestion = {
  /** The value of each is the whole line as it would then be. */
  options: readonly Option[]
  /** The question being answered, to show beside the options. */
  hint?: string
  /** `enter`: the first option is taken by Enter though nobody moved to it; `tab`: only by Tab. */
  first?: 'enter' | 'tab' | undefined
  /** An argument whose values the server knows, and the line before its value. */
  ask?: { command: string; arg: string; typed: string; head: string }
}

const SERVER_KNOWS: readonly Kind[] = ['zone', 'country', 'room', 'meeting', 'meetings', 'topic']

/** `line` is what stands before the caret. */
export function suggest(line: string, menu: readonly MenuEntry[]): Suggestion {
  if (!line.startsWith('/') || line.includes('\n')) return { options: [] }
  const typed = line.slice(1).toLowerCase()
  const entry = menu.filter(({ name }) => typed.startsWith(`${name} `)).sort((a, b) => b.name.length - a.name.length)[0]
  if (!entry) return commandsFor(menu, typed)
  const found = argumentsFor(line, entry)
  // `/checkin ` begins `/checkin note` as well as arguments of its own.
  const longer = menu.filter(({ name }) => name.startsWith(typed))
  return longer.length === 0 ? found : { ...found, options: [...found.options, ...longer.map(commandOption)] }
}

const commandOption = ({ name, about }: MenuEntry): Option => ({ value: `/${name} `, label: `/${name}`, about })

function commandsFor(menu: readonly MenuEntry[], typed: string): Suggestion {
  const begun = menu.filter(({ name }) => name.startsWith(typed))
  const inside = menu.filter(
    (entry) => typed.length > 1 && !begun.includes(entry) && entry.name.split(' ').some((part) => part.startsWith(typed)),
  )
  const exact = menu.some(({ name }) => name === typed)
  return { options: [...begun, ...inside].map(commandOption), first: exact ? undefined : 'enter' }
}

function argumentsFor(line: string, { name: command, fields }: MenuEntry): Suggestion {
  const start = command.length + 2
  const marks = [...line.slice(start).matchAll(/(?<=^|\s)(\p{L}+):(?!\/\/)/gu)]
    .map((mark) => ({ field: fields.find(({ name }) => name === mark[1]?.toLowerCase()), end: start + mark.index + mark[0].length }))
    .filter((mark): mark is { field: Field; end: number } => mark.field !== undefined)
  const open = marks.at(-1)
  const names = namesFor(
    line,
    fields.filter((field) => !marks.some((mark) => mark.field === field)),
  )
  if (!open) return names
  const value = line.slice(open.end)
  const values = valuesFor(line.slice(0, open.end), command, open.field, value.trimStart())
  const [, before = '', word = ''] = /^(.*\S)\s+(\S*)$/.exec(value) ?? []
  if (before === '' || names.options.length === 0) return values
  const said = open.field.choices ? isChoice(open.field, before.trim()) : !SERVER_KNOWS.includes(open.field.kind)
  if (said) return names
  // A name with a space in it may just be going on; the next argument is offered beside it.
  return word === '' ? { ...values, options: [...values.options, ...names.options] } : values
}

const isChoice = (field: Field, typed: string) =>
  field.choices?.some(({ value, label }) => [value.toLowerCase(), label.toLowerCase()].includes(typed.toLowerCase())) === true

function namesFor(line: string, fields: readonly Field[]): Suggestion {
  const word = /(?:^|\s)(\S*)$/.exec(line)?.[1] ?? ''
  const head = line.slice(0, line.length - word.length)
  const about = ({ label, optional }: Field) => (optional ? `${label} (optional)` : label)
  const fitting = fields.filter(({ name }) => name.startsWith(word.toLowerCase()))
  const options = fitting.map((field) => ({ value: `${head}${field.name}:`, label: `${field.name}:`, about: about(field), chip: true }))
  return { options, first: word === '' ? undefined : 'tab' }
}

function valuesFor(head: string, command: string, field: Field, typed: string): Suggestion {
  const hint = field.label
  if (SERVER_KNOWS.includes(field.kind)) return { hint, options: [], ask: { command, arg: field.name, typed: typed.trim(), head } }
  const wanted = typed.trim().toLowerCase()
  const fitting = field.choices?.filter(({ value, label }) => value.startsWith(wanted) || label.toLowerCase().includes(wanted)) ?? []
  const options = fitting.map(({ value, label }) => ({ value: `${head}${value} `, label: value, ...(label !== value && { about: label }) }))
  return { hint, options, first: wanted === '' || isChoice(field, wanted) ? undefined : 'enter' }
}
