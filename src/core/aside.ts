/** What is said beside an answer, once and privately: that something could not reach the person, or a room of the community. */

import type { Community } from './communities.ts'
import { jobName } from './job-names.ts'
import { moment } from './moment.ts'
import type { Command, Context, Reply } from './types.ts'

/** As many as are listed; /why has the rest. */
const MOST_LISTED = 5

/**
 * Stages that it has been said. Nothing while help is being given or a form is open: it can wait for the next time. What somebody wants
 * forgotten is not brought up.
 */
export function aside(command: Pick<Command, 'name' | 'offline'>, reply: Reply, context: Context): Reply | undefined {
  if (context.held || command.offline === true || command.name === 'forget' || reply.form !== undefined) return undefined
  return missed(context) ?? gone(context)
}

/** Tells the person what could not reach them by direct message; from now on it is tried again. */
function missed({ me, words }: Context): Reply | undefined {
  const all = me.record.missed
  if (all.length === 0) return undefined
  me.change((person) => ({ ...person, missed: [] }))
  const line = ({ by, at }: (typeof all)[number]) =>
    words.say('aside-missed-line', { name: jobName(by, words), at: moment(Temporal.Instant.fromEpochMilliseconds(at)) })
  return {
    to: 'me',
    text: words.say('aside-missed', { count: all.length }),
    list: all.slice(-MOST_LISTED).map(line),
    buttons: [{ label: words.say('aside-why'), run: 'why' }],
  }
}

/** Tells a moderator of rooms that are gone, unless there is a room to tell all moderators in. */
function gone({ moderator, community, words }: Context): Reply | undefined {
  const { gone: rooms, moderatorRoom } = community.record
  const isAlive = moderatorRoom !== undefined && !rooms.some(({ room }) => room === moderatorRoom)
  if (!moderator || isAlive || rooms.every(({ told }) => told)) return undefined
  community.change(allTold)
  return { to: 'me', ...roomsGone(rooms, words) }
}

export const allTold = (record: Community): Community => ({ ...record, gone: record.gone.map((one) => ({ ...one, told: true })) })

/** The same to moderators together as to one of them alone. A room that is gone has no name: what was to be posted there says which it is. */
export function roomsGone(rooms: Community['gone'], words: Context['words']): Reply {
  const untold = rooms.filter(({ told }) => !told)
  const names = new Set(untold.flatMap(({ by }) => (by === undefined ? [] : [jobName(by, words)])))
  return {
    text: words.say('aside-gone', { count: untold.length }),
    ...(names.size > 0 && { list: [...names].map((name) => words.say('aside-gone-line', { name })) }),
    buttons: [
      { label: words.say('aside-retry'), run: 'community retry' },
      { label: words.say('aside-deliveries'), run: 'deliveries' },
    ],
  }
}
