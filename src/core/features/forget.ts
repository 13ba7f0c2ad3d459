import { z } from 'zod'
import { command, hidden } from '../command.ts'
import { putPeople } from './alerts-me.ts'

/** Asks once, then erases everything about the person, timers and waiting messages included. */
export const forget = command({
  name: 'forget',
  args: z.object({ sure: hidden(z.enum(['yes', 'no']).optional()) }),
  who: 'member',
  run(context) {
    const { args, community, here, request, words } = context
    if (args.sure === 'no') return { text: words.say('forget-kept') }
    if (args.sure === 'yes') {
      const people = community.record.alerts?.people ?? []
      const others = people.filter((one) => one !== here.keyOf(request.from))
      if (others.length < people.length) putPeople(context, others)
      here.forget()
      return { text: words.say('forget-done') }
    }
    return {
      text: words.say('forget-ask'),
      buttons: [
        { label: words.say('forget-yes'), run: 'forget', args: { sure: 'yes' }, tone: 'danger' },
        { label: words.say('forget-no'), run: 'forget', args: { sure: 'no' } },
        { label: words.say('forget-export'), run: 'export' },
      ],
    }
  },
})
