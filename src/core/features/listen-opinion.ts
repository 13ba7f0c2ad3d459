/** Whether a language model gives a second opinion in rooms that are listened to: off until a moderator switches it on, and said in those rooms. */
import { z } from 'zod'
import { command } from '../command.ts'

export const listenOpinion = command({
  name: 'listen opinion',
  args: z.object({ to: z.enum(['on', 'off']) }),
  who: 'moderator',
  run({ args, assistant, community, now, request, words }) {
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const on = args.to === 'on'
    // Where a model is set up for one thing it is for both.
    if (on && assistant === undefined) return { text: words.say('assistant-none') }
    if (community.record.secondOpinion === on) return { text: words.say(`listen-opinion-is-${args.to}`) }
    community.change((record) => ({ ...record, secondOpinion: on }))
    const notice = { to: 'room', text: words.say(`listen-opinion-notice-${args.to}`) } as const
    const until = now.add({ hours: 24 })
    return {
      text: words.say(`listen-opinion-${args.to}`),
      also: community.record.listening.map((to) => ({ to, reply: notice, urgency: 'rest', until })),
    }
  },
})
