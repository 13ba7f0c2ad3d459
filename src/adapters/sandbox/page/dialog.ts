/** A form in a dialog: asked, sent, and asked again with what needs mending. What was filled in is kept throughout. */
import type { Field } from '../../../core/types.ts'
import type { Card, Message } from '../wire.ts'
import { act, newId } from './api.ts'
import { button, byId, el } from './dom.ts'
import { type Control, controlFor } from './fields.ts'
import { linked } from './text.ts'

const dialog = byId('dialog', HTMLDialogElement)

/** Opens what was asked for in an answer, if anything was. */
export function openAsked(messages: readonly Message[]): void {
  const asking = messages.find(({ card }) => card.form)
  if (asking) openForm(asking.card)
}

/** Opens the dialog; the focus goes to the first field, and back to where it was when the dialog closes. */
export function openForm({ form, text }: Card): void {
  if (!form) return
  const { run, args: known } = form
  const fields = form.fields.filter(({ hidden }) => !hidden)
  const controls = fields.map((field) => controlFor(field, run))
  const status = el('p', { class: 'error', role: 'alert' })
  const send = el('button', { type: 'submit', class: 'primary' }, 'Send')
  const body = el(
    'form',
    { novalidate: true },
    el('h2', { id: 'dialog-title' }, form.title),
    // What is wrong stands at its field; above, it would be said twice.
    !fields.some(({ error }) => error !== undefined) && el('p', { class: 'words' }, ...linked(text)),
    ...controls.map(({ element }) => element),
    status,
    el(
      'div',
      { class: 'buttons' },
      send,
      button({}, () => dialog.close(), 'Not now'),
    ),
  )
  let tried = { id: '', answers: '' }
  body.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit()
  })
  show(body, firstToMend(fields, controls))

  async function submit(): Promise<void> {
    if (send.disabled || missing(fields, controls)) return
    const args = { ...known, ...given(controls) }
    const answers = JSON.stringify(args)
    // The same answers sent again are the same request: a lost connection never makes two of one.
    tried = tried.answers === answers ? tried : { id: newId(), answers }
    send.disabled = true
    const posted = await act('/submit', tried.id, { command: run, args })
    send.disabled = false
    const failed = posted.error ?? (posted.lost ? 'Not sent yet: the server cannot be reached. Your answers are still here.' : '')
    status.textContent = failed
    if (failed || !body.isConnected) return
    const again = posted.messages.find(({ card }) => card.form)
    if (again) openForm(again.card)
    else dialog.close()
  }
}

function show(body: HTMLFormElement, first: Control | undefined): void {
  dialog.replaceChildren(body)
  if (!dialog.open) dialog.showModal()
  first?.focus()
}

const firstToMend = (fields: readonly Field[], controls: readonly Control[]) =>
  controls[
    Math.max(
      0,
      fields.findIndex(({ error }) => error !== undefined),
    )
  ]

/** What was answered; a question left open is not answered with nothing. */
const given = (controls: readonly Control[]) =>
  Object.fromEntries(controls.map((control) => [control.name, control.value()]).filter(([, value]) => value !== ''))

/** Marks required questions without an answer, and goes to the first. */
function missing(fields: readonly Field[], controls: readonly Control[]): boolean {
  const open = controls.filter((control, index) => fields[index]?.optional === false && control.value() === '')
  for (const control of controls) control.fail(open.includes(control) ? 'This one needs an answer.' : '')
  open[0]?.focus()
  return open.length > 0
}
