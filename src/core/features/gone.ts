/** Rooms that could not be written in any more: moderators are told once, what is planned there waits, and can be tried again. */
import { z } from 'zod'
import { allTold, roomsGone } from '../aside.ts'
import { command, job } from '../command.ts'
import type { Community } from '../communities.ts'
import { isGone } from './skip.ts'

export const roomGone = job({
  name: 'room-gone',
  // It is as true after a long outage as before.
  late: Temporal.Duration.from({ hours: 14 * 24 }),
  skip: ({ community }) => (community.gone.length === 0 ? 'stopped' : undefined),
  run({ community, now, words }) {
    const { moderatorRoom, gone } = community.record
    // Without a room of theirs that can be written in, a moderator is told the next time one does something.
    if (moderatorRoom === undefined || isGone(community.record, moderatorRoom) || gone.every(({ told }) => told)) return []
    community.change(allTold)
    const reply = { to: 'room', ...roomsGone(gone, words) } as const
    return [{ to: moderatorRoom, reply, urgency: 'rest', until: now.add({ hours: 14 * 24 }) }]
  },
})

export const communityRetry = command({
  name: 'community retry',
  args: z.object({}),
  who: 'moderator',
  run({ community, request, words }) {
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const count = community.record.gone.length
    if (count === 0) return { text: words.say('retry-none') }
    community.change((record) => ({ ...record, gone: [] }))
    return { text: words.say('retry-done', { count }) }
  },
})

/** Who sets something up in a room wants it to be tried there. */
export const reopened = <T extends Pick<Community, 'gone'>>(record: T, room: string): T =>
  isGone(record, room) ? { ...record, gone: record.gone.filter((one) => one.room !== room) } : record
