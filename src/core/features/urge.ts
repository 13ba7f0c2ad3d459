/** Ways through an urge, and a timer of fifteen minutes. */
import { z } from 'zod'
import { careFor } from '../../content/care.ts'
import { command, hidden, job } from '../command.ts'
import { cravingCard, urgeButtons, wayThrough } from '../safety/low.ts'
import type { Address, Button } from '../types.ts'

const MINUTES = 15
/** After this many minutes more, the question comes too late to be one about this urge. */
const LATEST = 30

export const urge = command({
  name: 'urge',
  args: z.object({
    way: hidden(z.enum(['surf', 'delay', 'halt']).optional()),
    timer: hidden(z.enum(['on', 'off', 'eased']).optional()),
  }),
  who: 'member',
  run({ args, me, community, request, here, now, care }) {
    const { low } = care
    const country = me.record.country ?? community.record.country
    if (args.way !== undefined) return wayThrough(care, args.way, country)
    if (args.timer === 'on') {
      const due = now.add({ minutes: MINUTES })
      here.putTimer({
        id: urgeOver.name,
        job: urgeOver.name,
        owner: 'me',
        before: 0,
        date: due.toString(),
        due,
        args: { to: request.from },
      })
      const { surf, delay, halt } = urgeButtons(care)
      return {
        to: 'me',
        text: low.timer.set,
        buttons: [surf, delay, halt, { label: low.buttons.timerOff, run: 'urge', args: { timer: 'off' } }],
      }
    }
    if (args.timer === undefined) return cravingCard(care, country)
    here.removeTimer(urgeOver.name)
    return { to: 'me', text: args.timer === 'off' ? low.timer.no : low.timer.eased }
  },
})

export const urgeOver = job({
  name: 'urge-over',
  late: Temporal.Duration.from({ minutes: LATEST }),
  unwritten: true,
  run({ timer, now, me, community }) {
    const to = timer.args?.to as Address | undefined
    if (to === undefined) return []
    const care = careFor(me.record.language, community.record.language)
    const { low } = care
    const { timer: once, now: help } = urgeButtons(care)
    const buttons: Button[] = [
      { label: low.buttons.eased, run: 'urge', args: { timer: 'eased' } },
      { ...once, label: low.buttons.again },
      { label: low.buttons.helps, run: 'tips', args: { topic: 'urge' } },
      help,
    ]
    return [{ to, reply: { to: 'me', text: low.timer.over, buttons }, urgency: 'safety', until: now.add({ minutes: LATEST }) }]
  },
})
