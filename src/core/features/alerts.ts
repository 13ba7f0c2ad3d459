/** Whether moderators are told of danger in rooms that are listened to: off until a moderator switches it on, and said in those rooms. */
import { z } from 'zod'
import { command, job, kind } from '../command.ts'
import { alertLate, alertTo, nextFor } from '../safety/alert.ts'
import type { Category } from '../safety/finding.ts'
import type { Address, Context, Reply } from '../types.ts'
import { isGone } from './skip.ts'

export const alerts = command({
  name: 'alerts',
  args: z.object({ to: z.enum(['on', 'off']).optional(), room: kind('room').optional(), next: kind('room').optional() }),
  who: 'moderator',
  async run(context) {
    const { args, community, request, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    if (args.to === 'off') {
      if (community.record.alerts === undefined) return { text: words.say('alerts-is-off') }
      community.change(({ alerts: _, ...record }) => record)
      return { text: words.say('alerts-off'), also: notices(context, 'alerts-notice-off') }
    }
    // A room that was named and nothing else means that it should hear of it.
    if (args.to === undefined && args.room === undefined) return overview(context)
    const room = (args.room ?? community.record.moderatorRoom) as Address | undefined
    if (room === undefined) return { text: words.say('alerts-which-room'), form: context.form(['room'], { to: 'on' }) }
    const { people = [] } = community.record.alerts ?? {}
    const set = { room, ...(args.next !== undefined && { next: args.next as Address }), people }
    community.change((record) => ({ ...record, alerts: set }))
    return { text: words.say('alerts-on', { room: await named(context, room) }), also: notices(context, 'alerts-notice-on') }
  },
})

/** Once more, where it was said before or where somebody else may be. */
export const alertAgain = job({
  name: 'alert',
  late: alertLate,
  skip: ({ community }) => (community.alerts === undefined ? 'stopped' : undefined),
  async run({ community, timer, now, words, reach }) {
    const { round = '0', ...alert } = timer.args ?? {}
    const next = nextFor(community.record, Number(round))
    if (next === undefined) return []
    // Whoever cannot be reached is no reason for silence.
    const to = 'room' in next ? next.room : ((await reach(next.person)) ?? community.record.alerts?.room)
    if (to === undefined || isGone(community.record, to)) return []
    return [alertTo(to, { id: '', ...alert } as { id: string; category?: Category }, now, words, true)]
  },
})

/** Only keeps that there was an alert, and whether somebody has seen it, for as long as that can be asked. */
export const alertOver = job({ name: 'alert-over', late: alertLate, unwritten: true, run: () => [] })

async function overview(context: Context): Promise<Reply> {
  const { community, words } = context
  const set = community.record.alerts
  if (set === undefined) return { text: words.say('alerts-is-off') }
  const next = set.next ?? community.record.moderatorRoom
  const values = {
    room: await named(context, set.room),
    next: next === undefined ? words.say('alerts-no-next') : await named(context, next),
    count: set.people.length,
  }
  const onList = set.people.includes(context.here.keyOf(context.request.from))
  return {
    text: words.say('alerts-is-on', values),
    buttons: [
      { label: words.say(onList ? 'alerts-me-leave' : 'alerts-me-join'), run: 'alerts me', args: { turn: onList ? 'off' : 'on' } },
      ...(set.people.length > 0 ? [{ label: words.say('alerts-me-empty'), run: 'alerts me', args: { turn: 'nobody' } }] : []),
      { label: words.say('alerts-turn-off'), run: 'alerts', args: { to: 'off' } },
    ],
  }
}

/** Nobody is read, or told of, without knowing it. */
const notices = ({ community, now, words }: Pick<Context, 'community' | 'now' | 'words'>, key: 'alerts-notice-on' | 'alerts-notice-off') =>
  community.record.listening.map((to) => ({
    to,
    reply: { to: 'room', text: words.say(key) } as const,
    urgency: 'rest' as const,
    until: now.add({ hours: 24 }),
  }))

async function named({ here }: Pick<Context, 'here'>, address: Address): Promise<string> {
  const room = (await here.rooms()).find((one) => one.address === address)
  return room === undefined ? address : `#${room.name}`
}
