/** views.*: modals, which stand on each other three deep, and the home tab. */
import { refusal } from '../limits/refusal.ts'
import { checkView } from '../limits/view.ts'
import { viewWire } from '../messages.ts'
import type { Team, Trigger, View, Wire } from '../types.ts'
import type { Call, Method } from '../web/serve.ts'
import type { World } from '../world.ts'
import { userAt } from './places.ts'
import { createView, put, stackOf } from './stack.ts'

/** How long a trigger lives, in ms. */
export const TRIGGER = 3_000

export function viewMethods(world: World): Record<string, Method> {
  return {
    'views.open': ({ team, args }) => {
      const trigger = triggerOf(world, team, args.trigger_id)
      const view = createView(world, team, trigger.userId, checkView(args.view, 'modal'))
      trigger.used = true
      put(world, [view], trigger.userId)
      return { view: viewWire(world, view) }
    },
    'views.push': ({ team, args }) => {
      const trigger = triggerOf(world, team, args.trigger_id)
      const stack = stackOf(world, trigger.userId)
      const below = stack.at(-1)
      if (trigger.viewId === undefined || below === undefined) throw refusal('not_found')
      if (stack.length >= 3) throw refusal('push_limit_reached')
      const view = createView(world, team, trigger.userId, checkView(args.view, 'modal'), below)
      trigger.used = true
      put(world, [...stack, view], trigger.userId)
      return { view: viewWire(world, view) }
    },
    'views.update': (call) => update(world, call),
    'views.publish': ({ team, args }) => {
      const user = userAt(team, args.user_id)
      refuseOld(user.home, args.hash)
      const view = createView(world, team, user.id, checkView(args.view, 'home'), undefined, user.home)
      user.home = view
      world.see({ kind: 'home', userId: user.id, view })
      return { view: viewWire(world, view) }
    },
  }
}

function update(world: World, { team, args }: Call): Wire {
  const found = [...world.views.values()].find(
    (one) => one.id === args.view_id || (args.external_id && one.given.external_id === args.external_id),
  )
  const stack = found === undefined ? [] : stackOf(world, found.userId)
  if (found === undefined || found.teamId !== team.id || !stack.includes(found)) throw refusal('not_found')
  refuseOld(found, args.hash)
  const view = createView(world, team, found.userId, checkView(args.view, 'modal'), undefined, found)
  put(
    world,
    stack.map((one) => (one === found ? view : one)),
    found.userId,
    view,
  )
  return { view: viewWire(world, view) }
}

/** What was changed meanwhile is not overwritten. */
function refuseOld(view: View | undefined, hash: unknown): void {
  if (hash !== undefined && hash !== '' && view !== undefined && view.hash !== hash) throw refusal('hash_conflict')
}

function triggerOf(world: World, team: Team, id: unknown): Trigger {
  const trigger = world.triggers.get(String(id))
  if (trigger === undefined || trigger.teamId !== team.id) throw refusal('invalid_trigger_id')
  if (trigger.used) throw refusal('exchanged_trigger_id')
  if (world.clock.now() - trigger.at > TRIGGER) throw refusal('expired_trigger_id')
  return trigger
}
