/** What follows when the bot is let into a community or put out of it, and when somebody joins one. */

import { again } from './again.ts'
import type { Upcoming } from './around.ts'
import { NO_CHANGES } from './changes.ts'
import type { Community } from './communities.ts'
import { deliveriesOf } from './delivery.ts'
import { faultOf } from './fault.ts'
import { greeting } from './features/hello.ts'
import type { Clock, Door, Log, OwnerKey, Store } from './ports.ts'
import { upcoming } from './time/rule.ts'
import type { Address, Reply } from './types.ts'
import { wordsFor } from './words.ts'

type Work = { store: Store; clock: Clock; log: Log; wake(): void }

/** How many dates of a meeting a calendar shows ahead. */
const AHEAD = 2

export function comings({ store, clock, log, wake }: Work): Pick<Door, 'joined' | 'arrived' | 'left' | 'upcoming'> {
  /** None of these is answered to anybody: what goes wrong is logged. */
  async function attempt(what: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => log.error('Could not note a coming or going', { what, ...faultOf(error) }))
  }

  /** Changes the community's record, again on fresh ones while somebody else is faster. `change` gives undefined when there is nothing to do. */
  function changed(community: Address, change: (record: Community) => Community | undefined): Promise<void> {
    const key: OwnerKey = store.keyOf(community)
    return again(async () => {
      const { record, version } = await store.community(key)
      const next = change(record)
      if (next === undefined) return true
      const changes = { ...NO_CHANGES, at: clock.now(), community: { key, version, record: next } }
      return (await store.commit(changes, { me: '', community: key })) === 'done'
    })
  }

  return {
    joined: (request) =>
      attempt('joined', async () => {
        const { community, id, from, room } = request
        if (community === undefined) return
        const key = store.keyOf(community)
        const { record } = await store.community(key)
        // Where a platform tells who comes into which room, only the one that greets counts.
        if (record.hello === undefined || (room !== from && room !== record.hello)) return
        const words = wordsFor(record.language, request.locale)
        const now = clock.now()
        const reader = { zone: record.zone ?? 'UTC', words }
        const deliveries = deliveriesOf({ id, by: 'hello' }, [greeting(record.hello, words, now)], reader)
        // Stored as an answered request, so that a join that is reported twice is greeted once.
        const changes = { ...NO_CHANGES, at: now, request: { id, from, replies: [] }, deliveries }
        if ((await store.commit(changes, { me: store.keyOf(from), community: key })) === 'done') wake()
      }),

    async arrived(community, locale): Promise<readonly Reply[]> {
      await attempt('arrived', () =>
        changed(community, (record) => {
          const { left, ...rest } = record
          return left === undefined ? undefined : rest
        }),
      )
      const words = wordsFor(locale)
      return [
        {
          text: words.say('arrived'),
          buttons: [
            { label: words.say('arrived-setup'), run: 'setup', tone: 'primary' },
            { label: words.say('hello-help'), run: 'help' },
          ],
        },
      ]
    },

    left: (community, erase) =>
      attempt('left', async () => {
        if (erase === 'now') return store.eraseCommunity(community)
        const at = clock.now().epochMilliseconds
        await changed(community, (record) => (record.left === undefined ? { ...record, left: at } : undefined))
      }),

    async upcoming(community): Promise<readonly Upcoming[]> {
      const now = clock.now()
      const meetings = await store.meetings(community)
      const dates = meetings.flatMap(({ id, name, room, link, rule }) =>
        upcoming(rule, now, AHEAD).map(({ date, at, note }): Upcoming => {
          const more = { ...(link !== undefined && { link }), ...(note !== undefined && { note }) }
          return { id: `${id} ${date}`, name, at, room, ...more }
        }),
      )
      return dates.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))
    },
  }
}
