/** Forms: looking something up while it is typed, and sending them in. */
import { viewWire } from '../messages.ts'
import { hand } from '../tell.ts'
import type { View, Wire } from '../types.ts'
import { common, createTrigger, interact, taken } from './interact.ts'
import { type Seen, textOf } from './see.ts'
import { openView, type Self } from './self.ts'
import { type Filled, isEmpty, valueFor } from './value.ts'

const inputsOf = (view: View) => view.given.blocks.filter(({ type }) => type === 'input')

/** Sends in the form that is open, each answer named by its label or its block. */
export async function fill(self: Self, values: Record<string, Filled>): Promise<Seen> {
  const { world, team, user } = self
  const view = formOf(self)
  if (view.given.submit === undefined) throw new Error('The view that is open cannot be sent in')
  const left = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]))
  const state: Record<string, Wire> = {}
  for (const block of inputsOf(view)) {
    const element = block.element as Wire
    const label = textOf(block.label)
    const names = [label, String(block.block_id)].map((name) => name.toLowerCase())
    const given = names.map((name) => left.get(name)).find((one) => one !== undefined)
    for (const name of names) left.delete(name)
    const offered =
      element.type === 'external_select' && given !== undefined && given !== '' ? await suggestions(self, block, String(given)) : []
    const value = valueFor(team, element, given, offered)
    if (isEmpty(value) && block.optional !== true) throw new Error(`"${label}" is required, and Slack does not send in a form without it`)
    state[String(block.block_id)] = { [String(element.action_id)]: value }
  }
  if (left.size > 0) throw new Error(`The form "${textOf(view.given.title)}" does not ask for: ${[...left.keys()].join(', ')}`)
  const payload: Wire = {
    ...common(world, team, user),
    ...{ type: 'view_submission', trigger_id: createTrigger(self, view.id), view: viewWire(world, view, state), response_urls: [] },
  }
  return interact(self, 'interactive', payload, true, `sent in "${textOf(view.given.title)}"`)
}

/** The labels of what is offered for a field while something is typed there. */
export async function lookUp(self: Self, label: string, typed: string): Promise<string[]> {
  const block = inputsOf(formOf(self)).find((one) => textOf(one.label) === label || one.block_id === label)
  if (block === undefined) throw new Error(`The form has no field "${label}"`)
  return (await suggestions(self, block, typed)).map(({ text }) => textOf(text))
}

async function suggestions(self: Self, { block_id, element }: Wire, value: string): Promise<Wire[]> {
  const { world, team, user } = self
  const view = formOf(self)
  const { action_id } = element as Wire
  const payload: Wire = {
    ...common(world, team, user),
    ...{ type: 'block_suggestion', action_id, block_id, value, container: { type: 'view', view_id: view.id }, view: viewWire(world, view) },
  }
  const answer = (await taken(self, hand(world, 'interactive', payload, true), `typed "${value}"`)) as
    | { options?: Wire[]; option_groups?: Wire[] }
    | undefined
  return answer?.options ?? (answer?.option_groups ?? []).flatMap(({ options }) => options as Wire[])
}

/** Closes the form that is open without sending it in. */
export function close(self: Self): void {
  const { world, team, user } = self
  const view = formOf(self)
  world.stacks.set(user.id, (world.stacks.get(user.id) ?? []).slice(0, -1))
  if (view.given.notify_on_close)
    hand(world, 'interactive', { ...common(world, team, user), type: 'view_closed', view: viewWire(world, view), is_cleared: false }, false)
}

function formOf(self: Self): View {
  const view = openView(self)
  if (view === undefined) throw new Error(`${self.user.name} has no form open`)
  return view
}
