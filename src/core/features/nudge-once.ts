/** A nudge once more in a while, or not on one date: the others stay as they are. */
import { z } from 'zod'
import { command, job, kind } from '../command.ts'
import { moment, shortDate } from '../moment.ts'
import { isQuiet } from '../time/hours.ts'
import { localDate } from './daily-rule.ts'
import { nudgeJob, renewed } from './nudge.ts'

const AN_HOUR = 60

/** The same as the daily one, at a time of its own. */
export const nudgeAgain = job({ ...nudgeJob, name: 'nudge-again' })

export const nudgeSnooze = command({
  name: 'nudge snooze',
  args: z.object({ minutes: z.coerce.number().int().min(5).max(240).default(AN_HOUR) }),
  who: 'member',
  run({ args, me, here, now, zone, words }) {
    const { nudge: set, quiet } = me.record
    if (set === undefined) return { text: words.say('nudge-not-set') }
    const due = now.add({ minutes: args.minutes })
    if (quiet !== undefined && isQuiet(quiet, zone, due)) return { text: words.say('nudge-snooze-quiet', { at: moment(due, 'time') }) }
    // It is due once, so its own instant names it; snoozed twice, it is put off again.
    here.putTimer({ id: nudgeAgain.name, job: nudgeAgain.name, owner: 'me', before: 0, date: due.toString(), due })
    return { text: words.say('nudge-snoozed', { at: moment(due, 'time') }) }
  },
})

export const nudgeSkip = command({
  name: 'nudge skip',
  args: z.object({ date: kind('date').optional() }),
  who: 'member',
  async run(context) {
    const { args, me, here, now, words } = context
    const { nudge: set } = me.record
    const next = (await here.timers('me')).find(({ job }) => job === nudgeJob.name)
    if (set === undefined || next === undefined) return { text: words.say('nudge-not-set') }
    const date = args.date ?? next.date
    const day = shortDate(Temporal.PlainDate.from(date), now.toZonedDateTimeISO(set.zone), words.locale)
    // There is none before the next one: it has been, or a pause holds it back, or it is left out already.
    if (date < next.date) return { text: words.say('nudge-skip-none', { day, next: moment(next.due) }) }
    const kept = (set.skip ?? []).filter((one) => one >= localDate(now, set.zone) && one !== date)
    const without = { ...set, skip: [...kept, date] }
    me.change((person) => ({ ...person, nudge: without }))
    const after = await renewed(context, without)
    return {
      text: words.say('nudge-skipped', { day, next: after === undefined ? '' : moment(after.due) }),
      buttons: [{ label: words.say('nudge-keep'), run: 'nudge', args: { time: set.time } }],
    }
  },
})
