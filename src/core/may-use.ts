/** Who may use which command. */
import type { AnyCommand } from './command.ts'
import type { Community } from './communities.ts'
import { faultOf } from './fault.ts'
import type { Log, Store } from './ports.ts'
import type { Request } from './types.ts'

/** Who moderates is decided here and nowhere else: whoever may set up the platform, and the roles the community named. */
export const moderates = (request: Request, community: Community) =>
  request.admin || request.roles.some((role) => community.moderatorRoles.includes(role))

/** Whether somebody moderates the community they speak in, or in a direct message their home. False when the store cannot tell; never rejects. */
export async function isModerator(request: Request, store: Store, log: Log): Promise<boolean> {
  if (request.admin) return true
  if (request.roles.length === 0) return false
  try {
    const community = request.community ?? (await store.person(store.keyOf(request.from))).record.home
    return community !== undefined && moderates(request, (await store.community(store.keyOf(community))).record)
  } catch (error) {
    log.warn('Could not look up who moderates', faultOf(error))
    return false
  }
}

/** Whether a command would run for whoever asks, or refuse because it is for moderators. Never rejects. */
export const mayUse = async (request: Request, { who }: AnyCommand, store: Store, log: Log) =>
  who === 'member' || (await isModerator(request, store, log))
