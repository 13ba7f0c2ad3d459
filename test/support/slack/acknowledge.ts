/** What comes of an acknowledgement: nothing, a message, errors at fields, another view, or options. */

import { checkMessage } from './limits/message.ts'
import { isRefusal, refuseProblems } from './limits/refusal.ts'
import { checkView } from './limits/view.ts'
import { addMessage } from './messages.ts'
import { noted, refuseLoud } from './methods/chat.ts'
import { createView, put, stackOf } from './methods/stack.ts'
import { checkOptions } from './suggestions.ts'
import type { Envelope, Team, View, Wire } from './types.ts'
import { teamOf, type World } from './world.ts'

/** Slack waits so long, in ms. */
export const PATIENCE = 3_000

/** What it is, in words; whatever its payload is made of. */
export function nameOf({ kind, payload }: Envelope): string {
  const type = (payload as Wire | null)?.type
  return typeof type === 'string' && type.length < 40 ? `${kind} ${type}` : kind
}

export function acknowledged(world: World, envelope: Envelope, payload: unknown): void {
  const first = envelope.acked === undefined
  const after = performance.now() - envelope.sent
  const where = nameOf(envelope)
  if (first) envelope.acked = { after, payload }
  if (after > PATIENCE) world.violation(where, `it was acknowledged after ${Math.round(after)} ms`)
  const answer = typeof payload === 'string' ? { text: payload } : ((payload ?? {}) as Wire)
  if (first && Object.keys(answer).length > 0) {
    if (!envelope.takesAnswer) world.violation(where, 'an acknowledgement with an answer that nobody reads', payload)
    else attempt(world, where, () => take(world, envelope, answer))
  } else if (first && where.endsWith('view_submission')) attempt(world, where, () => close(world, envelope.payload))
  world.changed()
}

/** Slack shows the person that something went wrong, and tells the bot nothing. */
function attempt(world: World, where: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    world.violation(
      where,
      isRefusal(error) ? `an answer that is refused: ${error.error}` : 'the local server failed',
      isRefusal(error) ? error.more : error,
    )
  }
}

function take(world: World, { kind, payload }: Envelope, answer: Wire) {
  if (kind === 'slash_commands') return say(world, payload, answer)
  if (payload.type === 'view_submission') return respond(world, payload, answer)
  if (payload.type === 'block_suggestion') return checkOptions(answer)
  world.violation(`${kind} ${payload.type}`, 'an answer that Slack ignores', answer)
}

function say(world: World, payload: Wire, answer: Wire): void {
  checkMessage(answer, noted(world, 'acknowledgement', answer))
  refuseLoud(world, 'acknowledgement', answer)
  const team = teamOf(world, String(payload.team_id))
  const channel = team.channels.get(String(payload.channel_id))
  if (channel === undefined) return
  addMessage(world, channel, {
    ...{ userId: team.me.id, botId: team.botId, text: answer.text as string, blocks: answer.blocks as Wire[] },
    ...(answer.response_type !== 'in_channel' && { only: String(payload.user_id) }),
  })
}

const idOf = (value: unknown) => String((value as Wire).id)

function submitted(world: World, payload: Wire): { team: Team; userId: string; stack: View[]; view: View | undefined } {
  const userId = idOf(payload.user)
  const stack = stackOf(world, userId)
  const team = teamOf(world, String((payload.view as Wire).app_installed_team_id))
  return { team, userId, stack, view: stack.find(({ id }) => id === idOf(payload.view)) }
}

/** Sent in and taken: what lay beneath it, if anything, is in sight again. */
function close(world: World, payload: Wire): void {
  const { userId, stack, view } = submitted(world, payload)
  if (view === undefined) return
  put(world, stack.slice(0, stack.indexOf(view)), userId)
}

function respond(world: World, payload: Wire, answer: Wire) {
  const { team, userId, stack, view } = submitted(world, payload)
  const action = answer.response_action
  if (action === 'clear') return put(world, [], userId)
  if (view === undefined) return world.violation('view_submission', 'an answer to a view that is closed', answer)
  if (action === 'errors') {
    const errors = (answer.errors ?? {}) as Record<string, string>
    const known = view.given.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => String(block_id))
    const strange = Object.keys(errors).filter((name) => !known.includes(name))
    refuseProblems(
      'invalid_arguments',
      Object.keys(errors).length === 0 || strange.length > 0 ? [{ at: '/errors', what: `no input block: ${strange.join(', ')}` }] : [],
    )
    return world.see({ kind: 'errors', userId, errors, view })
  }
  const given = checkView(answer.view, 'modal')
  if (action === 'update') {
    const next = createView(world, team, userId, given, undefined, view)
    return put(world, [...stack.slice(0, stack.indexOf(view)), next], userId)
  }
  if (action !== 'push') return refuseProblems('invalid_arguments', [{ at: '/response_action', what: `unknown: ${String(action)}` }])
  if (stack.length >= 3) return refuseProblems('invalid_arguments', [{ at: '/view', what: 'push_limit_reached' }])
  put(world, [...stack, createView(world, team, userId, given, view)], userId)
}
