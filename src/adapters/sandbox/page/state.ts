/** What the page knows, in one place, and who wants to hear when it changes. */
import type { MenuEntry } from '../../../core/menu.ts'
import type { Address } from '../../../core/types.ts'
import type { ClockFace, Message, Scene } from '../wire.ts'

export type State = {
  member: string
  moderator: boolean
  place: Address
  scene: Scene
  clock: ClockFace
  menu: readonly MenuEntry[]
  messages: Map<number, Message>
  unread: Set<Address>
  /** True once everything said earlier has arrived: what comes now is news. */
  ready: boolean
}
export type Topic = 'viewer' | 'place' | 'scene' | 'clock' | 'messages' | 'unread' | 'ready'

const REMEMBERED = 'porchlight-member'

export const state: State = {
  member: sessionStorage.getItem(REMEMBERED) ?? 'sam',
  moderator: false,
  place: 'sandbox:room:general',
  scene: { members: [], rooms: [] },
  clock: { now: Date.now(), zone: 'UTC' },
  menu: [],
  messages: new Map(),
  unread: new Set(),
  ready: false,
}

const listeners: [Topic, () => void][] = []

export const on = (topic: Topic, heard: () => void) => listeners.push([topic, heard])

export function changed(topic: Topic): void {
  for (const [name, heard] of listeners) if (name === topic) heard()
}

/** The address of the conversation with Porchlight alone. */
export const directPlace = (): Address => `sandbox:person:${state.member}`
export const isDirect = () => state.place.startsWith('sandbox:person:')

/** Looks through other eyes: everything shown is forgotten and comes anew, as far as these eyes may see it. */
export function lookAs(member: string, moderator: boolean): void {
  const direct = isDirect()
  state.member = member
  state.moderator = moderator
  sessionStorage.setItem(REMEMBERED, member)
  const hidden = state.scene.rooms.find(({ address }) => address === state.place)?.moderators === true && !moderator
  if (direct) state.place = directPlace()
  if (hidden) state.place = 'sandbox:room:general'
  forgetMessages()
  changed('viewer')
  changed('place')
}

export function goTo(place: Address): void {
  state.place = place
  state.unread.delete(place)
  changed('place')
  changed('unread')
}

export function forgetMessages(): void {
  state.messages.clear()
  state.unread.clear()
  state.ready = false
  changed('messages')
  changed('unread')
}

/** The name of the conversation that is open. */
export const placeName = () => (isDirect() ? 'Porchlight' : (state.scene.rooms.find(({ address }) => address === state.place)?.name ?? ''))

const arrivals: ((message: Message) => void)[] = []
/** Hears of every message once, whichever way it came. */
export const onMessage = (heard: (message: Message) => void) => arrivals.push(heard)

export function receive(message: Message): void {
  if (state.messages.has(message.id)) return
  state.messages.set(message.id, message)
  const mine = message.from === state.member
  if (state.ready && message.room !== state.place && !mine) {
    state.unread.add(message.room)
    changed('unread')
  }
  for (const heard of arrivals) heard(message)
}
