/** Buttons and selects of the newest message that has them, or of one that is named. */
import type { Message, Wire } from '../types.ts'
import { answered, interact } from './interact.ts'
import { resolve, same, type Target } from './resolve.ts'
import { flat, isLoading, type Seen } from './see.ts'
import { nameOf, type Self, visibleTo } from './self.ts'

const SELECTS = [3, 5, 6, 7, 8]

export function press(self: Self, label: string, on?: { id: string }): Promise<Seen> {
  const { message, component } = findIn(
    self,
    on,
    `button "${label}"`,
    (one) => one.type === 2 && same(String(one.label ?? (one.emoji as Wire)?.name), label),
  )
  if (component.url) throw new Error(`"${label}" leads to ${component.url}, and tells the bot nothing`)
  if (component.disabled) throw new Error(`"${label}" cannot be pressed any more`)
  const data = { custom_id: component.custom_id, component_type: 2, id: component.id }
  return answered(self, interact(self, { type: 3, data, name: label, source: message }), `pressed "${label}"`)
}

export type Choosing = { on?: { id: string }; from?: string }

/** Chooses from the select that offers it: by the labels of its options, or rooms, roles and people by name. */
export function choose(self: Self, what: string | Target | readonly (string | Target)[], { on, from }: Choosing): Promise<Seen> {
  const wanted = [what].flat()
  const offers = (one: Wire) => {
    if (!SELECTS.includes(Number(one.type)) || (from !== undefined && one.placeholder !== from && one.custom_id !== from)) return false
    return canResolve(self, one, wanted)
  }
  const named = wanted.map((one) => (typeof one === 'string' ? one : one.id)).join(', ')
  const { message, component } = findIn(self, on, `select that offers "${named}"`, offers)
  if (component.disabled) throw new Error('That select cannot be used any more')
  const resolved: Wire = {}
  const values = resolve(self, component, wanted, resolved)
  if (values.length < Number(component.min_values) || values.length > Number(component.max_values))
    throw new Error(`That select takes ${component.min_values} to ${component.max_values} choices, not ${values.length}`)
  const { custom_id, type, id } = component
  const data = { custom_id, component_type: type, id, values, ...(Object.keys(resolved).length > 0 && { resolved }) }
  return answered(self, interact(self, { type: 3, data, name: named, source: message }), `chose "${named}"`)
}

function canResolve(self: Self, select: Wire, wanted: readonly (string | Target)[]): boolean {
  try {
    resolve(self, select, wanted, {})
    return true
  } catch {
    return false
  }
}

function findIn(
  self: Self,
  on: { id: string } | undefined,
  what: string,
  fits: (one: Wire) => boolean,
): { message: Message; component: Wire } {
  const messages = visibleTo(self, self.place).filter((message) => !isLoading(message) && (on === undefined || message.wire.id === on.id))
  for (const message of messages.toReversed()) {
    const component = flat(message.wire.components as unknown as Wire[]).find(fits)
    if (component !== undefined) return { message, component }
  }
  const last = flat(messages.at(-1)?.wire.components as unknown as Wire[])
  const labels = last.flatMap(({ label, options }) => [label, ...((options ?? []) as Wire[]).map((one) => one.label)]).filter(Boolean)
  throw new Error(`${nameOf(self)} sees no ${what} here; the last message has: ${labels.join(', ') || 'none'}`)
}
