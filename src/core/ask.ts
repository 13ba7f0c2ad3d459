/** Checks what a person gave a command, and asks for what is missing or unclear. What they gave already is kept. */
import type { z } from 'zod'
import { type AnyCommand, LONGEST_TEXT } from './command.ts'
import { fieldsOf, meantBy, wordsOf } from './fields.ts'
import { kinds } from './kinds/index.ts'
import type { About, Reading } from './kinds/kind.ts'
import { canPress } from './press.ts'
import { choiceOf, unknownNames } from './typed.ts'
import type { Button, Choice, Field, Reply } from './types.ts'
import type { Words } from './words.ts'

type Raw = Record<string, string>
type Problem = { field: Field; error?: string; near?: readonly Choice[] }

/** The arguments a command runs with, or the reply that asks: buttons for one short choice, else a form. `quotes` when it repeats what was given. */
export async function ask(
  command: AnyCommand,
  given: Raw,
  about: About,
): Promise<{ args: Record<string, unknown> } | { reply: Reply; quotes: boolean }> {
  const fields = fieldsOf(command, about.words)
  const raw = meantBy(command, given, about.words)
  const unknown = unknownNames(raw)
  // Help that needs no memory is never held up by a word too many.
  if (unknown.length > 0 && !command.offline) return { reply: notTaken(command, raw, unknown, about.words), quotes: true }
  const values: Raw = {}
  const problems: Problem[] = []
  for (const field of fields) {
    const typed = raw[field.name]
    if (typed === undefined || typed.trim() === '') continue
    const reading = await read(field, typed, about)
    if ('value' in reading) values[field.name] = reading.value
    else problems.push({ field: { ...field, value: typed }, ...reading })
  }
  const parsed = command.args.safeParse(values)
  if (parsed.success && problems.length === 0) return { args: parsed.data }
  for (const issue of parsed.error?.issues ?? []) {
    const field = fields.find(({ name }) => name === issue.path[0])
    if (field === undefined || problems.some((problem) => problem.field.name === field.name)) continue
    problems.push(problemOf(field, raw[field.name], issue, about.words))
  }
  if (command.offline) return { args: readable(command, values, problems) }
  return { reply: question(command, raw, problems, about.words), quotes: problems.some(({ error }) => error !== undefined) }
}

/** Help is never kept back by an argument that cannot be used: its words count as said beside the others. */
function readable(command: AnyCommand, values: Raw, problems: readonly Problem[]): Record<string, unknown> {
  const wrong = problems.map(({ field }) => field.name)
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.includes(name)))
  const about = [kept.about ?? '', ...problems.map(({ field }) => field.value ?? '')].join(' ').trim().slice(0, LONGEST_TEXT)
  return command.args.parse({ ...kept, ...(about !== '' && { about }) })
}

/** A form for some of a command's arguments, which a command may also offer of its own accord. */
export function formFor(command: AnyCommand, names: readonly string[], known: Raw, words: Words): NonNullable<Reply['form']> {
  const fields = fieldsOf(command, words).filter(({ name }) => names.includes(name))
  return { title: wordsOf(command.name, words).about, run: command.name, args: known, fields }
}

async function read(field: Field, typed: string, about: About): Promise<Reading> {
  if (field.kind === 'choice') {
    const value = choiceOf(field, typed)
    if (value !== undefined) return { value }
    // All that can be chosen is offered beside it anyway, as buttons or in the form.
    return { error: about.words.say('choice-unknown', { typed }) }
  }
  return (await kinds[field.kind]?.read(typed, about)) ?? { value: typed }
}

function problemOf(field: Field, typed: string | undefined, issue: z.core.$ZodIssue, words: Words): Problem {
  // What is asked for is needed this time, even where other answers would have left it open.
  if (typed === undefined || typed.trim() === '') return { field: { ...field, optional: false } }
  const kept = { ...field, value: typed }
  if (field.kind === 'number') return { field: kept, error: words.say('number-unknown', { typed, label: field.label }) }
  if (issue.code === 'too_big')
    return { field: kept, error: words.say('text-too-long', { length: typed.length, most: Number(issue.maximum) }) }
  return { field: kept, error: words.say('value-unknown', { typed }) }
}

function question(command: AnyCommand, raw: Raw, problems: readonly Problem[], words: Words): Reply {
  const asked = problems.map(({ field }) => field.name)
  const known = Object.fromEntries(Object.entries(raw).filter(([name, value]) => !asked.includes(name) && value.trim() !== ''))
  const errors = problems.flatMap(({ error }) => (error === undefined ? [] : [error]))
  const only = problems.length === 1 ? problems[0] : undefined
  const choices = only?.near ?? only?.field.choices ?? []
  const buttons = choices.map(
    (choice): Button => ({ label: choice.label, run: command.name, args: { ...known, [only?.field.name ?? '']: choice.value } }),
  )
  if (only !== undefined && buttons.length > 0 && buttons.length <= 8 && buttons.every(fits))
    return { text: only.error ?? only.field.label, buttons }
  const fields = problems.map(({ field, error, near }) => ({
    ...field,
    ...(error !== undefined && { error: withNear(error, near, words) }),
  }))
  const { about } = wordsOf(command.name, words)
  return { text: errors[0] ?? words.say('a-few-things'), form: { title: about, run: command.name, args: known, fields } }
}

/** What was typed as an argument and is none: taken for part of another answer, it would change that one unseen. */
function notTaken(command: AnyCommand, raw: Raw, unknown: readonly string[], words: Words): Reply {
  const fields = fieldsOf(command, words).filter(({ hidden }) => !hidden)
  const values = { command: `/${command.name}`, typed: unknown.join(' '), names: fields.map(({ name }) => `${name}:`).join(', ') }
  const text = words.say(fields.length === 0 ? 'argument-none' : 'argument-unknown', values)
  const known = Object.fromEntries(Object.entries(raw).filter(([name]) => !unknown.includes(name)))
  const button: Button = { label: words.say('argument-without'), run: command.name, args: known }
  if (fits(button)) return { text, buttons: [button] }
  const filled = fields.map((field) => ({ ...field, ...(known[field.name] !== undefined && { value: known[field.name] ?? '' }) }))
  return { text, form: { title: wordsOf(command.name, words).about, run: command.name, args: known, fields: filled } }
}

/** Whether a button can carry everything that is known so far. */
const fits = (button: Button) => 'run' in button && canPress(button.run, button.args)

function withNear(error: string, near: readonly Choice[] | undefined, words: Words): string {
  if (near === undefined || near.length === 0) return error
  return `${error} ${words.say('did-you-mean', { names: near.map(({ label }) => label).join(', ') })}`
}
