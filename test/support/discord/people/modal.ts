/** Forms: what is asked, and filling it in. */
import type { APIModalInteractionResponseCallbackData } from 'discord.js'
import type { Wire } from '../types.ts'
import { answered, interact } from './interact.ts'
import { resolve, type Target } from './resolve.ts'
import type { Field, Modal, Seen } from './see.ts'
import { nameOf, type Self } from './self.ts'

export type Filled = string | boolean | readonly (string | Target)[]

const TEXT = 4
const CHECKBOX = 23

export function modalOf({ title, custom_id, components }: APIModalInteractionResponseCallbackData): Modal {
  const fields = (components as unknown as Wire[]).flatMap((one) => (inputIn(one) === undefined ? [] : [fieldOf(one)]))
  return { title, customId: custom_id, fields }
}

/** Submits the form that is open, each answer named by its label or its id. */
export function fill(self: Self, values: Record<string, Filled>): Promise<Seen> {
  const asked = self.form
  if (asked?.modal === undefined) throw new Error(`${nameOf(self)} has no form open`)
  const { custom_id, title, components } = asked.modal
  const left = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]))
  const resolved: Wire = {}
  let id = 0
  const submitted = (components as unknown as Wire[]).map((one) => {
    const outer = { type: one.type, id: ++id }
    const input = inputIn(one)
    if (input === undefined) return outer
    const { label, customId } = fieldOf(one)
    const given = left.get(label.toLowerCase()) ?? left.get(customId.toLowerCase())
    left.delete(label.toLowerCase())
    left.delete(customId.toLowerCase())
    const answer = { type: input.type, id: ++id, custom_id: customId, ...answerTo(self, label, input, given, resolved) }
    return one.type === 1 ? { ...outer, components: [answer] } : { ...outer, component: answer }
  })
  if (left.size > 0) throw new Error(`The form "${title}" does not ask for: ${[...left.keys()].join(', ')}`)
  const data = { custom_id, components: submitted, ...(Object.keys(resolved).length > 0 && { resolved }) }
  const interaction = interact(self, { type: 5, data, name: custom_id, asked, source: asked.source })
  return answered(self, interaction, `submitted "${title}"`)
}

function inputIn(component: Wire): Wire | undefined {
  return component.type === 18 ? (component.component as Wire) : component.type === 1 ? (component.components as Wire[])[0] : undefined
}

function fieldOf(component: Wire): Field {
  const input = inputIn(component) as Wire
  return {
    label: String(component.label ?? input.label),
    customId: String(input.custom_id),
    type: Number(input.type),
    required: input.required !== false,
    value: input.value as string | undefined,
    options: ((input.options ?? []) as Wire[]).map(({ label }) => String(label)),
    about: component.description as string | undefined,
  }
}

function answerTo(self: Self, label: string, input: Wire, given: Filled | undefined, resolved: Wire): Wire {
  if (input.type === CHECKBOX) return { value: given === undefined ? input.default === true : given === true }
  if (input.type === TEXT) return { value: textOf(label, input, given) }
  const preset = ((input.options ?? []) as Wire[]).filter((one) => one.default).map(({ value }) => String(value))
  const wanted = given === undefined ? [] : [given].flat().map((one) => (typeof one === 'boolean' ? String(one) : one))
  const values = given === undefined ? preset : resolve(self, input, wanted as (string | Target)[], resolved)
  const least = input.required === false ? 0 : Number(input.min_values ?? 1)
  if (values.length < least || values.length > Number(input.max_values ?? 1))
    throw new Error(`"${label}" takes ${least} to ${input.max_values ?? 1} choices, not ${values.length}`)
  return input.type === 21 ? { value: values[0] ?? null } : { values }
}

function textOf(label: string, input: Wire, given: Filled | undefined): string {
  const text = String(given ?? input.value ?? '')
  if (text === '' && input.required !== false) throw new Error(`"${label}" is required, and Discord does not submit a form without it`)
  const [least, most] = [Number(input.min_length ?? 0), Number(input.max_length ?? 4_000)]
  if (text !== '' && (text.length < least || text.length > most)) throw new Error(`"${label}" takes ${least} to ${most} characters`)
  return text
}
