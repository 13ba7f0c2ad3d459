/** What a member is reminded of, and what they could be. */
import { moment } from '../moment.ts'
import { everyMeetingOf, NEVER } from '../time/next.ts'
import { nextOccurrence } from '../time/rule.ts'
import type { Meeting } from '../time/types.ts'
import type { Address, Button, Context, Reply } from '../types.ts'
import { nameOf } from './meeting-words.ts'
import { longTime } from './remind-words.ts'

/** The community whose meetings they are. */
export type Reminding = { home: Address; meetings: readonly Meeting[] }

/** How many meetings are offered as buttons. */
const MOST_OFFERED = 4

export const timerId = (key: string) => `remind ${key}`

export async function overview({ me, here, now, words, home, meetings }: Context & Reminding): Promise<Reply> {
  const timers = await here.timers('me')
  const every = everyMeetingOf(home)
  const lines = me.record.reminders.flatMap(({ meeting, before, off }) => {
    const one = meetings.find(({ id }) => id === meeting)
    if (one === undefined && meeting !== every) return []
    const timer = timers.find(({ id }) => id === timerId(meeting))
    const isToCome = timer !== undefined && !timer.due.equals(NEVER)
    const values = { name: one === undefined ? '' : nameOf(one), which: off ? 'off' : one === undefined ? 'all' : 'one', before }
    const line = words.say('remind-line', { ...values, time: longTime(before, words) })
    return [isToCome ? `${line} ${words.say('remind-next', { next: moment(timer.due) })}` : line]
  })
  const isSet = (key: string) => me.record.reminders.some(({ meeting, off }) => meeting === key && !off)
  const next = ({ rule }: Meeting) => nextOccurrence(rule, now)?.at ?? NEVER
  const offered = meetings
    .filter(({ id }) => !isSet(id) && !isSet(every))
    .toSorted((one, other) => Temporal.Instant.compare(next(one), next(other)))
    .slice(0, MOST_OFFERED)
  const buttons: Button[] = [
    ...(isSet(every) ? [] : [{ label: words.say('remind-all'), run: 'meeting remind', args: { meeting: 'all' } }]),
    ...offered.map((one) => ({ label: nameOf(one), run: 'meeting remind', args: { meeting: one.id } })),
    ...(lines.length > 0 ? [offButton(undefined, words)] : []),
  ]
  if (lines.length === 0) return { text: words.say(meetings.length === 0 ? 'meeting-none' : 'remind-none'), buttons }
  return { text: words.say('remind-are'), list: lines, buttons }
}

export const offButton = (one: Meeting | undefined, words: Context['words']): Button => ({
  label: words.say(one === undefined ? 'remind-off-all' : 'remind-off'),
  run: 'meeting remind',
  args: { ...(one !== undefined && { meeting: one.id }), turn: 'off' },
})
