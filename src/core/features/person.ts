/** Asks the moderators for a person: nobody is told before the yes, and then no more than a name. */
import { z } from 'zod'
import { command, hidden } from '../command.ts'
import { neutral } from '../neutral.ts'
import { alertId, raise } from '../safety/alert.ts'
import { wordsFor } from '../words.ts'

export const person = command({
  name: 'person',
  args: z.object({ sure: hidden(z.enum(['yes', 'no']).optional()) }),
  who: 'member',
  run({ args, community, request, here, now: at, care }) {
    const { person: say, buttons } = care.after
    const now = { label: buttons.now, run: 'crisis' }
    if (community.record.alerts === undefined) return { to: 'me', text: say.none, buttons: [now] }
    if (args.sure === 'no') return { to: 'me', text: say.declined, buttons: [now] }
    if (args.sure === undefined) {
      const answers = (['yes', 'no'] as const).map((sure) => ({ label: buttons[sure], run: 'person', args: { sure } }))
      return { to: 'me', text: say.ask, buttons: [...answers, now] }
    }
    const id = alertId(here.keyOf, request.id)
    const alert = { id, name: neutral(request.name) }
    const { timers, outgoing } = raise(alert, community.record, true, at, wordsFor(community.record.language))
    for (const timer of timers) here.putTimer(timer)
    here.tally('person asked')
    return { to: 'me', text: say.sent, buttons: [{ label: buttons.told, run: 'told', args: { id } }, now], also: outgoing }
  },
})
