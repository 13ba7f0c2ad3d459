import { z } from 'zod'
import { roomOf } from '../address.ts'
import { command, kind } from '../command.ts'
import type { Address } from '../types.ts'

/** Switches listening on or off in a room. The room is told, so that nobody is read without knowing it. */
export const listen = command({
  name: 'listen',
  args: z.object({ to: z.enum(['on', 'off']), room: kind('room').optional() }),
  who: 'moderator',
  run(context) {
    const { args, community, request, now, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    // A direct message is no room of the community's, and its address would name a person.
    const room = (args.room ?? roomOf(request)) as Address | undefined
    if (room === undefined) return { text: words.say('listen-which-room'), form: context.form(['room'], { to: args.to }) }
    const on = args.to === 'on'
    if (community.record.listening.includes(room) === on) return { text: words.say(on ? 'listen-is-on' : 'listen-is-off') }
    community.change((record) => ({
      ...record,
      listening: on ? [...record.listening, room] : record.listening.filter((one) => one !== room),
    }))
    const { alerts, secondOpinion } = community.record
    const opinion = secondOpinion ? ` ${words.say('listen-notice-opinion')}` : ''
    const told = `${words.say(alerts === undefined ? 'listen-notice-no-alerts' : 'listen-notice-alerts')}${opinion}`
    const notice = { to: 'room', text: on ? words.say('listen-notice-on', { told }) : words.say('listen-notice-off') } as const
    return {
      text: on ? words.say('listen-on', { told }) : words.say('listen-off'),
      also: [{ to: room, reply: notice, urgency: 'rest', until: now.add({ hours: 24 }) }],
    }
  },
})
