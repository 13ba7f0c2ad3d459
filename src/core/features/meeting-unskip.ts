/** A date that was skipped takes place after all. */
import { z } from 'zod'
import { command, kind } from '../command.ts'
import { inZone, moment } from '../moment.ts'
import { nextOccurrence, occurrenceOn } from '../time/rule.ts'
import type { Meeting, Occurrence } from '../time/types.ts'
import type { Context, Reply } from '../types.ts'
import { localDate } from './daily-rule.ts'
import { inItsRoom } from './meeting-change.ts'
import { holdAgain, withException } from './meeting-dates.ts'
import { newsOf } from './meeting-news.ts'
import { nameOf, onItsClock, roomName } from './meeting-words.ts'

export const meetingUnskip = command({
  name: 'meeting unskip',
  args: z.object({ meeting: kind('meeting'), date: kind('date').optional() }),
  who: 'moderator',
  async run(context) {
    const { args, here, now, words } = context
    const meeting = (await here.meetings()).find(({ id }) => id === args.meeting)
    if (meeting === undefined) return { text: words.say('meeting-gone') }
    const skipped = skippedOf(meeting, now)
    const one = args.date === undefined ? skipped[0] : skipped.find((each) => isOn(each, args.date ?? '', meeting))
    if (one === undefined) return which(meeting, skipped, context)
    const { rule, revision } = held(meeting, one.date)
    here.putMeeting({ ...meeting, rule })
    here.tell(newsOf('held', meeting, { date: one.date, revision, to: one.at }))
    const name = nameOf(meeting)
    const values = { name, when: onItsClock(one, meeting, context), room: await roomName(meeting.room, context) }
    const notice = words.say('meeting-unskip-notice', { name, when: moment(one.at) })
    return { text: words.say('meeting-unskipped', values), also: [inItsRoom(meeting, notice, one.at)] }
  },
})

const held = ({ rule }: Meeting, date: string) => withException(rule, date, ({ cancelled: _, ...kept }) => kept)

/** The skipped ones that are still to come, soonest first, with the time each would have. */
function skippedOf(meeting: Meeting, now: Temporal.Instant): Occurrence[] {
  const dates = Object.entries(meeting.rule.except ?? {}).flatMap(([date, { cancelled }]) => (cancelled ? [date] : []))
  return dates
    .flatMap((date) => occurrenceOn(held(meeting, date).rule, date) ?? [])
    .filter(({ at }) => Temporal.Instant.compare(at, now) > 0)
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at))
}

const isOn = ({ date, at }: Occurrence, wanted: string, { rule }: Meeting) => date === wanted || localDate(at, rule.zone) === wanted

function which(meeting: Meeting, skipped: readonly Occurrence[], { words, now }: Pick<Context, 'words' | 'now'>): Reply {
  const { say, locale } = words
  const next = nextOccurrence(meeting.rule, now)
  if (skipped.length === 0) {
    const after = next === undefined ? '' : ` ${say('meeting-skipped-next', { when: onItsClock(next, meeting, { words, now }) })}`
    return { text: `${say('meeting-unskip-none', { name: nameOf(meeting) })}${after}` }
  }
  return {
    text: say('meeting-unskip-which'),
    buttons: skipped.map((one) => ({
      ...holdAgain(meeting, one.date, words),
      label: inZone(one.at, 'date', { zone: meeting.rule.zone, locale, now }),
    })),
  }
}
