/** A command's zod arguments as fields: what forms, menus, help and platform options are made from. */
import { z } from 'zod'
import type { CommandWords } from '../content/index.ts'
import type { AnyCommand } from './command.ts'
import type { Field, Kind } from './types.ts'
import type { Words } from './words.ts'

/** The words of a command in one language; a test proves that every command has them. */
export function wordsOf(name: string, words: Words): CommandWords {
  return words.language.commands[name] ?? { about: name, args: {} }
}

/** Every argument of a command, in the order it was written. */
export function fieldsOf(command: AnyCommand, words: Words): Field[] {
  const texts = wordsOf(command.name, words)
  return Object.entries(command.args.shape as z.ZodRawShape).map(([name, schema]) => {
    const inner = unwrap(schema)
    const choices = optionsOf(inner)?.map((value) => ({ value, label: texts.choices?.[name]?.[value] ?? value }))
    const optional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    const hidden = (schema as z.ZodType).meta()?.hidden === true
    const more = { ...(hidden && { hidden }), ...(choices && { choices }), ...rangeOf(inner) }
    return { name, label: texts.args[name] ?? name, kind: kindOf(inner), optional, ...more }
  })
}

/** The other names of a command's arguments, and the arguments they stand for. */
export function aliasesOf(command: AnyCommand): Record<string, string> {
  const shape = Object.entries(command.args.shape as z.ZodRawShape)
  return Object.fromEntries(
    shape.flatMap(([name, schema]) => {
      const alias = (unwrap(schema) as z.ZodType).meta()?.alias
      return typeof alias === 'string' ? [[alias, name]] : []
    }),
  )
}

/** Words as the names of answers are kept. */
export const asWritten = (typed: string) => typed.trim().toLowerCase().replace(/\s+/g, ' ')

/** What is meant by what people write for an argument, where it stands for other answers: `weekdays` is every week, on five days. */
export function meantBy(command: AnyCommand, raw: Record<string, string>, words: Words): Record<string, string> {
  const { also = {} } = wordsOf(command.name, words)
  const meant = Object.entries(raw).map(([name, typed]) => also[name]?.[asWritten(typed)])
  return Object.assign({ ...raw }, ...meant)
}

/** What an argument is, from its schema alone. */
export function kindOf(schema: z.core.$ZodType): Kind {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodEnum) return 'choice'
  if (inner instanceof z.ZodNumber) return 'number'
  return ((inner as z.ZodType).meta()?.kind as Kind | undefined) ?? 'line'
}

function rangeOf(schema: z.core.$ZodType): Pick<Field, 'range'> {
  if (!(schema instanceof z.ZodNumber)) return {}
  const [min, max] = [schema.minValue, schema.maxValue]
  const isBound = (value: number | null): value is number =>
    value !== null && Number.isSafeInteger(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER
  return { range: { ...(isBound(min) && { min }), ...(isBound(max) && { max }) } }
}

/** Whether an argument holds words that somebody else wrote. */
export const isQuoted = (schema: z.core.$ZodType): boolean => (unwrap(schema) as z.ZodType).meta()?.quoted === true

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema
}

const optionsOf = (schema: z.core.$ZodType): string[] | undefined => (schema instanceof z.ZodEnum ? schema.options.map(String) : undefined)
