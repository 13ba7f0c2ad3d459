import { z } from 'zod'
import { command, kind, words } from '../command.ts'
import { otherYear } from '../moment.ts'
import { neutral } from '../neutral.ts'
import type { Outgoing } from '../outgoing.ts'
import { type Checkin, MOODS, type Person } from '../people.ts'
import { isCalm } from '../safety/calm.ts'
import { dayOf, streakOf } from '../time/day.ts'
import type { Button, Context, Fact } from '../types.ts'
import { celebration, firstWord, onTheirPathway } from './checkin-words.ts'

/** How far back a check-in may be put down, in days. */
const FURTHEST_BACK = 2
/** A second press of the same answer within this time is the same answer, in milliseconds. */
const SAME_PRESS = 30_000
/** How long a check-in may be added to, in milliseconds. */
const LONGEST_OPEN = 6 * 3_600_000
/** Answered without cheer in the day after a danger. */
const CHEERFUL: readonly string[] = ['good', 'okay'] satisfies (typeof MOODS)[number][]
/** From this urge on, the reply offers something to do with it. */
const STRONG_URGE = 7

export const checkin = command({
  name: 'checkin',
  args: z.object({
    mood: z.enum(MOODS),
    urge: z.coerce.number().int().min(0).max(10).optional(),
    note: words().optional(),
    share: z.enum(['me', 'room']).optional(),
    when: kind('day').optional(),
  }),
  who: 'member',
  async run(context) {
    const { args, me, request, now, zone, held, words } = context
    const today = dayOf(now, zone)
    const calm = isCalm(await context.here.calm(), now)
    const day = args.when === undefined ? today : Temporal.PlainDate.from(args.when)
    if (Temporal.PlainDate.compare(day, today) > 0) return { text: words.say('checkin-future', { day: readable(day, today, words) }) }
    if (day.until(today).days > FURTHEST_BACK) return { text: words.say('checkin-too-old', { day: readable(day, today, words) }) }
    const shared = mayShare(context)
    const { mood, urge, note } = args
    const made: Checkin = {
      at: now.epochMilliseconds,
      day: day.toString(),
      mood,
      shared,
      ...(urge !== undefined && { urge }),
      ...(note !== undefined && { note }),
    }
    const last = me.record.checkins.at(-1)
    if (request.pressed && last !== undefined && isSame(last, made)) {
      return { text: words.say('checkin-again'), buttons: nextSteps(context, last) }
    }
    me.change((person) => ({ ...person, checkins: [...person.checkins, made] }))
    context.here.tally(`checkin ${mood}`)
    const text = [
      mood === 'slipped' && !held ? firstWord(context, calm) : '',
      words.say(held ? 'checkin-held' : calm && CHEERFUL.includes(mood) ? 'checkin-kept' : `checkin-${mood}`),
      mood === 'slipped' && !held && !calm ? onTheirPathway(context) : '',
      CHEERFUL.includes(mood) && !held && !calm && (urge ?? 0) < STRONG_URGE ? celebration(context, day, today) : '',
      day.equals(today) ? '' : words.say('checkin-yesterday', { day: readable(day, today, words) }),
      sharedOrNot(context, shared),
      !held && (urge ?? 0) >= STRONG_URGE ? words.say('checkin-urge-high') : '',
    ]
    return {
      text: text.filter(Boolean).join(' '),
      ...(!held && { facts: counts(calm ? { ...me.record, streak: false } : me.record, today, context) }),
      buttons: nextSteps(context, made),
      ...(shared && { also: [inTheRoom(context, made)] }),
    }
  },
})

