/** What a community hears once a day: how a line is chosen, when the next one comes, and how it is set, paused and stopped. */
import { z } from 'zod'
import { kind } from '../command.ts'
import type { Community } from '../communities.ts'
import { moment } from '../moment.ts'
import { pick, type Random } from '../random.ts'
import { waiting } from '../time/timers.ts'
import type { Address, Button, Context, Reply, Rule, Timer } from '../types.ts'

export type Daily = 'encouragement' | 'prompt'
type Line = { id: string; text: string }

export const settings = z.object({ time: kind('time'), zone: kind('zone').optional(), room: kind('room').optional() })
export const pausing = z.object({ until: kind('date') })

/** Sets the hour and the room, and says when the first one comes. */
export function set(daily: Daily, context: Context<z.infer<typeof settings>>): Reply {
  const { args, community, request, here, now, words } = context
  if (request.community === undefined) return { text: words.say('setup-in-community') }
  const zone = args.zone ?? community.record.zone
  if (zone === undefined) return { text: words.say('daily-which-zone'), form: context.form(['zone'], given(args)) }
  const room = (args.room ?? request.room) as Address
  const before = community.record[daily]
  // The first zone a moderator names is the community's until /setup says otherwise.
  community.change((record) => ({
    ...record,
    zone: record.zone ?? zone,
    [daily]: { time: args.time, zone, room, used: before?.used ?? [] },
  }))
  const timer = timerOf(daily, request.community, { every: 'daily', time: args.time, zone, start: today(now, zone) }, now)
  if (timer !== undefined) here.putTimer(timer)
  return { text: words.say(`${daily}-set`, { next: timer === undefined ? '' : moment(timer.due) }), buttons: after(daily, words) }
}

/** Nothing comes before a date; then it comes again by itself. */
export function pause(daily: Daily, { args, community, words }: Context<z.infer<typeof pausing>>): Reply {
  const set = community.record[daily]
  if (set === undefined) return notSet(daily, words)
  community.change((record) => ({ ...record, [daily]: { ...set, pausedUntil: args.until } }))
  const date = Temporal.PlainDate.from(args.until).toLocaleString(words.locale, { weekday: 'long', day: 'numeric', month: 'long' })
  return { text: words.say('daily-paused', { date }) }
}

export async function stop(daily: Daily, { community, here, words }: Context): Promise<Reply> {
  if (community.record[daily] === undefined) return notSet(daily, words)
  community.change(({ [daily]: _, ...record }) => record)
  for (const timer of await here.timers('community')) if (timer.job === daily) here.removeTimer(timer.id)
  return { text: words.say('daily-stopped') }
}

/** A line that was not used since all of them last were, and what to remember of it. */
export function fresh(
  lines: readonly Line[],
  used: readonly string[],
  random: Random,
): { line: Line; used: readonly string[] } | undefined {
  const left = lines.filter(({ id }) => !used.includes(id))
  const line = pick(random, left.length > 0 ? left : lines)
  return line && { line, used: left.length > 0 ? [...used, line.id] : [line.id] }
}

/** True on the dates before the one a pause ends. */
export const isPaused = (set: NonNullable<Community[Daily]>, date: string) => set.pausedUntil !== undefined && date < set.pausedUntil

export const notSet = (daily: Daily, words: Context['words']): Reply => ({
  text: words.say('daily-not-set'),
  buttons: [{ label: words.say('daily-set-up'), run: `${daily} set` }],
})

const given = (args: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(args).filter((entry): entry is [string, string] => entry[1] !== undefined))

const today = (now: Temporal.Instant, zone: string) => now.toZonedDateTimeISO(zone).toPlainDate().toString()

/** One timer per community and kind: setting it anew moves it. */
const timerOf = (daily: Daily, community: string, rule: Rule, now: Temporal.Instant): Timer | undefined =>
  waiting({ id: `${community} ${daily}`, job: daily, owner: 'community', rule, before: 0 }, rule, now)

const after = (daily: Daily, words: Context['words']): Button[] =>
  daily === 'encouragement' ? [{ label: words.say('encouragement-now-button'), run: 'encouragement now' }] : []
