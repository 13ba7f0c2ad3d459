/** A field of a form as elements: its question, how it is answered, and what was wrong with the answer. */
import type { Field, Kind } from '../../../core/types.ts'
import { complete } from './api.ts'
import { el, freshId } from './dom.ts'
import { createPopup } from './popup.ts'

export type Control = { name: string; element: HTMLElement; value(): string; focus(): void; fail(error: string): void }

const HINTS: Partial<Record<Kind, string>> = {
  time: 'For example 7pm, 19:30 or noon',
  date: 'For example tomorrow, friday or 2026-01-05',
  day: 'For example today, yesterday or friday',
  days: 'For example tuesday, mon and thu, or weekdays',
  zone: 'A city will do, such as Chicago',
  country: 'A country, such as Ireland',
}
const SUGGESTED: readonly Kind[] = ['zone', 'country', 'room', 'meeting', 'meetings', 'topic']
const MOST_RADIOS = 7

/** `command` is what the form runs: suggestions are asked for in its name. */
export function controlFor(field: Field, command: string): Control {
  const error = el('p', { class: 'error', id: freshId('error') })
  const hint = HINTS[field.kind]
  const about = hint !== undefined && el('p', { class: 'tip', id: freshId('tip') }, hint)
  const described = [error.id, about ? about.id : ''].join(' ').trim()
  const radios = field.choices !== undefined && field.choices.length <= MOST_RADIOS
  const inner = radios ? radiosFor(field, described) : inputFor(field, command, described)
  const fail = (sentence: string) => {
    error.textContent = sentence
    inner.mark(sentence !== '')
  }
  const optional = field.optional && el('span', { class: 'optional' }, ' (optional)')
  const element = radios
    ? el('fieldset', { class: 'field', 'aria-describedby': described }, el('legend', {}, field.label, optional), error, inner.element)
    : el('div', { class: 'field' }, el('label', { for: inner.id }, field.label, optional), about, error, inner.element)
  fail(field.error ?? '')
  return { name: field.name, element, value: inner.value, focus: inner.focus, fail }
}

type Inner = { id: string; element: HTMLElement; value(): string; focus(): void; mark(wrong: boolean): void }

function radiosFor(field: Field, described: string): Inner {
  const group = freshId('choice')
  const radios = (field.choices ?? []).map(({ value, label }) => {
    const input = el('input', { type: 'radio', name: group, value, checked: field.value === value, 'aria-describedby': described })
    return { input, element: el('label', { class: 'radio' }, input, el('span', {}, label)) }
  })
  const none = el('input', { type: 'radio', name: group, value: '', checked: field.value === undefined })
  const all = field.optional
    ? [...radios, { input: none, element: el('label', { class: 'radio' }, none, el('span', {}, 'No answer')) }]
    : radios
  const first = () => all.find(({ input }) => input.checked)?.input ?? all[0]?.input
  return {
    id: group,
    element: el('div', { class: 'radios' }, ...all.map(({ element }) => element)),
    value: () => all.find(({ input }) => input.checked)?.input.value ?? '',
    focus: () => first()?.focus(),
    mark: (wrong) => all.map(({ input }) => input.setAttribute('aria-invalid', String(wrong))),
  }
}

function inputFor(field: Field, command: string, described: string): Inner {
  const id = freshId('field')
  const common = { id, name: field.name, 'aria-describedby': described, 'aria-required': String(!field.optional), autocomplete: 'off' }
  const input = field.choices
    ? el(
        'select',
        common,
        el('option', { value: '' }, 'Choose'),
        ...field.choices.map(({ value, label }) => el('option', { value }, label)),
      )
    : field.kind === 'text'
      ? el('textarea', { ...common, rows: '3' })
      : el('input', { ...common, type: 'text', inputmode: field.kind === 'number' ? 'numeric' : undefined })
  input.value = field.value ?? ''
  const suggested = input instanceof HTMLInputElement && SUGGESTED.includes(field.kind)
  return {
    id,
    element: suggested ? withSuggestions(input, field, command) : input,
    value: () => input.value.trim(),
    focus: () => input.focus(),
    mark: (wrong) => input.setAttribute('aria-invalid', String(wrong)),
  }
}

/** Suggestions from the server while one types; what fits none of them may be sent all the same, the core reads it. */
function withSuggestions(input: HTMLInputElement, field: Field, command: string): HTMLElement {
  const list = el('div', { role: 'listbox', id: freshId('options'), 'aria-label': field.label })
  const box = el('div', { class: 'popup below', hidden: true }, list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  }))
    input.setAttribute(name, value)
  const popup = createPopup(input, list, box, (value) => {
    input.value = value
    popup.close()
  })
  let typing = 0
  const look = async () => {
    typing += 1
    const mine = typing
    const choices = await complete(command, field.name, input.value.trim())
    if (mine === typing && document.activeElement === input) popup.show(choices.slice(0, 8))
  }
  input.addEventListener('input', () => void look())
  input.addEventListener('keydown', (event) => {
    // Escape closes the list alone; the dialog closes with the next one.
    if (popup.key(event)) event.stopPropagation()
  })
  return el('div', { class: 'suggested' }, input, box)
}
