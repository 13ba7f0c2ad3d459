/** A question later on, for those who wish it: twice, by direct message, and then nothing of it is left. */
import { z } from 'zod'
import { type Care, careFor } from '../../content/care.ts'
import { command, hidden, job } from '../command.ts'
import type { Address, Button, Reply } from '../types.ts'

/** When, in hours, after which level. Policy: care/policy.md, "Answers", column "later". */
const TIMES = { '4': [1, 24], '3': [24, 72] } as const
const NAMES = { 1: 'hour', 24: 'day', 72: 'days' } as const
/** Asked much later than wished, it is a question about another day; in hours. */
const LATEST = 12

export const follow = command({
  name: 'follow',
  args: z.object({
    level: hidden(z.enum(['3', '4']).default('3')),
    sure: hidden(z.enum(['yes', 'no', 'stop']).optional()),
  }),
  who: 'member',
  async run({ args, request, here, now, care }): Promise<Reply> {
    const { follow: say, buttons } = care.after
    const [first, second] = TIMES[args.level]
    const inWords = (text: string) => text.replace('{first}', say.times[NAMES[first]]).replace('{second}', say.times[NAMES[second]])
    const waiting = (await here.timers('me')).filter(({ job: name }) => name === followUp.name)
    if (args.sure === 'no') return { to: 'me', text: say.declined }
    if (args.sure === 'stop') {
      for (const { id } of waiting) here.removeTimer(id)
      return { to: 'me', text: waiting.length > 0 ? say.stopped : say.nothing }
    }
    if (args.sure === undefined) {
      const answer = (sure: 'yes' | 'no'): Button => ({ label: buttons[sure], run: 'follow', args: { level: args.level, sure } })
      return { to: 'me', text: inWords(say.ask), buttons: [answer('yes'), answer('no')] }
    }
    for (const [index, hours] of TIMES[args.level].entries()) {
      const due = now.add({ hours })
      const id = `${followUp.name}-${index}`
      here.putTimer({ id, job: followUp.name, owner: 'me', before: 0, date: due.toString(), due, args: { to: request.from } })
    }
    return { to: 'me', text: inWords(say.set), buttons: [enough(care)] }
  },
})

const enough = ({ after }: Care): Button => ({ label: after.buttons.enough, run: 'follow', args: { sure: 'stop' } })

export const followUp = job({
  name: 'follow-up',
  late: Temporal.Duration.from({ hours: LATEST }),
  unwritten: true,
  run({ timer, now, me, community }) {
    const to = timer.args?.to as Address | undefined
    if (to === undefined) return []
    const care = careFor(me.record.language, community.record.language)
    const { low, after } = care
    const answers: Button[] = [
      { label: low.buttons.talk, run: 'crisis' },
      { label: low.buttons.helps, run: 'tips', args: { topic: 'overwhelm' } },
      { label: care.buttons.fine, run: 'crisis', args: { step: 'fine' } },
      enough(care),
    ]
    return [{ to, reply: { to: 'me', text: after.follow.text, buttons: answers }, urgency: 'safety', until: now.add({ hours: LATEST }) }]
  },
})
