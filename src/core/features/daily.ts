/** What a community hears once a day: how a line is chosen, when the next one comes, and how it is set, paused and stopped. */
import { z } from 'zod'
import { roomOf } from '../address.ts'
import { kind } from '../command.ts'
import { cityOf, moment } from '../moment.ts'
import { pick, type Random } from '../random.ts'
import type { Address, Button, Context, Reply } from '../types.ts'
import { dailyTimer, fromTomorrow, localDate } from './daily-rule.ts'
import { reopened } from './gone.ts'
import { roomName } from './meeting-words.ts'
import { howLong } from './pause.ts'
import { quietNote } from './quiet-note.ts'

type Name = 'encouragement' | 'prompt' | 'tip'
/** What its commands are called: a bare “tip” would be mistaken for `/tips`. */
const COMMANDS = { encouragement: 'encouragement', prompt: 'prompt', tip: 'tip-of-the-day' } as const
type Line = { id: string; text: string }
type Known = Record<string, string | undefined>

export const settings = z.object({ time: kind('time'), zone: kind('zone').optional(), room: kind('room').optional() })
export const pausing = z.object({ until: kind('date').optional() })

/** Sets the hour and the room, and says when the first one comes. */
export async function set(daily: Name, context: Context<z.infer<typeof settings>>): Promise<Reply> {
  const { args, community, request, here, now, words } = context
  if (request.community === undefined) return { text: words.say('setup-in-community') }
  const zone = args.zone ?? community.record.zone
  if (zone === undefined) return { text: words.say('daily-which-zone'), form: context.form(['zone'], given(args)) }
  // A direct message is no room of the community's.
  const room = args.room ?? roomOf(request)
  if (room === undefined) return { text: words.say('daily-which-room'), form: context.form(['room'], given(args)) }
  const isFirstZone = community.record.zone === undefined
  const made = { time: args.time, zone, room: room as Address, used: community.record[daily]?.used ?? [] }
  // The first zone a moderator names is the community's until /setup says otherwise.
  community.change((record) => ({ ...reopened(record, room), zone: record.zone ?? zone, [daily]: made }))
  const timer = dailyTimer(made, timerOf(daily, request.community), now)
  if (timer !== undefined) here.putTimer(timer)
  const text = [
    words.say(`${daily}-set`, { room: await roomName(made.room, context), next: timer === undefined ? '' : moment(timer.due) }),
    fromTomorrow(made, timer, now) ? words.say('daily-tomorrow') : '',
    quietNote(community.record.quiet, timer?.due, { words, zone: community.record.zone ?? zone }, 'quiet-falls-in-here'),
    isFirstZone ? words.say('daily-zone-noted', { city: cityOf(zone) }) : '',
  ]
  return { text: text.filter(Boolean).join(' '), buttons: after(daily, words) }
}

/** Nothing comes before a date; then it comes again by itself. */
export function pause(daily: Name, context: Context<z.infer<typeof pausing>>): Reply {
  const { args, community, request, here, now, words } = context
  const before = community.record[daily]
  if (before === undefined || request.community === undefined) return notSet(daily, words)
  if (args.until === undefined) return howLong(`${COMMANDS[daily]} pause`, before.zone, context)
  if (args.until <= localDate(now, before.zone)) return { text: words.say('daily-pause-past'), form: context.form(['until']) }
  const paused = { ...before, pausedUntil: args.until }
  community.change((record) => ({ ...record, [daily]: paused }))
  const timer = dailyTimer(paused, timerOf(daily, request.community), now)
  if (timer !== undefined) here.putTimer(timer)
  return { text: words.say('daily-paused', { next: timer === undefined ? '' : moment(timer.due) }) }
}

export async function stop(daily: Name, { community, here, words }: Context): Promise<Reply> {
  if (community.record[daily] === undefined) return notSet(daily, words)
  community.change(({ [daily]: _, ...record }) => record)
  for (const timer of await here.timers('community')) if (timer.job === daily) here.removeTimer(timer.id)
  return { text: words.say('daily-stopped') }
}

/** A line that was not used since all of them last were, never the last one again, and what to remember of it. */
export function fresh(
  lines: readonly Line[],
  used: readonly string[],
  random: Random,
): { line: Line; used: readonly string[] } | undefined {
  const unused = lines.filter(({ id }) => !used.includes(id))
  const isOver = unused.length === 0
  const line = pick(random, isOver ? lines.filter(({ id }) => id !== used.at(-1)) : unused)
  return line && { line, used: isOver ? [line.id] : [...used, line.id] }
}

export const notSet = (daily: Name, words: Context['words']): Reply => ({
  text: words.say('daily-not-set'),
  buttons: [{ label: words.say('daily-set-up'), run: `${COMMANDS[daily]} set` }],
})

const given = (args: Known) => Object.fromEntries(Object.entries(args).filter((entry): entry is [string, string] => entry[1] !== undefined))

/** One timer per community and kind: setting it anew moves it. */
const timerOf = (daily: Name, community: string) => ({ id: `${community} ${daily}`, job: daily, owner: 'community' }) as const

const after = (daily: Name, words: Context['words']): Button[] =>
  daily === 'prompt' ? [] : [{ label: words.say(`${daily}-now-button`), run: `${COMMANDS[daily]} now` }]