/** Adds words to the check-in that was just made, or shares it, within six hours. */
export const checkinNote = command({
  name: 'checkin note',
  args: checkin.args.pick({ urge: true, note: true, share: true }),
  who: 'member',
  run(context) {
    const { args, me, now, held, words } = context
    const last = me.record.checkins.at(-1)
    if (last === undefined || now.epochMilliseconds - last.at > LONGEST_OPEN) return { text: words.say('checkin-nothing-to-add-to') }
    if (args.note === undefined && args.urge === undefined && args.share === undefined) {
      return { text: words.say('checkin-add-note'), form: context.form(['urge', 'note', 'share']) }
    }
    const note = [last.note, args.note].filter(Boolean).join('\n')
    const shared = mayShare(context)
    const fuller: Checkin = {
      ...last,
      ...(note !== '' && { note }),
      ...(args.urge !== undefined && { urge: args.urge }),
      shared: last.shared || shared,
    }
    me.change((person) => ({ ...person, checkins: [...person.checkins.slice(0, -1), fuller] }))
    const text = [words.say(held ? 'checkin-held' : 'checkin-added'), sharedOrNot(context, shared)]
    return {
      text: text.filter(Boolean).join(' '),
      buttons: nextSteps(context, fuller),
      // Only what is said now: what was written before, they did not share then.
      ...(shared && { also: [inTheRoom(context, { ...last, urge: args.urge, note: args.note })] }),
    }
  },
})

/** A second press of one button says the very same again; whatever else it says is another check-in, and nothing of it may be lost. */
const isSame = ({ at: one, ...last }: Checkin, { at: other, ...made }: Checkin) =>
  Math.abs(other - one) < SAME_PRESS && (Object.keys({ ...last, ...made }) as (keyof typeof made)[]).every((key) => last[key] === made[key])

type Sharing = Pick<Context, 'request' | 'held' | 'words'> & { args: { share?: 'me' | 'room' | undefined } }

/** Words that needed help first are never shared, and a direct message has no room to share with. */
const mayShare = ({ args, held, request }: Sharing) =>
  args.share === 'room' && !held && request.community !== undefined && request.room !== request.from

function sharedOrNot({ args, held, words }: Sharing, shared: boolean): string {
  if (shared) return words.say('checkin-shared')
  if (args.share !== 'room') return ''
  return words.say(held ? 'checkin-not-shared' : 'checkin-no-room')
}

const readable = (day: Temporal.PlainDate, today: Temporal.PlainDate, { locale }: Context['words']) =>
  day.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', ...otherYear(day, today) })

/** Days in all, which never go down, and days in a row for those who want to see them. */
export function counts({ checkins, streak }: Person, today: Temporal.PlainDate, { words }: Pick<Context, 'words'>): Fact[] {
  const days = new Set(checkins.map(({ day }) => day))
  const total = words.say('checkin-days', { days: days.size })
  return [
    { name: words.say('checkin-fact'), value: streak ? `${total} ${words.say('checkin-streak', { days: streakOf(days, today) })}` : total },
  ]
}

function nextSteps({ words }: Pick<Context, 'words'>, { mood, urge, note }: Checkin): Button[] {
  const heavy = mood === 'hard' || mood === 'struggling' || mood === 'slipped' || (urge ?? 0) >= STRONG_URGE
  const topic = mood === 'slipped' ? 'lapse' : (urge ?? 0) >= STRONG_URGE ? 'urge' : 'overwhelm'
  return [
    ...(heavy
      ? ([
          { label: words.say('checkin-helps'), run: 'tips', args: { topic } },
          { label: words.say('checkin-talk'), run: 'crisis' },
        ] as const)
      : []),
    ...(note === undefined ? [{ label: words.say('checkin-add-note'), run: 'checkin note' }] : []),
  ]
}

function inTheRoom({ request, words, now }: Pick<Context, 'request' | 'words' | 'now'>, { mood, urge, note }: Checkin): Outgoing {
  const lines = [
    words.say('checkin-shared-line', { name: neutral(request.name), mood: words.say(`mood-${mood}`) }),
    urge === undefined ? '' : words.say('checkin-shared-urge', { urge }),
    note === undefined ? '' : neutral(note),
  ]
  const text = lines.filter(Boolean).join(' ')
  return { to: request.room, reply: { to: 'room', text }, urgency: 'rest', until: now.add({ minutes: 30 }) }
}
