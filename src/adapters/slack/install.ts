/** Adding the app to a workspace over OAuth: what Bolt needs for it, with tokens sealed in the store and states that work once. */
import { randomBytes } from 'node:crypto'
import type { Installation, InstallationStore, StateStore } from '@slack/bolt'
import type { Install, Workspaces } from './workspaces.ts'

/** How long somebody may take to allow it, in ms. */
const STATE_KEPT = 10 * 60_000

/** States that wait for their answer; what is kept here ends by itself. */
export type States = {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown, ttl: number): Promise<unknown>
  delete(key: string): Promise<boolean>
}

export function stateStore(states: States): StateStore {
  return {
    async generateStateParam(options) {
      const state = randomBytes(32).toString('base64url')
      await states.set(state, options, STATE_KEPT)
      return state
    },
    async verifyStateParam(_now, state) {
      const options = await states.get(state)
      // Of two who bring the same one, only the first can take it away.
      if (options === undefined || options === null || !(await states.delete(state))) throw new StateError()
      return options as Awaited<ReturnType<StateStore['verifyStateParam']>>
    },
  }
}

class StateError extends Error {
  code = 'slack_oauth_invalid_state'
  constructor() {
    super('A state that is unknown, used or too old')
  }
}

/** `arrived` is told of each new workspace. Bolt's own way of finding tokens is not used: see workspaces.ts. */
export function installationStore(workspaces: Workspaces, arrived: (install: Install) => Promise<void>): InstallationStore {
  return {
    async storeInstallation(installation) {
      const one = installOf(installation)
      if (one === undefined) throw new Error('An installation without a bot')
      await workspaces.put(one)
      await arrived(one)
    },
    fetchInstallation: async () => {
      throw new Error('Tokens are not given out')
    },
  }
}

function installOf({ team, enterprise, isEnterpriseInstall, bot, user }: Installation): Install | undefined {
  const org = isEnterpriseInstall === true
  const home = org ? enterprise?.id : team?.id
  if (home === undefined || bot === undefined) return undefined
  return { home, org, token: bot.token, bot: { user: bot.userId, id: bot.id }, scopes: bot.scopes, installer: user.id }
}
