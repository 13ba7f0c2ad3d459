/** The open line to the server: news as it happens, and what was missed after a break. */
import type { ClockFace, Message, Scene } from '../wire.ts'
import { announce } from './announce.ts'
import { byId, shown } from './dom.ts'
import { changed, forgetMessages, receive, state } from './state.ts'

const bar = byId('bar', HTMLParagraphElement)
let source: EventSource | undefined
let last = ''
let lost: ReturnType<typeof setTimeout> | undefined

/** Listens as the present viewer, from the beginning. */
export function listen(): void {
  last = ''
  connect()
}

function connect(): void {
  source?.close()
  clearTimeout(lost)
  const query = new URLSearchParams({ as: state.member, moderator: String(state.moderator), ...(last && { after: last }) })
  const opened = new EventSource(`/events?${query}`)
  source = opened
  hear<ClockFace>('clock', (face) => {
    state.clock = face
    changed('clock')
  })
  hear<Scene>('scene', (scene) => {
    state.scene = scene
    changed('scene')
  })
  // The server began anew, so what is shown is no longer what it knows.
  hear('fresh', forgetMessages)
  hear<Message>('message', receive)
  hear('ready', () => {
    state.ready = true
    changed('ready')
  })
  opened.addEventListener('open', () => notice(''))
  opened.addEventListener('error', () => {
    notice('The connection is lost. What you type is kept; trying again…')
    // The browser comes back by itself unless the server refused outright.
    if (opened.readyState === EventSource.CLOSED) lost = setTimeout(connect, 2_000)
  })

  function hear<T>(event: string, act: (data: T) => void): void {
    opened.addEventListener(event, (heard: MessageEvent<string>) => {
      if (opened !== source) return
      if (heard.lastEventId) last = heard.lastEventId
      act(JSON.parse(heard.data) as T)
    })
  }
}

/** A quiet line above the conversation; an empty one takes it away. */
export function notice(sentence: string): void {
  if (sentence !== '' && bar.textContent !== sentence) announce(sentence)
  bar.textContent = sentence
  shown(bar, sentence !== '')
}
