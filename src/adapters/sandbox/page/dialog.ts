/** A form in a dialog: asked, sent, and asked again with what needs mending. What was filled in is kept throughout. */
import type { Field, Form } from '../../../core/types.ts'
import { act, newId } from './api.ts'
import { button, byId, el } from './dom.ts'
import { type Control, controlFor } from './fields.ts'

const dialog = byId('dialog', HTMLDialogElement)

/** Opens the dialog; the focus goes to the first field, and back to where it was when the dialog closes. */
export function openForm(form: Form): void {
  const fields = form.fields.filter(({ hidden }) => !hidden)
  const controls = fields.map((field) => controlFor(field, form.run))
  const status = el('p', { class: 'error', role: 'alert' })
  const send = el('button', { type: 'submit', class: 'primary' }, 'Send')
  const body = el(
    'form',
    { novalidate: true },
    el('h2', { id: 'dialog-title' }, form.title),
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
    const args = { ...form.args, ...given(controls) }
    const answers = JSON.stringify(args)
    // The same answers sent again are the same request: a lost connection never makes two of one.
    tried = tried.answers === answers ? tried : { id: newId(), answers }
    send.disabled = true
    const posted = await act('/submit', tried.id, { command: form.run, args })
    send.disabled = false
    const failed = posted.error ?? (posted.lost ? 'Not sent yet: the server cannot be reached. Your answers are still here.' : '')
    status.textContent = failed
    if (failed || !body.isConnected) return
    const again = posted.messages.find(({ card }) => card.form)?.card.form
    if (again) openForm(again)
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
