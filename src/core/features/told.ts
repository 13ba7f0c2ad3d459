/** Whether a moderator has seen an alert: asked by whoever it is about, and said by whoever has seen it. */
import { z } from 'zod'
import { command, hidden } from '../command.ts'
import { alertTimer, roundsOf } from '../safety/alert.ts'
import type { Context, Reply } from '../types.ts'

export const told = command({
  name: 'told',
  args: z.object({ id: hidden(z.string().max(40).optional()), seen: hidden(z.enum(['yes']).optional()) }),
  who: 'member',
  async run(context) {
    const { args, here, care } = context
    const kept = (await here.timers('community')).find(({ id }) => args.id !== undefined && id === alertTimer(args.id))
    if (args.seen === 'yes' && args.id !== undefined) return see(context, args.id, kept)
    const state = kept === undefined ? 'unknown' : kept.args?.seen === 'yes' ? 'seen' : 'waiting'
    return { to: 'me', text: care.after.told[state], buttons: [{ label: care.buttons.now, run: 'crisis' }] }
  },
})

type Kept = Awaited<ReturnType<Context['here']['timers']>>[number]

/** Whoever can read the room the alert was sent to, or got it directly, may say so. */
function see({ here, request, community, moderator, now, words }: Context, id: string, kept: Kept | undefined): Reply {
  const { alerts, moderatorRoom } = community.record
  const rooms: readonly (string | undefined)[] = [alerts?.room, alerts?.next, moderatorRoom]
  const isOnCall = alerts?.people.includes(here.keyOf(request.from)) === true
  if (!moderator && !isOnCall && !rooms.includes(request.room)) return { to: 'me', text: words.say('alert-not-here') }
  for (const round of roundsOf(id)) here.removeTimer(round)
  if (kept === undefined || kept.args?.seen === 'yes') return { to: 'me', text: words.say('alert-thanks') }
  here.putTimer({ ...kept, args: { seen: 'yes' } })
  here.tally('alert seen')
  const reply = { to: 'room', text: words.say('alert-seen-note') } as const
  const to = rooms.includes(request.room) ? request.room : alerts?.room
  return {
    to: 'me',
    text: words.say('alert-thanks'),
    ...(to !== undefined && { also: [{ to, reply, urgency: 'safety', until: now.add({ hours: 1 }) }] }),
  }
}
