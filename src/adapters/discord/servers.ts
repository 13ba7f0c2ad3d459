/** Which servers the bot is in: their ids alone, to tell one that it was let into from one that comes back after an outage. */
import type { Door, Log } from '../../core/ports.ts'
import { communityAt } from './addresses.ts'
import { guild, ready } from './packets.ts'

type Servers = {
  /** All that are known now. */
  ids(): readonly string[]
  ready(data: unknown): string | undefined
  came(data: unknown): Promise<void>
  went(data: unknown): Promise<void>
}

/** `welcome` shows the words for whoever can set the bot up. */
export function createServers(
  door: Door,
  welcome: (server: { id: string; owner?: string }, locale: string | undefined) => Promise<void>,
  log: Log,
): Servers {
  const known = new Set<string>()
  return {
    ids: () => [...known],

    /** The bot's own id, which Discord tells when a connection begins, with every server there is on it. */
    ready(data) {
      const parsed = ready.safeParse(data)
      if (!parsed.success) return undefined
      for (const { id } of parsed.data.guilds) known.add(id)
      return parsed.data.user.id
    },

    async came(data) {
      const parsed = guild.safeParse(data)
      if (!parsed.success || parsed.data.unavailable || known.has(parsed.data.id)) return
      const { id, owner_id, preferred_locale } = parsed.data
      known.add(id)
      log.info('Let into a server')
      await welcome({ id, ...(owner_id !== undefined && { owner: owner_id }) }, preferred_locale)
    },

    async went(data) {
      const parsed = guild.safeParse(data)
      // One that is only out of reach comes back.
      if (!parsed.success || parsed.data.unavailable) return
      known.delete(parsed.data.id)
      log.info('Put out of a server')
      await door.left(communityAt(parsed.data.id))
    },
  }
}
