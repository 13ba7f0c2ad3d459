/** The fields of a form, and what is in them. */
import type { Wire } from '../types.ts'
import { textOf } from './see.ts'

export type Field = {
  label: string
  /** Its block_id. */
  name: string
  type: string
  optional: boolean
  value: string | undefined
  options: string[]
  hint: string | undefined
}

export const fieldsOf = (blocks: readonly Wire[]): Field[] =>
  blocks
    .filter(({ type }) => type === 'input')
    .map(({ label, block_id, optional, element, hint }) => {
      const input = element as Wire
      return {
        ...{ label: textOf(label), name: String(block_id), type: String(input.type), optional: optional === true, value: initialOf(input) },
        options: ((input.options ?? []) as Wire[]).map(({ text }) => textOf(text)),
        hint: hint === undefined ? undefined : textOf(hint),
      }
    })

function initialOf(input: Wire): string | undefined {
  const option = input.initial_option as Wire | undefined
  const given = option === undefined ? undefined : textOf(option.text)
  return (given ?? input.initial_value ?? input.initial_date ?? input.initial_time ?? input.initial_conversation ?? input.initial_user) as
    | string
    | undefined
}
