/** Somebody joins, or the app is taken out of a workspace. */
import type { Door, Log } from '../../core/ports.ts'
import { communityAt, personAt, roomAt } from './addresses.ts'
import { codeOf } from './errors.ts'
import { joinEvent, revokedEvent } from './packets.ts'
import { requestOf } from './read.ts'
import type { Rooms } from './rooms.ts'
import type { Sender } from './send.ts'
import type { Install, Workspace, Workspaces } from './workspaces.ts'

type Options = { door: Door; workspaces: Workspaces; rooms: Rooms; sender: Sender; log: Log }
type Context = { teamId?: string; enterpriseId?: string; isEnterpriseInstall?: boolean }

export function createComings({ door, workspaces, log }: Options) {
  return {
    /** Into the workspace, or into one of its rooms: the same newcomer is greeted once, whatever Slack tells first. */
    async joined(space: Workspace, body: unknown): Promise<void> {
      const parsed = joinEvent.safeParse(body)
      if (!parsed.success) return
      const { user, channel } = parsed.data.event
      const id = typeof user === 'string' ? user : user.id
      if (id === space.bot.user || (typeof user !== 'string' && user.is_bot)) return
      const request = requestOf(space.home, `joined ${personAt(space.home, id)}`, { id })
      await door.joined(channel === undefined ? request : { ...request, room: roomAt(space.home, channel) })
    },

    /** Everything kept of the workspace goes at once, and so does its token, which is worth nothing any more. */
    async gone(body: unknown, { teamId, enterpriseId, isEnterpriseInstall }: Context): Promise<void> {
      const revoked = revokedEvent.safeParse(body)
      const tokens = revoked.success ? revoked.data.event.tokens : undefined
      // Somebody took back a token of their own, not the bot's.
      if (tokens && (tokens.bot ?? []).length === 0) return
      const only = workspaces.only()
      const home = (only?.org ?? isEnterpriseInstall) ? enterpriseId : teamId
      if (home === undefined || (only !== undefined && only.home !== home)) return
      log.info('Taken out of a workspace')
      await workspaces.remove(home).catch((error: unknown) => log.error('A token could not be erased', { code: codeOf(error) }))
      await door.left(communityAt(home), 'now')
    },
  }
}

/** The words for whoever installed it. With closed messages they find /setup among the commands. */
export async function welcomed({ door, sender, workspaces, log }: Omit<Options, 'rooms'>, { home, installer }: Install): Promise<void> {
  const replies = await door.arrived(communityAt(home))
  if (installer === undefined || (await workspaces.of(home)) === undefined) return
  await sender
    .send(personAt(home, installer), replies, `welcome-${home}`)
    .catch((error: unknown) => log.info('Could not welcome', { code: codeOf(error) }))
}
