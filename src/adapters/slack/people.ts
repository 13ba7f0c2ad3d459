/** What Slack knows of a person: their zone and language as a first guess, whether they run the workspace, the groups they are in. */
import type { Log } from '../../core/ports.ts'
import type { Request } from '../../core/types.ts'
import { createKept } from '../bounded.ts'
import { codeOf } from './errors.ts'
import type { Groups } from './groups.ts'
import type { Workspace } from './workspaces.ts'

/** In ms; nothing of it is stored. */
const KEPT = 60 * 60_000
const MOST_KEPT = 4000
/** An answer waits so long in ms to know whose it is, then goes without: a form can open for three seconds only. */
const PATIENCE = 1000

type About = { zone?: string; locale?: string; name?: string; admin: boolean }
export type People = {
  /** The request with what is known of who made it. Never rejects. */
  known(space: Workspace, user: string, request: Request): Promise<Request>
}

export function createPeople(groups: Groups, log: Log): People {
  const kept = createKept<About | undefined>(KEPT, MOST_KEPT)

  async function about(space: Workspace, user: string): Promise<About | undefined> {
    const key = `${space.home}/${user}`
    const found = await kept.ask(key, () => read(space, user))
    // What could not be asked is asked again the next time.
    if (found === undefined) kept.forget(key)
    return found
  }

  async function read(space: Workspace, user: string): Promise<About | undefined> {
    try {
      const { user: found } = await space.client.users.info({ user, include_locale: true })
      if (found === undefined) return undefined
      const name = found.profile?.display_name || found.profile?.real_name || found.real_name
      return {
        admin: runs(space, found),
        ...(found.tz !== undefined && isZone(found.tz) && { zone: found.tz }),
        ...(found.locale !== undefined && { locale: found.locale }),
        ...(name && { name }),
      }
    } catch (error) {
      log.info('Could not ask about a person', { code: codeOf(error) })
      return undefined
    }
  }

  return {
    async known(space, user, request) {
      const [found, roles] = await Promise.all([soon(about(space, user)), soon(groups.of(space, user))])
      return { ...request, ...found, roles: roles ?? [] }
    },
  }
}

type User = {
  is_admin?: boolean
  is_owner?: boolean
  is_stranger?: boolean
  team_id?: string
  enterprise_user?: { is_admin?: boolean; is_owner?: boolean; enterprise_id?: string; teams?: string[] }
}

/** Who visits from another workspace may run that one, but not this one. */
function runs({ home, org }: Workspace, { is_admin, is_owner, is_stranger, team_id, enterprise_user }: User): boolean {
  if (is_stranger === true) return false
  if (org) return enterprise_user?.enterprise_id === home && (enterprise_user.is_admin === true || enterprise_user.is_owner === true)
  const isHome = team_id === undefined || team_id === home || enterprise_user?.teams?.includes(home) === true
  return isHome && (is_admin === true || is_owner === true)
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

async function soon<T>(wanted: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE)
  })
  return Promise.race([wanted, late]).finally(() => clearTimeout(timer))
}
