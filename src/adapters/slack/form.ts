/** A form as one of Slack's modals: a block for each field, with pickers where there are some. Pure. */
import type { types } from '@slack/bolt'
import { inWords } from '../../core/moment.ts'
import { cut, split } from '../../core/split.ts'
import type { Choice, Field, Form } from '../../core/types.ts'
import { partsOf } from './addresses.ts'
import { plain } from './components.ts'
import { sectionsOf } from './render.ts'

const LONGEST_TITLE = 24
const LONGEST_LABEL = 2000
const LONGEST_INPUT = 3000
const MOST_OPTIONS = 100
const LONGEST_OPTION = 75
const LONGEST_VALUE = 150

/** Longest text that a view carries unseen. */
export const LONGEST_METADATA = 3000
/** What the one button of a form says, and the groups of people there are to choose from. */
export type Around = { submit: string; roles: readonly Choice[] }
type Element = types.InputBlock['element']

/** `above` is said over the fields; `metadata` comes back with what is filled in. */
export function formView(form: Form, above: string, metadata: string, around: Around): types.ModalView {
  const title = inWords(form.title)
  const isSaid = form.fields.flatMap(({ label, error }) => [label, error]).includes(above)
  const head = [title.length > LONGEST_TITLE ? title : '', isSaid || above === form.title ? '' : above].filter(Boolean).join('\n')
  return {
    type: 'modal',
    callback_id: 'form',
    title: plain(title, LONGEST_TITLE),
    submit: plain(around.submit, LONGEST_TITLE),
    private_metadata: metadata,
    blocks: [...sectionsOf(head), ...form.fields.flatMap((field) => blocksOf(field, around))].slice(0, 100),
  }
}

function blocksOf(field: Field, around: Around): types.KnownBlock[] {
  const { name, label, optional, value, error } = field
  // What is too long to stand in the field is handed back above it, so that nothing is lost.
  const back = value !== undefined && value.length > LONGEST_INPUT ? split(value, LONGEST_INPUT).flatMap(sectionsOf) : []
  return [
    ...back,
    {
      type: 'input',
      block_id: name,
      label: plain(label, LONGEST_LABEL),
      optional,
      element: elementOf(field, around),
      ...(error !== undefined && { hint: plain(error, LONGEST_LABEL) }),
    },
  ]
}

const asOption = ({ value, label }: Choice): types.PlainTextOption => ({ text: plain(label, LONGEST_OPTION), value })

function elementOf(field: Field, { roles }: Around): Element {
  const { kind, value, choices = [] } = field
  const options = kind === 'role' ? roles : choices
  if (options.length > 0 && options.length <= MOST_OPTIONS && options.every((one) => one.value.length <= LONGEST_VALUE)) {
    const chosen = options.find((one) => one.value === value)
    const initial = chosen && { initial_option: asOption(chosen) }
    // A value that is none of them stays in sight, in the hint that says so.
    return { type: 'static_select', action_id: 'value', options: options.map(asOption), ...initial }
  }
  return pickerOf(field) ?? inputOf(field)
}

/** A picker, unless there is something in the field already that it cannot show. */
function pickerOf({ kind, value }: Field): Element | undefined {
  const isSet = value !== undefined && value !== ''
  if (kind === 'date' || kind === 'day') {
    if (isSet && !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined
    return { type: 'datepicker', action_id: 'value', ...(isSet && { initial_date: value }) }
  }
  if (kind === 'time') {
    if (isSet && !/^\d\d:\d\d$/.test(value)) return undefined
    return { type: 'timepicker', action_id: 'value', ...(isSet && { initial_time: value }) }
  }
  if (kind === 'room') {
    if (isSet && !value.includes(':')) return undefined
    const there = isSet && { initial_conversation: partsOf(value as never).id }
    return { type: 'conversations_select', action_id: 'value', filter: { include: ['public', 'private'] }, ...there }
  }
  if (SUGGESTED.includes(kind) && (value ?? '').length <= LONGEST_OPTION) {
    const there = isSet && { initial_option: asOption({ value, label: value.replaceAll('_', ' ') }) }
    return { type: 'external_select', action_id: 'value', min_query_length: 0, ...there }
  }
  if (kind === 'number' && (!isSet || /^-?\d{1,15}$/.test(value)))
    return { type: 'number_input', action_id: 'value', is_decimal_allowed: false, ...(isSet && { initial_value: value }) }
  return undefined
}

/** Kinds that are looked up while somebody types. */
const SUGGESTED: readonly Field['kind'][] = ['zone', 'country', 'meeting', 'meetings']

function inputOf({ kind, value }: Field): Element {
  const kept = value !== undefined && value !== '' && value.length <= LONGEST_INPUT ? { initial_value: value } : {}
  return { type: 'plain_text_input', action_id: 'value', multiline: kind === 'text', max_length: LONGEST_INPUT, ...kept }
}

/** Suggestions as options; what is too long to be one cannot be chosen here. */
export const optionsOf = (choices: readonly Choice[]): types.PlainTextOption[] =>
  choices
    .filter(({ value }) => value !== '' && value.length <= LONGEST_VALUE)
    .slice(0, MOST_OPTIONS)
    .map(asOption)

/**
 * What is wrong, by field, when the open form has all the fields that are asked about: then they can be mended in place. Undefined when
 * another form is needed.
 */
export function errorsIn(form: Form, open: readonly string[]): Record<string, string> | undefined {
  if (form.fields.length === 0 || form.fields.some(({ name }) => !open.includes(name))) return undefined
  return Object.fromEntries(form.fields.map(({ name, label, error }) => [name, cut(inWords(error ?? label), LONGEST_LABEL)]))
}
