import { z } from 'zod'
import { command, job, kind } from '../command.ts'
import { moment } from '../moment.ts'
import { MOODS, type Person } from '../people.ts'
import { waiting } from '../time/timers.ts'
import type { Button, Context, Timer } from '../types.ts'

/** Hours offered to somebody who has not set one. */
const OFFERED = ['08:00', '12:30', '18:00', '21:00']

/** A member's own private check-in prompt, at their own hour. */
export const nudge = command({
  name: 'nudge',
  args: z.object({ time: kind('time').optional(), zone: kind('zone').optional() }),
  who: 'member',
  async run(context) {
    const { args, me, request, words } = context
    const { nudge: before } = me.record
    if (args.time === undefined && before === undefined) {
      return { text: words.say('nudge-none'), buttons: OFFERED.map((time): Button => ({ label: time, run: 'nudge', args: { time } })) }
    }
    const zone = args.zone ?? me.record.zone ?? before?.zone
    if (args.time === undefined) {
      const due = (await context.here.timers('me')).find(({ job }) => job === 'nudge')?.due
      return { text: words.say('nudge-is-set', { next: due === undefined ? '' : moment(due) }), buttons: ways(context) }
    }
    if (zone === undefined) return { text: words.say('nudge-which-zone'), form: context.form(['zone'], { time: args.time }) }
    const set = { time: args.time, zone }
    me.change((person) => ({ ...person, zone: person.zone ?? zone, nudge: set, address: request.from }))
    const next = await renewed(context, set)
    return { text: words.say('nudge-set', { next: next === undefined ? '' : moment(next.due) }), buttons: ways(context) }
  },
})

export const nudgePause = command({
  name: 'nudge pause',
  args: z.object({ until: kind('date') }),
  who: 'member',
  run({ args, me, words }) {
    const { nudge: set } = me.record
    if (set === undefined) return { text: words.say('nudge-not-set') }
    me.change((person) => ({ ...person, nudge: { ...set, pausedUntil: args.until } }))
    const date = Temporal.PlainDate.from(args.until).toLocaleString(words.locale, { weekday: 'long', day: 'numeric', month: 'long' })
    return { text: words.say('nudge-paused', { date }) }
  },
})

export const nudgeStop = command({
  name: 'nudge stop',
  args: z.object({}),
  who: 'member',
  async run({ me, here, words }) {
    if (me.record.nudge === undefined) return { text: words.say('nudge-not-set') }
    // The address was kept for the nudge alone.
    me.change(({ nudge: _, address: __, ...person }) => person as Person)
    for (const timer of await here.timers('me')) if (timer.job === 'nudge') here.removeTimer(timer.id)
    return { text: words.say('nudge-stopped') }
  },
})

export const nudgeJob = job({
  name: 'nudge',
  late: Temporal.Duration.from({ hours: 2 }),
  run({ me, occurrence, words }) {
    const { nudge: set, address } = me.record
    if (set === undefined || address === undefined || (set.pausedUntil !== undefined && occurrence.date < set.pausedUntil)) return []
    const buttons = MOODS.map((mood): Button => ({ label: words.say(`mood-${mood}`), run: 'checkin', args: { mood } }))
    return [{ to: address, reply: { text: words.say('nudge-text'), buttons }, urgency: 'rest', until: occurrence.at.add({ hours: 2 }) }]
  },
})

/** Puts the person's one nudge timer where it belongs now. */
export async function renewed(
  { here, now, random }: Pick<Context, 'here' | 'now' | 'random'>,
  { time, zone }: { time: string; zone: string },
): Promise<Timer | undefined> {
  const before = (await here.timers('me')).find(({ job }) => job === 'nudge')
  const id = before?.id ?? `nudge-${Math.floor(random() * 2 ** 40).toString(36)}`
  const rule = { every: 'daily', time, zone, start: now.toZonedDateTimeISO(zone).toPlainDate().toString() } as const
  const timer = waiting({ id, job: 'nudge', owner: 'me', rule, before: 0 }, rule, now)
  if (timer !== undefined) here.putTimer(timer)
  return timer
}

function ways({ words, now, zone }: Pick<Context, 'words' | 'now' | 'zone'>): Button[] {
  const nextWeek = now.toZonedDateTimeISO(zone).toPlainDate().add({ days: 7 }).toString()
  return [
    { label: words.say('nudge-pause-week'), run: 'nudge pause', args: { until: nextWeek } },
    { label: words.say('nudge-stop'), run: 'nudge stop' },
  ]
}
