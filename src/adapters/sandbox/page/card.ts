/** A reply as elements: words first, then what adds to them, then what can be done. */
import type { Card, CardButton } from '../wire.ts'
import { act, newId } from './api.ts'
import { openAsked, openForm } from './dialog.ts'
import { button, el } from './dom.ts'
import { notice } from './stream.ts'
import { link, linked } from './text.ts'

export function cardOf(card: Card): HTMLElement {
  const { title, facts, list, image, file, buttons, form } = card
  return el(
    'div',
    { class: 'card' },
    title !== undefined && el('h3', {}, title),
    card.text !== '' && el('p', { class: 'words' }, ...linked(card.text)),
    list && el('ul', { class: 'list' }, ...list.map((line) => el('li', {}, ...linked(line)))),
    facts && el('dl', {}, ...facts.map(({ name, value }) => el('div', {}, el('dt', {}, name), el('dd', {}, ...linked(value))))),
    image && el('img', { class: 'picture', src: image.url, alt: image.alt }),
    file && el('p', {}, el('a', { class: 'file', href: file.url, download: file.name }, `Save ${file.name}`)),
    (buttons || form) && el('div', { class: 'buttons' }, ...(buttons ?? []).map(buttonOf), form && formButton(card)),
  )
}

const formButton = (card: Card) => button({ class: 'primary' }, () => openForm(card), 'Fill in')

function buttonOf(face: CardButton): HTMLElement {
  if ('url' in face) {
    const anchor = link(face.url, face.label)
    anchor.className = `button ${face.tone ?? ''}`
    return anchor
  }
  const made = button({ class: face.tone ?? '' }, () => void press(made, face), face.label)
  return made
}

/** A button that was pressed waits for its answer before it can be pressed again: nothing is told twice by an impatient finger. */
async function press(made: HTMLButtonElement, face: Extract<CardButton, { run: string }>): Promise<void> {
  if (made.getAttribute('aria-disabled') === 'true') return
  made.setAttribute('aria-disabled', 'true')
  const posted = await act('/press', newId(), { command: face.run, args: face.args, label: face.label })
  made.removeAttribute('aria-disabled')
  notice(posted.error ?? (posted.lost ? 'The server cannot be reached. Please press again in a moment.' : ''))
  openAsked(posted.messages)
}
