/** What a member should have got in the last days, and what became of it, in sentences. */
import { z } from 'zod'
import { command } from '../command.ts'
import { jobName } from '../job-names.ts'
import { moment, shortDate } from '../moment.ts'
import type { Entry } from '../outgoing.ts'
import { LEDGER_DAYS } from '../time/missed.ts'
import type { Meeting } from '../time/types.ts'
import type { Context } from '../types.ts'
import { isPaused, localDate } from './daily-rule.ts'
import { listed, nameOf } from './meeting-words.ts'

/** How many times of one kind are named one by one. */
const MOST_TIMES = 3
const MOST_LINES = 20

export const why = command({
  name: 'why',
  args: z.object({}),
  who: 'member',
  async run(context) {
    const { here, request, now, words } = context
    const oldest = now.subtract({ hours: 24 * LEDGER_DAYS })
    const me = here.keyOf(request.from)
    const entries = (await here.ledger('me')).filter(({ recipient, due }) => recipient === me && Temporal.Instant.compare(due, oldest) >= 0)
    const meetings = await here.meetings()
    const groups = Object.values(Object.groupBy(entries, groupOf)).filter((group) => group !== undefined)
    const lines = groups.slice(0, MOST_LINES).map((group) => lineOf(group, meetings, words))
    return {
      title: words.say('why-title'),
      text: words.say(lines.length === 0 ? 'why-none' : 'why-text', { days: LEDGER_DAYS }),
      list: [...lines, ...holding(context)],
    }
  },
})

/** What went alike is one line. */
const groupOf = ({ by, meeting, state, reason }: Entry) => [by.replace('-again', ''), meeting, state, reason].join(' ')

function lineOf(group: readonly Entry[], meetings: readonly Meeting[], words: Context['words']): string {
  const [newest] = group
  if (newest === undefined) return ''
  const { by, state, reason } = newest
  const meeting = meetings.find(({ id }) => id === newest.meeting)
  const name = jobName(by, words)
  const about = meeting === undefined ? name : words.say('why-about', { name, meeting: nameOf(meeting) })
  const values = { name: about, count: group.length, last: moment(newest.due), when: times(group, words) }
  if (state === 'sent') return words.say('why-sent', values)
  if (state === 'waiting') return words.say('why-waiting', values)
  return words.say(state === 'failed' ? 'why-failed' : 'why-skipped', { ...values, reason: words.say(`why-${reason ?? 'unexpected'}`) })
}

function times(group: readonly Entry[], words: Context['words']): string {
  const named = group.slice(0, MOST_TIMES).map(({ due }) => moment(due))
  const more = group.length - named.length
  return listed(more > 0 ? [...named, words.say('why-more', { count: more })] : named, words.locale)
}

/** What of the person's own settings keeps something back now: no line of the ledger says so. */
function holding({ me, now, zone, words }: Context): string[] {
  const { nudge, quiet } = me.record
  const until = nudge !== undefined && isPaused(nudge, localDate(now, nudge.zone)) ? nudge.pausedUntil : undefined
  const day = until && shortDate(Temporal.PlainDate.from(until), now.toZonedDateTimeISO(zone), words.locale)
  return [
    ...(day === undefined ? [] : [words.say('why-now-paused', { day })]),
    ...(quiet === undefined ? [] : [words.say('why-now-quiet', quiet)]),
  ]
}
