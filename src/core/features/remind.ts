/** Reminders of meetings for one member alone, by direct message. Nobody can see who set one. */
import { z } from 'zod'
import { command, kind } from '../command.ts'
import { moment } from '../moment.ts'
import type { Person } from '../people.ts'
import { everyMeetingOf, NEVER, nextTimer } from '../time/next.ts'
import type { Meeting, Timer } from '../time/types.ts'
import type { Context, Reply } from '../types.ts'
import { nameOf } from './meeting-words.ts'
import { quietNote } from './quiet-note.ts'
import { myReminder, myStart } from './remind-jobs.ts'
import { offButton, overview, type Reminding, timerId } from './remind-list.ts'
import { ownReminder, withoutAddress } from './remind-record.ts'
import { longTime } from './remind-words.ts'

const USUAL = 15
const LONGEST = 24 * 60

const args = z
  .object({
    meeting: kind('meetings').optional(),
    before: z.coerce.number().int().min(0).max(LONGEST).optional(),
    turn: z.enum(['off']).optional(),
  })
  .superRefine(({ meeting, before }, context) => {
    if (before !== undefined && meeting === undefined) context.addIssue({ code: 'custom', path: ['meeting'] })
  })
type Given = z.infer<typeof args>
type Around = Context<Given> & Reminding

export const meetingRemind = command({
  name: 'meeting remind',
  args,
  who: 'member',
  async run(context) {
    const { args, request, here, words } = context
    if (request.community === undefined) return { text: words.say('meeting-in-community') }
    const around = { ...context, home: request.community, meetings: await here.meetings() }
    const one = around.meetings.find(({ id }) => id === args.meeting)
    if (args.turn === 'off') return args.meeting === undefined || args.meeting === 'all' ? allOff(around) : oneOff(one, around)
    if (args.meeting === undefined) return overview(around)
    if (args.meeting !== 'all' && one === undefined) return { text: words.say('meeting-gone') }
    return set(one, around)
  },
})

/** For one meeting, or for every one there is and will be. */
function set(one: Meeting | undefined, context: Around): Reply {
  const { args, me, request, here, now, words, home, meetings } = context
  const key = one?.id ?? everyMeetingOf(home)
  const before = args.before ?? USUAL
  // Who wants to hear of all wants those back that were left out.
  const replaced = (meeting: string, off?: true) =>
    meeting === key || (one === undefined && off && meetings.some(({ id }) => id === meeting))
  me.change((person) => ({
    ...person,
    address: request.from,
    reminders: [...person.reminders.filter(({ meeting, off }) => !replaced(meeting, off)), { meeting: key, before }],
  }))
  const about = one === undefined ? meetings : [one]
  const timer = timerFor(key, before, about, now)
  here.putTimer(timer)
  const values = {
    name: one === undefined ? '' : nameOf(one),
    which: one === undefined ? 'all' : 'one',
    before,
    time: longTime(before, words),
  }
  const text = [
    words.say('remind-set', values),
    timer.due.equals(NEVER) ? words.say('remind-nothing-yet') : words.say('remind-next', { next: moment(timer.due) }),
    quietNote(me.record.quiet, timer.due, context),
    words.say('remind-private'),
  ]
  return { text: text.filter(Boolean).join(' '), buttons: [offButton(one, words)] }
}

function timerFor(key: string, before: number, meetings: readonly Meeting[], now: Temporal.Instant): Timer {
  const job = before === 0 ? myStart.name : myReminder.name
  const kept = { id: timerId(key), job, owner: 'me', meeting: key, before } as const
  return nextTimer(kept, meetings, now) ?? { ...kept, date: '9999-01-01', due: NEVER }
}

async function allOff({ me, here, words }: Around): Promise<Reply> {
  if (me.record.reminders.length === 0) return { text: words.say('remind-none-set') }
  me.change((person) => withoutAddress({ ...person, reminders: [] }))
  for (const { id } of await here.timers('me')) if (id.startsWith(timerId(''))) here.removeTimer(id)
  return { text: words.say('remind-all-off') }
}

/** A meeting that every one includes is remembered as left out. */
function oneOff(one: Meeting | undefined, { me, here, words, home }: Around): Reply {
  if (one === undefined) return { text: words.say('meeting-gone') }
  const own = ownReminder(me.record, one)
  const isInAll = me.record.reminders.some(({ meeting }) => meeting === everyMeetingOf(home))
  if (own?.off || (own === undefined && !isInAll)) return { text: words.say('remind-none-for', { name: nameOf(one) }) }
  const leftOut: Person['reminders'] = isInAll ? [{ meeting: one.id, before: 0, off: true }] : []
  me.change((person) =>
    withoutAddress({ ...person, reminders: [...person.reminders.filter(({ meeting }) => meeting !== one.id), ...leftOut] }),
  )
  if (own !== undefined) here.removeTimer(timerId(one.id))
  return { text: words.say(isInAll ? 'remind-left-out' : 'remind-one-off', { name: nameOf(one) }) }
}
