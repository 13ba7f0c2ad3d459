/** Which date of a meeting is meant, and what to offer when there is none. */
import type { Community } from '../communities.ts'
import { inZone } from '../moment.ts'
import { type After, instantOf, nextOccurrence, occurrenceOn } from '../time/rule.ts'
import type { Meeting, Occurrence, Rule } from '../time/types.ts'
import type { Button, Context, Reply } from '../types.ts'
import { localDate } from './daily-rule.ts'
import { ago, listed, longDate, nameOf } from './meeting-words.ts'
import { isHoliday } from './skip.ts'

/** No rule leaves more days between two of its dates: a fifth weekday comes round within months. */
const WIDEST_GAP = 150

type Exception = NonNullable<Rule['except']>[string]
type Doing = { run: 'meeting skip' | 'meeting move'; args?: Record<string, string> }

/** The occurrence still to come that was planned for a date, or was moved onto it. */
export function occurrenceNamed({ rule }: Meeting, date: string, now: Temporal.Instant): Occurrence | undefined {
  const isToCome = (one: Occurrence | undefined): one is Occurrence => one !== undefined && Temporal.Instant.compare(one.at, now) > 0
  const planned = occurrenceOn(rule, date)
  if (isToCome(planned)) return planned
  const moved = Object.keys(rule.except ?? {}).map((original) => occurrenceOn(rule, original))
  return moved.find((one) => isToCome(one) && localDate(one.at, rule.zone) === date)
}

/** The next one that takes place, holidays left out. */
export function nextHeld({ rule }: Meeting, community: Pick<Community, 'holidays'>, after: After): Occurrence | undefined {
  let next = nextOccurrence(rule, after)
  while (next !== undefined && isHoliday(community, localDate(next.at, rule.zone), 'meetings')) next = nextOccurrence(rule, next)
  return next
}

/** The rule with something else on one date. Every change is a new revision: what was said about it before is no longer true. */
export function withException(rule: Rule, date: string, change: (before: Exception) => Exception): { rule: Rule; revision: number } {
  const before = rule.except?.[date] ?? {}
  const revision = (before.revision ?? (before.to === undefined ? 0 : 1)) + 1
  return { rule: { ...rule, except: { ...rule.except, [date]: { ...change(before), revision } } }, revision }
}

/** Why there is nothing to change on a date, and the nearest dates that there are, each a press away. */
export function noSuchDate(meeting: Meeting, date: string, doing: Doing, context: Pick<Context, 'words' | 'now'>): Reply {
  const { words, now } = context
  const shown = { zone: meeting.rule.zone, locale: words.locale, now }
  const all = around(meeting, date, now)
  const near = [all.findLast((one) => one.day < date), all.find((one) => one.day > date)].filter((one) => one !== undefined)
  const dates = near.map(({ at }) => inZone(at, 'date', shown))
  const nearest =
    near.length === 0
      ? words.say('meeting-skip-none', { name: nameOf(meeting) })
      : words.say('meeting-skip-nearest', { count: near.length, dates: listed(dates, words.locale) })
  const buttons = near.map(
    (one): Button => ({
      label: words.say(doing.run === 'meeting skip' ? 'meeting-skip-date' : 'meeting-move-date', {
        date: inZone(one.at, 'date', shown),
      }),
      run: doing.run,
      args: { ...doing.args, meeting: meeting.id, date: one.date },
    }),
  )
  const isSkipped = meeting.rule.except?.[date]?.cancelled === true
  return {
    text: `${whyNot(meeting, date, doing, context)} ${nearest}`,
    buttons: isSkipped ? [holdAgain(meeting, date, words), ...buttons] : buttons,
  }
}

export const holdAgain = ({ id }: Meeting, date: string, words: Context['words']): Button => ({
  label: words.say('meeting-unskip'),
  run: 'meeting unskip',
  args: { meeting: id, date },
})

/** The meeting's times that are still to come, around a date by its own clock: up to the first one after it. */
function around({ rule }: Meeting, date: string, now: Temporal.Instant): (Occurrence & { day: string })[] {
  const early = instantOf(Temporal.PlainDate.from(date).subtract({ days: WIDEST_GAP }), '00:00', rule.zone)
  const found: (Occurrence & { day: string })[] = []
  let after: After = Temporal.Instant.compare(early, now) > 0 ? early : now
  while ((found.at(-1)?.day ?? '') <= date) {
    const next = nextOccurrence(rule, after)
    if (next === undefined) break
    found.push({ ...next, day: localDate(next.at, rule.zone) })
    after = next
  }
  return found
}

function whyNot(meeting: Meeting, date: string, { run }: Doing, { words, now }: Pick<Context, 'words' | 'now'>): string {
  const { say, locale } = words
  const day = Temporal.PlainDate.from(date)
  const today = now.toZonedDateTimeISO(meeting.rule.zone).toPlainDate()
  const values = { name: nameOf(meeting), date: longDate(date, locale), what: run === 'meeting skip' ? 'skip' : 'move' }
  if (Temporal.PlainDate.compare(day, today) < 0) return say('meeting-skip-past', { ...values, ago: ago(day, today, locale) })
  if (meeting.rule.except?.[date]?.cancelled) return say('meeting-skip-already', values)
  return say(occurrenceOn(meeting.rule, date) === undefined ? 'meeting-skip-other-day' : 'meeting-skip-begun', values)
}
