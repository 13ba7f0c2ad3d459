/** Where the app is installed, and with which token: one workspace by a token of its own, or many that added it over OAuth. */
import type { Logger } from '@slack/bolt'
import { z } from 'zod'
import { putBounded } from '../bounded.ts'
import { type Client, clientFor } from './client.ts'

const install = z.object({
  /** A workspace (`T1`), or a whole organisation (`E1`). */
  home: z.string(),
  org: z.boolean(),
  token: z.string(),
  bot: z.object({ user: z.string(), id: z.string() }),
  scopes: z.array(z.string()).readonly(),
  /** Who installed it, to be told how to go on. */
  installer: z.string().optional(),
})
export type Install = z.infer<typeof install>
export type Workspace = Install & { client: Client }

/** How Slack says for whom something is. */
export type Source = { teamId?: string | undefined; enterpriseId?: string | undefined; isEnterpriseInstall?: boolean | undefined }

export type Workspaces = {
  /** The workspace that something came from, or undefined when the app is not installed there. */
  from(source: Source): Promise<Workspace | undefined>
  of(home: string): Promise<Workspace | undefined>
  put(install: Install): Promise<void>
  remove(home: string): Promise<void>
  /** The only one there is, where it was installed by its own token. */
  only(): Install | undefined
}

/** Tokens by workspace, in what keeps them sealed and without an end. */
export type Shelf = {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<unknown>
  delete(key: string): Promise<boolean>
}

/** Another replica may have put one away: what is remembered is read again after this many ms. */
const REMEMBERED = 60_000
const MOST_REMEMBERED = 1000

const homeOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Source) => (isEnterpriseInstall ? enterpriseId : teamId)

export function oneWorkspace(token: string, api: string, logger: Logger) {
  let only: Workspace | undefined
  const is = (home: string | undefined) => (only !== undefined && home === only.home ? only : undefined)
  return {
    /** Asks Slack whose token it is. Rejects when Slack refuses it. */
    async meet(): Promise<Install> {
      const client = clientFor(token, api, logger)
      const { team_id = '', enterprise_id, is_enterprise_install, user_id = '', bot_id = '', response_metadata } = await client.auth.test()
      const org = is_enterprise_install === true && enterprise_id !== undefined
      const bot = { user: user_id, id: bot_id }
      only = { client, home: org ? enterprise_id : team_id, org, token, bot, scopes: response_metadata?.scopes ?? [] }
      return only
    },
    from: async (source: Source) => is(only?.org ? source.enterpriseId : source.teamId),
    of: async (home: string) => is(home),
    put: async () => undefined,
    remove: async () => undefined,
    only: () => only,
  } satisfies Workspaces & { meet(): Promise<Install> }
}

export function manyWorkspaces(shelf: Shelf, api: string, logger: Logger): Workspaces {
  const remembered = new Map<string, { at: number; found: Workspace | undefined }>()

  async function of(home: string): Promise<Workspace | undefined> {
    const before = remembered.get(home)
    if (before !== undefined && Date.now() - before.at < REMEMBERED) return before.found
    const parsed = install.safeParse(await shelf.get(home))
    const found = parsed.success
      ? {
          ...parsed.data,
          client: before?.found?.token === parsed.data.token ? before.found.client : clientFor(parsed.data.token, api, logger),
        }
      : undefined
    putBounded(remembered, home, { at: Date.now(), found }, MOST_REMEMBERED)
    return found
  }

  return {
    of,
    async from(source) {
      const home = homeOf(source)
      return home === undefined ? undefined : of(home)
    },
    async put(one) {
      await shelf.set(one.home, one)
      remembered.delete(one.home)
    },
    async remove(home) {
      remembered.delete(home)
      await shelf.delete(home)
    },
    only: () => undefined,
  }
}
