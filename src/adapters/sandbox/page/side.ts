/** The rooms, and the conversation with Porchlight alone. On a narrow screen they come in from the side. */
import type { Address } from '../../../core/types.ts'
import { button, byId, el, shown } from './dom.ts'
import { askName } from './name.ts'
import { directPlace, goTo, on, state } from './state.ts'

const side = byId('side', HTMLElement)
const opener = byId('open-side', HTMLButtonElement)
const veil = byId('veil', HTMLButtonElement)

export function startSide(): void {
  for (const topic of ['scene', 'place', 'unread', 'viewer'] as const) on(topic, draw)
  byId('add-room', HTMLButtonElement).addEventListener('click', () => askName('room', (name) => go(`sandbox:room:${name}`)))
  opener.addEventListener('click', () => slide(opener.getAttribute('aria-expanded') !== 'true'))
  veil.addEventListener('click', () => slide(false))
  document.addEventListener('keydown', (event) => event.key === 'Escape' && opener.getAttribute('aria-expanded') === 'true' && slide(false))
}

function draw(): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.place : undefined
  byId('rooms', HTMLUListElement).replaceChildren(...state.scene.rooms.map(({ address, name }) => entry(address, `# ${name}`, name)))
  byId('direct', HTMLUListElement).replaceChildren(entry(directPlace(), 'Direct message with Porchlight', 'Direct message with Porchlight'))
  shown(byId('any-unread', HTMLSpanElement), state.unread.size > 0)
  opener.setAttribute('aria-label', state.unread.size > 0 ? 'Rooms, something new' : 'Rooms')
  if (focused !== undefined) side.querySelector<HTMLElement>(`[data-place="${CSS.escape(focused)}"]`)?.focus()
}

function entry(address: Address, label: string, name: string): HTMLElement {
  const unread = state.unread.has(address)
  const current = address === state.place
  return el(
    'li',
    {},
    button(
      {
        class: `room${unread ? ' unread' : ''}`,
        'data-place': address,
        'aria-current': current ? 'page' : undefined,
        'aria-label': unread ? `${name}, something new` : name,
      },
      () => go(address),
      el('span', {}, label),
      unread && el('span', { class: 'dot', 'aria-hidden': 'true' }),
    ),
  )
}

function go(address: Address): void {
  goTo(address)
  slide(false)
  byId('line', HTMLTextAreaElement).focus()
}

function slide(open: boolean): void {
  if (open === (opener.getAttribute('aria-expanded') === 'true')) return
  opener.setAttribute('aria-expanded', String(open))
  side.classList.toggle('open', open)
  shown(veil, open)
  if (open) side.querySelector<HTMLElement>('[aria-current]')?.focus()
  else opener.focus()
}
