/** Whether a model may help to pick tips: off until a moderator switches it on, and said in a room and in `/privacy`. */
import { z } from 'zod'
import { roomOf } from '../address.ts'
import { command, kind } from '../command.ts'
import type { Address, Context, Reply } from '../types.ts'

const DAYS = 7

export const assistant = command({
  name: 'assistant',
  args: z.object({ to: z.enum(['on', 'off']).optional(), room: kind('room').optional() }),
  who: 'moderator',
  async run(context) {
    const { args, community, request, now, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    if (args.to === undefined || (args.to === 'on') === community.record.assistant) return overview(context)
    if (args.to === 'on' && context.assistant === undefined) return { text: words.say('assistant-none') }
    const room = (args.room ?? roomOf(request)) as Address | undefined
    // Nobody's words are sent anywhere before members could know of it.
    if (room === undefined) return { text: words.say('assistant-which-room'), form: context.form(['room'], { to: args.to }) }
    const on = args.to === 'on'
    community.change((record) => ({ ...record, assistant: on }))
    const notice = { to: 'room', text: words.say(`assistant-notice-${args.to}`) } as const
    return {
      text: words.say(`assistant-${args.to}`),
      also: [{ to: room, reply: notice, urgency: 'rest', until: now.add({ hours: 24 }) }],
    }
  },
})

/** Whether it is on, and how often it was of use. */
async function overview({ assistant, community, here, now, words }: Context): Promise<Reply> {
  if (assistant === undefined) return { text: words.say('assistant-none') }
  const on = community.record.assistant
  const since = now
    .subtract({ hours: 24 * DAYS })
    .toString()
    .slice(0, 10)
  const all = (await here.tallies(since)).filter(({ kind }) => kind.startsWith('assistant '))
  const sum = (kinds: readonly string[]) => all.filter(({ kind }) => kinds.includes(kind)).reduce((total, { count }) => total + count, 0)
  const answered = sum(['assistant answered', 'assistant kept'])
  const alone = sum(all.map(({ kind }) => kind)) - answered
  const counts = all.length === 0 ? '' : words.say('assistant-counts', { days: DAYS, answered, alone })
  return {
    text: [words.say(on ? 'assistant-is-on' : 'assistant-is-off'), counts].filter(Boolean).join(' '),
    buttons: [{ label: words.say(on ? 'assistant-turn-off' : 'assistant-turn-on'), run: 'assistant', args: { to: on ? 'off' : 'on' } }],
  }
}
