/** The modals somebody has open. */
import { withIds } from '../messages.ts'
import type { Team, View } from '../types.ts'
import type { World } from '../world.ts'

export const stackOf = (world: World, userId: string): View[] => world.stacks.get(userId) ?? []

/** A view above `below`, or in place of `before`. */
export function createView(world: World, team: Team, userId: string, given: View['given'], below?: View, before?: View): View {
  const id = before?.id ?? world.id('V')
  const view: View = {
    ...{ id, teamId: team.id, userId, hash: `${world.ts()}.${world.id('h')}`, rootId: before?.rootId ?? below?.rootId ?? id },
    ...(below !== undefined && { previousId: below.id }),
    ...(before?.previousId !== undefined && { previousId: before.previousId }),
    ...{ given: { ...given, blocks: withIds(given.blocks) }, at: world.ts() },
  }
  world.views.set(id, view)
  return view
}

/** What is open from here on; `shown` comes into sight, or else what lies on top. */
export function put(world: World, stack: View[], userId: string, shown = stack.at(-1)): void {
  world.stacks.set(userId, stack)
  if (shown === undefined) world.see({ kind: 'closed', userId })
  else world.see({ kind: 'view', userId, view: shown })
}
