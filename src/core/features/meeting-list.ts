/** What there is to come to: all meetings, the next ones, and the way into one. */
import { z } from 'zod'
import { command } from '../command.ts'
import { moment } from '../moment.ts'
import { neutral } from '../neutral.ts'
import type { After } from '../time/rule.ts'
import { MEETING_MINUTES, type Meeting, type Occurrence } from '../time/types.ts'
import type { Context } from '../types.ts'
import { nextHeld } from './meeting-dates.ts'
import { findMeeting, whichMeeting } from './meeting-which.ts'
import { nameOf, onItsClock, patternOf, roomName } from './meeting-words.ts'

const FURTHEST_DAYS = 14
/** How many times are shown, and how many of one meeting, so that a daily one leaves room for the others. */
const MOST = 8
const MOST_OF_ONE = 2

export const meetingList = command({
  name: 'meeting list',
  args: z.object({}),
  who: 'member',
  async run(context) {
    const { community, here, now, request, words } = context
    if (request.community === undefined) return { text: words.say('meeting-in-community') }
    const meetings = (await here.meetings()).map((meeting) => ({ meeting, next: nextHeld(meeting, community.record, now) })).sort(soonest)
    if (meetings.length === 0) return { text: words.say('meeting-none') }
    const lines = meetings.map(async ({ meeting, next }) => {
      const values = { name: nameOf(meeting), pattern: patternOf(meeting.rule, words), room: await roomName(meeting.room, context) }
      if (next === undefined) return words.say('meeting-line-over', values)
      return words.say('meeting-line', { ...values, when: onItsClock(next, meeting, context) })
    })
    return {
      title: words.say('meeting-list-title'),
      text: words.say('meeting-list', { count: meetings.length }),
      list: await Promise.all(lines),
    }
  },
})

export const meetingNext = command({
  name: 'meeting next',
  args: z.object({}),
  who: 'member',
  async run(context) {
    const { here, request, words } = context
    if (request.community === undefined) return { text: words.say('meeting-in-community') }
    const meetings = await here.meetings()
    if (meetings.length === 0) return { text: words.say('meeting-none') }
    const times = meetings.flatMap((meeting) => soon(meeting, context)).sort(soonest)
    if (times.length === 0) return { text: words.say('meeting-next-none') }
    const more = times.length - MOST
    return {
      title: words.say('meeting-next-title'),
      text: [words.say('meeting-next'), more > 0 ? words.say('meeting-next-more', { count: more }) : ''].filter(Boolean).join(' '),
      list: await Promise.all(times.slice(0, MOST).map((time) => nextLine(time, context))),
    }
  },
})

/** The link, for the one who asks alone. */
export const meetingJoin = command({
  name: 'meeting join',
  args: whichMeeting,
  who: 'member',
  async run(context) {
    const { now, words } = context
    const meeting = await findMeeting(context)
    if (meeting === undefined) return { text: words.say('meeting-gone') }
    const { link } = meeting
    const name = nameOf(meeting)
    const next = soon(meeting, context)[0]
    const isOn = next !== undefined && isBefore(next.next, now)
    const text = [
      link === undefined
        ? words.say('meeting-join-room', { name, room: await roomName(meeting.room, context) })
        : words.say('meeting-join', { name, link: neutral(link) }),
      next === undefined || isOn ? '' : words.say('meeting-join-when', { when: moment(next.next.at) }),
    ]
    return { text: text.filter(Boolean).join(' ') }
  },
})

type Time = { meeting: Meeting; next: Occurrence }

/** What of a meeting is on now or comes within two weeks, soonest first. */
function soon(meeting: Meeting, { now, community }: Pick<Context, 'now' | 'community'>): Time[] {
  const end = now.add({ hours: FURTHEST_DAYS * 24 })
  const found: Time[] = []
  let after: After = now.subtract({ minutes: MEETING_MINUTES })
  while (found.length < MOST_OF_ONE) {
    const next = nextHeld(meeting, community.record, after)
    if (next === undefined || Temporal.Instant.compare(next.at, end) > 0) break
    found.push({ meeting, next })
    after = next
  }
  return found
}

/** What has no time to come goes last. */
function soonest({ next: one }: { next: Occurrence | undefined }, { next: other }: { next: Occurrence | undefined }): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
  return Temporal.Instant.compare(one.at, other.at)
}

const isBefore = ({ at }: Occurrence, now: Temporal.Instant) => Temporal.Instant.compare(at, now) <= 0

async function nextLine({ meeting, next }: Time, context: Pick<Context, 'here' | 'request' | 'words' | 'now'>): Promise<string> {
  const { words, now } = context
  const values = { name: nameOf(meeting), when: moment(next.at), room: await roomName(meeting.room, context) }
  const line = words.say(isBefore(next, now) ? 'meeting-next-now' : 'meeting-next-line', values)
  const { link } = meeting
  const parts = [
    line,
    next.note === undefined ? '' : neutral(next.note),
    link === undefined ? '' : words.say('meeting-next-link', { link: neutral(link) }),
  ]
  return parts.filter(Boolean).join(' ')
}
