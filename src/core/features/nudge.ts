import { z } from 'zod'
import { command, job, kind } from '../command.ts'
import { cityOf, moment } from '../moment.ts'
import { MOODS, type Person } from '../people.ts'
import type { Timer } from '../time/types.ts'
import type { Button, Context, Fact, Form, Reply } from '../types.ts'
import { dailyTimer, fromTomorrow, isPaused, localDate } from './daily-rule.ts'
import { skipNudge } from './nudge-skip.ts'
import { howLong, pauseFor } from './pause.ts'
import { quietNote } from './quiet-note.ts'
import { withoutAddress } from './remind-record.ts'

type Nudge = NonNullable<Person['nudge']>

/** Hours offered to somebody who has not named one. */
const OFFERED = ['08:00', '12:30', '18:00', '21:00']

/** A member's own private check-in prompt, at their own hour. */
export const nudge = command({
  name: 'nudge',
  args: z.object({ time: kind('time').optional(), zone: kind('zone').optional() }),
  who: 'member',
  async run(context) {
    const { args, me, request, now, words } = context
    const before = me.record.nudge
    const time = args.time ?? (args.zone === undefined ? undefined : before?.time)
    if (time === undefined) return before === undefined ? offer(args.zone, words) : overview(before, context)
    const zone = args.zone ?? before?.zone ?? me.record.zone
    if (zone === undefined) return { text: words.say('nudge-which-zone'), form: askZone(time, context) }
    const set = { time, zone }
    me.change((person) => ({ ...person, zone: person.zone ?? zone, nudge: set, address: request.from }))
    const timer = await renewed(context, set)
    const text = [
      words.say('nudge-set', { next: at(timer) }),
      fromTomorrow(set, timer, now) ? words.say('daily-tomorrow') : '',
      quietNote(me.record.quiet, timer?.due, context),
    ]
    return { text: text.filter(Boolean).join(' '), buttons: [pauseWeek(set, context), stop(words)] }
  },
})

export const nudgePause = command({
  name: 'nudge pause',
  args: z.object({ until: kind('date').optional() }),
  who: 'member',
  async run(context) {
    const { args, me, now, words } = context
    const { nudge: set } = me.record
    if (set === undefined) return { text: words.say('nudge-not-set') }
    if (args.until === undefined) return howLong('nudge pause', set.zone, context)
    if (args.until <= localDate(now, set.zone)) return { text: words.say('daily-pause-past'), form: context.form(['until']) }
    const paused = { ...set, pausedUntil: args.until }
    me.change((person) => ({ ...person, nudge: paused }))
    return { text: words.say('nudge-paused', { next: at(await renewed(context, paused)) }), buttons: [resume(set, words), stop(words)] }
  },
})

export const nudgeStop = command({
  name: 'nudge stop',
  args: z.object({}),
  who: 'member',
  async run({ me, here, words }) {
    if (me.record.nudge === undefined) return { text: words.say('nudge-not-set') }
    me.change(({ nudge: _, ...person }) => withoutAddress(person))
    for (const timer of await here.timers('me')) if (timer.job.startsWith('nudge')) here.removeTimer(timer.id)
    return { text: words.say('nudge-stopped') }
  },
})

export const nudgeJob = job({
  name: 'nudge',
  late: Temporal.Duration.from({ hours: 2 }),
  skip: skipNudge,
  run({ me, occurrence, words }) {
    const { nudge: set, address } = me.record
    if (set === undefined || address === undefined) return []
    const buttons = MOODS.map((mood): Button => ({ label: words.say(`mood-${mood}`), run: 'checkin', args: { mood } }))
    buttons.push({ label: words.say('nudge-in-an-hour'), run: 'nudge snooze' })
    return [{ to: address, reply: { text: words.say('nudge-text'), buttons }, urgency: 'rest', until: occurrence.at.add({ hours: 2 }) }]
  },
})

/** Puts the person's one nudge timer where it belongs now. */
export async function renewed({ here, now, random }: Pick<Context, 'here' | 'now' | 'random'>, set: Nudge): Promise<Timer | undefined> {
  const before = (await here.timers('me')).find(({ job }) => job === 'nudge')
  const id = before?.id ?? `nudge-${Math.floor(random() * 2 ** 40).toString(36)}`
  const timer = dailyTimer(set, { id, job: 'nudge', owner: 'me' }, now)
  if (timer !== undefined) here.putTimer(timer)
  return timer
}

const at = (timer: Timer | undefined) => (timer === undefined ? '' : moment(timer.due))

const offer = (zone: string | undefined, words: Context['words']): Reply => ({
  text: words.say('nudge-none'),
  buttons: hours(OFFERED, zone),
})

/** What is set, when the next one comes, and what can be done about it. */
async function overview(set: Nudge, context: Context): Promise<Reply> {
  const { words, now, here } = context
  const next = at((await here.timers('me')).find(({ job }) => job === 'nudge'))
  const facts: Fact[] = [
    { name: words.say('nudge-hour'), value: set.time },
    { name: words.say('settings-zone'), value: cityOf(set.zone) },
  ]
  if (isPaused(set, localDate(now, set.zone)))
    return { text: words.say('nudge-is-paused', { next }), facts, buttons: [resume(set, words), stop(words)] }
  const others = OFFERED.filter((time) => time !== set.time)
  return { text: words.say('nudge-is-set', { next }), facts, buttons: [...hours(others), pauseWeek(set, context), stop(words)] }
}

const hours = (times: readonly string[], zone?: string) =>
  times.map((time): Button => ({ label: time, run: 'nudge', args: { time, ...(zone !== undefined && { zone }) } }))

const resume = ({ time }: Nudge, words: Context['words']): Button => ({ label: words.say('nudge-resume'), run: 'nudge', args: { time } })

const stop = (words: Context['words']): Button => ({ label: words.say('nudge-stop'), run: 'nudge stop' })

const pauseWeek = ({ zone }: Nudge, context: Pick<Context, 'words' | 'now'>): Button => ({
  ...pauseFor('week', 'nudge pause', zone, context),
  label: context.words.say('nudge-pause-week'),
})

/** A first guess stands in the field already: the clock that the platform knows of, else the community's, which for most is theirs too. */
function askZone(time: string, { form, community, request }: Pick<Context, 'form' | 'community' | 'request'>): Form {
  const asked = form(['zone'], { time })
  const zone = request.zone ?? community.record.zone
  return { ...asked, fields: asked.fields.map((field) => ({ ...field, optional: false, ...(zone !== undefined && { value: zone }) })) }
}
