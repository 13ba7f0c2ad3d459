/** Sets the sandbox clock to a date, a time and a zone. */
import { post } from './api.ts'
import { button, byId, el } from './dom.ts'
import { state } from './state.ts'
import { fieldOf } from './when.ts'

const dialog = byId('dialog', HTMLDialogElement)

export function openClock(): void {
  const before = fieldOf(state.clock.now)
  const time = el('input', { type: 'datetime-local', id: 'clock-time', value: before, min: before })
  const zone = el('input', {
    type: 'text',
    id: 'clock-zone',
    value: state.clock.zone,
    list: 'zones',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const status = el('p', { class: 'error', role: 'alert' })
  const body = el(
    'form',
    { novalidate: true },
    el('h2', { id: 'dialog-title' }, 'The sandbox clock'),
    el('p', { class: 'tip' }, 'Move it forward and see what Porchlight does meanwhile: reminders, the word of the day, meetings.'),
    el('div', { class: 'field' }, el('label', { for: 'clock-time' }, 'Date and time'), time),
    el(
      'div',
      { class: 'field' },
      el('label', { for: 'clock-zone' }, 'Time zone'),
      zone,
      el('datalist', { id: 'zones' }, ...Intl.supportedValuesOf('timeZone').map((value) => el('option', { value }))),
    ),
    status,
    el(
      'div',
      { class: 'buttons' },
      el('button', { type: 'submit', class: 'primary' }, 'Set the clock'),
      button({}, () => dialog.close(), 'Not now'),
    ),
  )
  body.addEventListener('submit', (event) => {
    event.preventDefault()
    void set()
  })
  dialog.replaceChildren(body)
  dialog.showModal()
  time.focus()

  async function set(): Promise<void> {
    // An untouched time stays what it is: only the zone it is read in changes.
    const moved = time.value !== before && { advance: time.value }
    const posted = await post('/clock', { zone: zone.value.trim(), ...moved })
    status.textContent = posted.error ?? (posted.lost ? 'The server cannot be reached. Please try again.' : '')
    if (status.textContent === '') dialog.close()
  }
}
