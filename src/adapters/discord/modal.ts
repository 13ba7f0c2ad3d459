/** A form as one of Discord's modals: labels with inputs and selects in them. Pure. */
import { type APIModalInteractionResponseCallbackData, ComponentType, SelectMenuDefaultValueType, TextInputStyle } from 'discord.js'
import { inWords } from '../../core/moment.ts'
import { canPress, writePress } from '../../core/press.ts'
import { cut } from '../../core/split.ts'
import type { Field, Form } from '../../core/types.ts'
import { idOf } from './addresses.ts'
import { ROOM_TYPES } from './register.ts'

const LONGEST_TITLE = 45
const LONGEST_LABEL = 45
const LONGEST_DESCRIPTION = 100
/** Fields, and the words above them. */
const MOST_PARTS = 5
const MOST_OPTIONS = 25
const LONGEST_VALUE = 4000

type Modal = APIModalInteractionResponseCallbackData
type Component = Modal['components'][number]

/** True when what is known already fits in the modal itself; else it has to be kept beside it. */
export const fitsModal = ({ run, args }: Form): boolean => canPress(run, args)

/**
 * The first five fields, those that must be answered before the others: what is still missing then is asked next. `customId` stands for
 * the form when its arguments are kept elsewhere; `above` is said over the fields.
 */
export function modalOf(form: Form, above: string, customId = writePress(form.run, form.args)): Modal {
  const first = ({ optional, error }: Field) => !optional || error !== undefined
  const [needed, other] = [form.fields.filter(first), form.fields.filter((field) => !first(field))]
  const fields = [...needed, ...other].slice(0, MOST_PARTS)
  const isSaid = [form.title, ...fields.flatMap(({ label, error }) => [label, error])].includes(above)
  const title = cut(inWords(form.title), LONGEST_TITLE)
  // Where there is no room for them, what is wrong stands at the fields themselves.
  const hasRoom = above !== '' && !isSaid && fields.length < MOST_PARTS
  const text: Component[] = hasRoom ? [{ type: ComponentType.TextDisplay, content: inWords(above).slice(0, LONGEST_VALUE) }] : []
  return { custom_id: customId, title, components: [...text, ...fields.map(labelled)] }
}

function labelled(field: Field): Component {
  const label = inWords(field.label)
  // What does not fit in a label's line goes below it.
  const below = [field.error, label.length > LONGEST_LABEL ? label : undefined].filter((one) => one !== undefined).join(' ')
  return {
    type: ComponentType.Label,
    label: cut(label, LONGEST_LABEL),
    ...(below !== '' && { description: cut(inWords(below), LONGEST_DESCRIPTION) }),
    component: inputOf(field),
  } as Component
}

function inputOf({ name, kind, optional, choices = [], value }: Field) {
  const common = { custom_id: name, required: !optional }
  if (choices.length > 0 && choices.length <= MOST_OPTIONS) {
    const options = choices.map((one) => ({ label: cut(one.label, 100), value: one.value, ...(one.value === value && { default: true }) }))
    return { type: ComponentType.StringSelect, ...common, options }
  }
  if (kind === 'room') {
    const there = value?.includes(':') ? [{ id: idOf(value as never), type: SelectMenuDefaultValueType.Channel }] : undefined
    return { type: ComponentType.ChannelSelect, ...common, channel_types: [...ROOM_TYPES], ...(there && { default_values: there }) }
  }
  if (kind === 'role') return { type: ComponentType.RoleSelect, ...common }
  const style = kind === 'text' ? TextInputStyle.Paragraph : TextInputStyle.Short
  // What is too long to stand here was handed back in the text.
  const kept = value !== undefined && value.length <= LONGEST_VALUE ? { value } : {}
  return { type: ComponentType.TextInput, ...common, style, max_length: LONGEST_VALUE, ...kept }
}
