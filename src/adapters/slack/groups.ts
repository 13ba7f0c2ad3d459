/** User groups: who can be named as moderators, and who is in them. Free workspaces have none. */
import type { Log } from '../../core/ports.ts'
import type { Choice } from '../../core/types.ts'
import { createKept } from '../bounded.ts'
import { codeOf } from './errors.ts'
import type { Workspace } from './workspaces.ts'

/** In ms: long enough to spare Slack, short enough that whoever left a group is soon no moderator. */
const KEPT = 60_000
const MOST_KEPT = 1000

type Group = { id: string; label: string; users: readonly string[] }
export type Groups = {
  /** The ids of the groups a person is in. Neither rejects. */
  of(space: Workspace, user: string): Promise<readonly string[]>
  all(space: Workspace): Promise<readonly Choice[]>
}

export function createGroups(log: Log): Groups {
  const kept = createKept<readonly Group[]>(KEPT, MOST_KEPT)
  const groups = (space: Workspace) => kept.ask(space.home, () => read(space))

  async function read({ client }: Workspace): Promise<readonly Group[]> {
    try {
      const { usergroups = [] } = await client.usergroups.list({ include_users: true })
      return usergroups.flatMap(({ id, handle, name, users = [] }) =>
        id === undefined ? [] : [{ id, label: `@${handle ?? name ?? id}`, users }],
      )
    } catch (error) {
      // Where groups cannot be had, nobody moderates by one.
      log.info('Could not list user groups', { code: codeOf(error) })
      return []
    }
  }

  return {
    of: async (space, user) => (await groups(space)).filter(({ users }) => users.includes(user)).map(({ id }) => id),
    all: async (space) => (await groups(space)).map(({ id, label }) => ({ value: id, label })),
  }
}
