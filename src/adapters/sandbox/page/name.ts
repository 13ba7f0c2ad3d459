/** Asks for the name of a new member or room. */
import { post } from './api.ts'
import { button, byId, el } from './dom.ts'
import { controlFor } from './fields.ts'

const NAME = /^[a-z0-9](?:[a-z0-9-]{0,18}[a-z0-9])?$/
const RULE = 'Up to 20 lower case letters, digits and hyphens.'
const dialog = byId('dialog', HTMLDialogElement)

/** Adds it, then hands over its name. */
export function askName(kind: 'member' | 'room', added: (name: string) => void): void {
  const control = controlFor({ name: 'name', label: `Name of the new ${kind}`, kind: 'line', optional: false }, '')
  const body = el(
    'form',
    { novalidate: true },
    el('h2', { id: 'dialog-title' }, kind === 'member' ? 'Add a member' : 'Add a room'),
    el('p', { class: 'tip' }, RULE),
    control.element,
    el(
      'div',
      { class: 'buttons' },
      el('button', { type: 'submit', class: 'primary' }, 'Add'),
      button({}, () => dialog.close(), 'Not now'),
    ),
  )
  body.addEventListener('submit', (event) => {
    event.preventDefault()
    void add()
  })
  dialog.replaceChildren(body)
  dialog.showModal()
  control.focus()

  async function add(): Promise<void> {
    const name = control.value().toLowerCase().replaceAll(' ', '-').replace(/^#/, '')
    const posted = NAME.test(name) ? await post('/add', { kind, name }) : { error: `A name needs to be simple: ${RULE}` }
    const error = posted.error ?? ('lost' in posted && posted.lost ? 'The server cannot be reached. Please try again.' : '')
    control.fail(error)
    if (error) return control.focus()
    dialog.close()
    added(name)
  }
}
