/** One message as elements: who, when, for whose eyes, and what. */
import type { Message } from '../wire.ts'
import { cardOf } from './card.ts'
import { byId, el } from './dom.ts'
import { state } from './state.ts'
import { linked } from './text.ts'
import { dayOf, momentOf, timeOf } from './when.ts'

/** Messages of one person within this time read as one. */
const TOGETHER = 5 * 60_000
const TINTS = 6

/** The message, with the day above it when it is the first of that day. */
export function itemsOf(message: Message, before: Message | undefined): HTMLElement[] {
  const day = dayOf(message.at)
  const newDay = before === undefined || dayOf(before.at) !== day
  const together = !newDay && before.from === message.from && before.private === message.private && message.at - before.at < TOGETHER
  const kind = message.from === undefined ? 'bot' : 'member'
  const body = message.from === undefined ? cardOf(message.card) : el('p', { class: 'words' }, ...linked(message.card.text))
  const item = el(
    'li',
    { class: `message ${kind}${together ? ' together' : ''}`, 'data-request': message.request },
    avatar(message.from),
    el('div', { class: 'said' }, byline(message), body),
  )
  return newDay ? [el('li', { class: 'day' }, el('span', {}, day)), item] : [item]
}

function byline(message: Message): HTMLElement {
  const time = el('time', { datetime: new Date(message.at).toISOString(), title: momentOf(message.at) }, timeOf(message.at))
  const eyes = message.private && el('span', { class: 'private' }, lock(), 'Only you can see this')
  return el('p', { class: 'byline' }, el('strong', {}, message.from ?? 'Porchlight'), time, eyes)
}

const lock = () => byId('lock', HTMLTemplateElement).content.cloneNode(true)

function avatar(from: string | undefined): HTMLElement {
  if (from === undefined) return el('img', { class: 'avatar', src: '/icon.svg', alt: '' })
  const tint = Math.max(0, state.scene.members.indexOf(from)) % TINTS
  return el('span', { class: `avatar tint-${tint}`, 'aria-hidden': 'true' }, from.slice(0, 1))
}
