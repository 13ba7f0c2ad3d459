import { z } from 'zod'
import { roomOf } from '../address.ts'
import { command, kind } from '../command.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Address, Reply } from '../types.ts'
import type { Words } from '../words.ts'

/** Whether those who join are told, in a room, what there is here. Off until a moderator switches it on. */
export const hello = command({
  name: 'hello',
  args: z.object({ to: z.enum(['on', 'off']), room: kind('room').optional() }),
  who: 'moderator',
  run(context) {
    const { args, community, request, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    if (args.to === 'off') {
      community.change(({ hello: _, ...record }) => record)
      return { text: words.say('hello-off') }
    }
    const room = (args.room ?? roomOf(request)) as Address | undefined
    if (room === undefined) return { text: words.say('hello-which-room'), form: context.form(['room'], { to: 'on' }) }
    community.change((record) => ({ ...record, hello: room }))
    return { text: words.say('hello-on') }
  },
})

/** Says what there is without a name, so that nobody's coming is announced. */
export function greeting(room: Address, words: Words, now: Temporal.Instant): Outgoing {
  const reply: Reply = {
    to: 'room',
    text: words.say('hello-text'),
    buttons: [
      { label: words.say('hello-help'), run: 'help' },
      { label: words.say('help-now'), run: 'crisis' },
    ],
  }
  // Who has looked around for an hour has found out by themselves.
  return { to: room, reply, urgency: 'rest', until: now.add({ hours: 1 }) }
}
