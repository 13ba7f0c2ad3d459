/** Dates on which a community's meetings, its daily words or both do not happen. */
import { z } from 'zod'
import { command, hidden, kind } from '../command.ts'
import type { Community } from '../communities.ts'
import { instantOf, nextOccurrence } from '../time/rule.ts'
import type { Meeting, Occurrence } from '../time/types.ts'
import type { Button, Context, Reply } from '../types.ts'
import { localDate } from './daily-rule.ts'
import { nameOf, onItsClock } from './meeting-words.ts'

type Holiday = Community['holidays'][number]

/** How many meetings that fall into one are listed, and how many holidays there may be at a time. */
const MOST_LISTED = 8
const MOST = 30

export const holidayAdd = command({
  name: 'holiday add',
  args: z.object({ from: kind('date'), to: kind('date').optional(), what: z.enum(['all', 'meetings', 'words']).default('all') }),
  who: 'moderator',
  async run(context) {
    const { args, community, request, here, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const made = { from: args.from, to: args.to ?? args.from, what: args.what }
    if (made.to < made.from)
      return { text: words.say('holiday-backwards'), form: context.form(['to'], { from: made.from, what: made.what }) }
    if (made.to < today(context)) return { text: words.say('holiday-past'), form: context.form(['from', 'to'], { what: made.what }) }
    const kept = current(context).filter((one) => idOf(one) !== idOf(made))
    if (kept.length >= MOST) return { text: words.say('holiday-too-many', { most: MOST }) }
    community.change((record) => ({ ...record, holidays: [...kept, made].toSorted((one, other) => (one.from < other.from ? -1 : 1)) }))
    const affected = made.what === 'words' ? [] : (await here.meetings()).flatMap((meeting) => within(meeting, made, context))
    const text = [words.say('holiday-added', said(made, words)), affected.length > 0 ? words.say('holiday-affects') : '']
    return {
      text: text.filter(Boolean).join(' '),
      ...(affected.length > 0 && { list: affected.slice(0, MOST_LISTED) }),
      buttons: [removeButton(made, words.say('holiday-undo'))],
    }
  },
})

export const holidayList = command({
  name: 'holiday list',
  args: z.object({}),
  who: 'moderator',
  run: (context) => (context.request.community === undefined ? { text: context.words.say('setup-in-community') } : overview(context)),
})

export const holidayRemove = command({
  name: 'holiday remove',
  args: z.object({ date: kind('date').optional(), id: hidden(z.string().optional()) }),
  who: 'moderator',
  run(context) {
    const { args, community, request, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const { date, id } = args
    const meant = current(context).filter((one) => (date === undefined ? idOf(one) === id : one.from <= date && date <= one.to))
    const [one] = meant
    if (one === undefined || meant.length > 1) return overview(context)
    community.change((record) => ({ ...record, holidays: record.holidays.filter((other) => idOf(other) !== idOf(one)) }))
    return { text: words.say('holiday-removed', said(one, words)) }
  },
})

type Asked = Pick<Context, 'community' | 'now' | 'zone' | 'words'>

const today = ({ community, now, zone }: Asked) => localDate(now, community.record.zone ?? zone)

/** Those that are not over; the others are forgotten when one is added. */
const current = (context: Asked) => context.community.record.holidays.filter(({ to }) => to >= today(context))

function overview(context: Asked): Reply {
  const { words } = context
  const all = current(context)
  if (all.length === 0) return { text: words.say('holiday-none') }
  return {
    text: words.say('holiday-list', { count: all.length }),
    list: all.map((one) => words.say('holiday-line', said(one, words))),
    buttons: all.slice(0, MOST_LISTED).map((one) => removeButton(one, words.say('holiday-remove', said(one, words)))),
  }
}

const idOf = ({ from, to, what }: Holiday) => [from, to, what].join(' ')

const removeButton = (one: Holiday, label: string): Button => ({ label, run: 'holiday remove', args: { id: idOf(one) } })

function said({ from, to, what }: Holiday, { locale }: Context['words']) {
  const day = (date: string) => Temporal.PlainDate.from(date).toLocaleString(locale, { day: 'numeric', month: 'short', year: 'numeric' })
  return { what, days: from === to ? 1 : 2, from: day(from), to: day(to) }
}

/** The times of a meeting that fall into it. */
function within(meeting: Meeting, { from, to }: Holiday, context: Asked): string[] {
  const { rule } = meeting
  const { now } = context
  const early = instantOf(Temporal.PlainDate.from(from), '00:00', rule.zone).subtract({ milliseconds: 1 })
  const found: string[] = []
  let next = nextOccurrence(rule, Temporal.Instant.compare(early, now) > 0 ? early : now)
  while (next !== undefined && found.length < MOST_LISTED && localDate(next.at, rule.zone) <= to) {
    found.push(line(meeting, next, context))
    next = nextOccurrence(rule, next)
  }
  return found
}

const line = (meeting: Meeting, at: Occurrence, context: Asked) => `${nameOf(meeting)}: ${onItsClock(at, meeting, context)}`
