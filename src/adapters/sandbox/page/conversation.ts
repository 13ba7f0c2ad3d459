/** The middle of the page: what was said in the open room, oldest first. */
import type { Message } from '../wire.ts'
import { announce } from './announce.ts'
import { doneHere } from './api.ts'
import { byId, shown } from './dom.ts'
import { itemsOf } from './message.ts'
import { isDirect, on, onMessage, placeName, state } from './state.ts'

const list = byId('messages', HTMLOListElement)
const scroll = byId('scroll', HTMLDivElement)
const newer = byId('newer', HTMLButtonElement)

/** The request whose answer is kept in view from its beginning. */
let answering: string | undefined

/** Shows the open room, and keeps it up to date. */
export function startConversation(): void {
  on('place', () => {
    answering = undefined
    showAll()
  })
  on('clock', retime)
  on('ready', showAll)
  on('messages', showAll)
  on('scene', () => title())
  onMessage((message) => {
    if (!state.ready) return
    if (message.room === state.place) arrive(message)
    if (message.from !== state.member) say(message)
  })
  newer.addEventListener('click', () => {
    answering = undefined
    toEnd()
  })
  // Reachable by keyboard, since it scrolls.
  scroll.tabIndex = 0
  scroll.addEventListener('scroll', () => atEnd() && shown(newer, false), { passive: true })
}

const here = () => [...state.messages.values()].filter(({ room }) => room === state.place).sort((a, b) => a.id - b.id)

function showAll(): void {
  title()
  const messages = here()
  list.replaceChildren(...messages.flatMap((message, index) => itemsOf(message, messages[index - 1])))
  shown(byId('welcome', HTMLElement), state.ready && state.messages.size === 0)
  toEnd()
}

function title(): void {
  byId('place', HTMLHeadingElement).textContent = isDirect() ? 'Porchlight' : `# ${placeName()}`
  document.title = `${isDirect() ? 'Direct message' : placeName()} · Porchlight sandbox`
}

function arrive(message: Message): void {
  const messages = here()
  const follow = atEnd() || doneHere(message.request)
  if (follow) answering = message.request
  // Rarely one arrives after a later one; then everything is put in order anew.
  if (messages.at(-1) !== message) {
    showAll()
    return
  }
  shown(byId('welcome', HTMLElement), false)
  list.append(...itemsOf(message, messages.at(-2)))
  if (!follow) {
    shown(newer, true)
    return
  }
  toEnd()
  for (const image of list.lastElementChild?.querySelectorAll('img.picture') ?? []) image.addEventListener('load', toEnd)
}

let zone = ''
/** Times are written in the clock's zone: another zone writes them anew. */
function retime(): void {
  if (zone !== state.clock.zone && state.ready) showAll()
  zone = state.clock.zone
}

/** Tells screen readers what is new, and where when that is another room. */
function say(message: Message): void {
  const room =
    message.room === state.place
      ? ''
      : ` in ${state.scene.rooms.find(({ address }) => address === message.room)?.name ?? 'your direct messages'}`
  const { title: heading, text, buttons } = message.card
  const choices = buttons?.length ? ` Choices: ${buttons.map(({ label }) => label).join(', ')}.` : ''
  const line = `${message.from ?? 'Porchlight'}${room}${message.private ? ', only you can see this' : ''}: ${heading ? `${heading}. ` : ''}${text}${choices}`
  announce(line)
}

const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80

/** To the end, but never past the beginning of the newest answer: a long one is read from its first line. */
function toEnd(): void {
  const selector = `[data-request="${CSS.escape(answering ?? '')}"]`
  const begin = list.querySelector<HTMLElement>(selector) ?? [...list.querySelectorAll<HTMLElement>('.message')].at(-1)
  scroll.scrollTop = begin ? begin.offsetTop - scroll.offsetTop - 16 : 0
  shown(newer, false)
}
