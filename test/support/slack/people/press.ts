/** Buttons and selects: in the form that is open, on the home tab, or on the newest message that has them. */
import { messageWire, viewWire } from '../messages.ts'
import { hand } from '../tell.ts'
import type { Channel, Message, View, Wire } from '../types.ts'
import { directWith } from '../world.ts'
import { answeringIn, channelIn, common, createTrigger, interact, taken } from './interact.ts'
import { elementsOf, type Seen, textOf } from './see.ts'
import { openView, type Self, visibleTo } from './self.ts'
import { type Filled, valueFor } from './value.ts'

type Where = { message: Message; channel: Channel } | { view: View }
type Found = { where: Where; block: Wire; element: Wire }
export type Choosing = { on?: { id: string } | undefined; from?: string }

export function press(self: Self, label: string, on?: { id: string }): Promise<Seen> {
  const found = find(self, on, `button "${label}"`, (element) => isNamed(element, label))
  if (found.element.url !== undefined) throw new Error(`"${label}" leads to ${String(found.element.url)}: follow it`)
  return interact(self, 'interactive', action(self, found, pressed(found.element)), false, `pressed "${label}"`)
}

/** Presses a button that leads somewhere; the bot is told of that. Resolves with where it leads. */
export async function follow(self: Self, label: string): Promise<string> {
  const found = find(self, undefined, `link "${label}"`, (element) => isNamed(element, label) && element.url !== undefined)
  await taken(self, hand(self.world, 'interactive', action(self, found, pressed(found.element)), false), `followed "${label}"`)
  return String(found.element.url)
}

/** Chooses from the select or picker that offers it. */
export function choose(self: Self, what: Filled, { on, from }: Choosing): Promise<Seen> {
  const offers = (element: Wire) => {
    if (element.type === 'button' || (from !== undefined && textOf(element.placeholder) !== from && element.action_id !== from))
      return false
    try {
      return valueFor(self.team, element, what) !== undefined
    } catch {
      return false
    }
  }
  const found = find(self, on, `select that offers "${String(what)}"`, offers)
  return interact(self, 'interactive', action(self, found, valueFor(self.team, found.element, what)), false, `chose "${String(what)}"`)
}

const isNamed = ({ type, text }: Wire, label: string) => type === 'button' && textOf(text).toLowerCase() === label.toLowerCase()

const pressed = ({ text, value, style, type }: Wire): Wire => ({
  ...{ type, text },
  ...(value !== undefined && { value }),
  ...(style !== undefined && { style }),
})

function action(self: Self, { where, block, element }: Found, value: Wire): Wire {
  const { world, team, user } = self
  const one = { action_id: element.action_id, block_id: block.block_id, ...value, action_ts: world.ts() }
  const base = { type: 'block_actions', ...common(world, team, user), actions: [one] }
  if ('view' in where) {
    const { view } = where
    const container = { type: 'view', view_id: view.id }
    return {
      ...base,
      container,
      trigger_id: createTrigger(self, view.given.type === 'modal' ? view.id : undefined),
      view: viewWire(world, view),
    }
  }
  const { message, channel } = where
  const container = { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: message.only !== undefined }
  return {
    ...base,
    container: { ...container, ...(message.threadTs !== undefined && { thread_ts: message.threadTs }) },
    ...{
      trigger_id: createTrigger(self),
      channel: channelIn(channel),
      response_url: answeringIn(self, channel, message),
      state: { values: {} },
    },
    // Slack keeps no ephemeral message that it could show again.
    ...(message.only === undefined && { message: messageWire(message, team) }),
  }
}

function find(self: Self, on: { id: string } | undefined, what: string, fits: (element: Wire) => boolean): Found {
  const places = inSight(self).filter((one) => on === undefined || ('view' in one ? one.view.id : one.message.ts) === on.id)
  for (const where of places) {
    const blocks = 'view' in where ? where.view.given.blocks : (where.message.blocks ?? [])
    const found = elementsOf(blocks).find(([, element]) => fits(element))
    if (found !== undefined) return { where, block: found[0], element: found[1] }
  }
  const [first] = places
  const blocks = first === undefined ? [] : 'view' in first ? first.view.given.blocks : (first.message.blocks ?? [])
  const labels = elementsOf(blocks).flatMap(([, { text, options }]) => [text, ...((options ?? []) as Wire[]).map((one) => one.text)])
  throw new Error(`${self.user.name} sees no ${what}; on top there are: ${labels.filter(Boolean).map(textOf).join(', ') || 'none'}`)
}

/** From the top: what lies over everything, then what is newest. */
function inSight(self: Self): Where[] {
  const { world, team, user, place, atHome } = self
  const view = openView(self)
  const direct = directWith(world, team, user.id)
  const messages = [place, ...(place === direct ? [] : [direct])].flatMap((channel) =>
    visibleTo(self, channel)
      .toReversed()
      .map((message) => ({ message, channel })),
  )
  return [...(view === undefined ? [] : [{ view }]), ...(atHome && user.home !== undefined ? [{ view: user.home }] : []), ...messages]
}
