/** When a server's calendar is looked at: after a change, and every hour, since dates pass by themselves. One server after the other. */
import type { Log } from '../../core/ports.ts'
import type { Address } from '../../core/types.ts'
import { codeOf } from './errors.ts'

const EVERY = 60 * 60_000

export type Calendars = { changed(community: Address): void; stop(): Promise<void> }

export function createCalendars(keep: (community: Address) => Promise<void>, all: () => readonly Address[], log: Log): Calendars {
  const waiting = new Set<Address>()
  let working: Promise<void> | undefined
  let stopped = false

  async function work(): Promise<void> {
    for (const community of waiting) {
      if (stopped) return
      waiting.delete(community)
      // What could not be done now is tried again within the hour.
      await keep(community).catch((error: unknown) => log.warn('A calendar could not be brought up to date', { error: codeOf(error) }))
    }
  }

  function begin(): void {
    working ??= work().finally(() => {
      working = undefined
    })
  }

  const hourly = setInterval(() => {
    for (const community of all()) waiting.add(community)
    begin()
  }, EVERY)
  hourly.unref()

  return {
    changed(community) {
      waiting.add(community)
      begin()
    },
    async stop() {
      stopped = true
      clearInterval(hourly)
      await working
    },
  }
}
