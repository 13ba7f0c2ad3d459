import { roomOf } from '../address.ts'
import { command } from '../command.ts'
import { cityOf } from '../moment.ts'
import { type Random, seeded } from '../random.ts'
import { nextOccurrence, upcoming } from '../time/rule.ts'
import type { Meeting } from '../time/types.ts'
import type { Address, Context, Reply } from '../types.ts'
import { reopened } from './gone.ts'
import { putTimers } from './meeting-jobs.ts'
import { linkFrom } from './meeting-link.ts'
import { newsOf } from './meeting-news.ts'
import { type Given, meetingArgs, ruleFrom, wrongDate } from './meeting-rule.ts'
import { nameOf, onItsClock, patternOf, roomName } from './meeting-words.ts'

/** How many dates the preview shows. */
const PREVIEW = 5

export const meetingAdd = command({
  name: 'meeting add',
  args: meetingArgs,
  who: 'moderator',
  async run(context) {
    const { args, community, request, here, now, words } = context
    if (request.community === undefined) return { text: words.say('meeting-in-community') }
    const zone = args.zone ?? community.record.zone
    if (zone === undefined) return again(context, ['zone'], words.say('meeting-which-zone'))
    const room = (args.room ?? community.record.meetingRoom ?? roomOf(request)) as Address
    if (room === undefined) return again(context, ['room'], words.say('meeting-which-room'))
    const link = args.link === undefined ? undefined : linkFrom(args.link)
    if (args.link !== undefined && link === undefined) return again(context, ['link'], words.say('meeting-link-unknown'))
    if (nameOf(args) === '') return again(context, ['name'], words.say('meeting-name-empty'))
    const rule = ruleFrom(args, zone, now)
    const wrong = wrongDate(args, rule, now, words)
    if (wrong !== undefined) return again(context, wrong.names, wrong.error)
    const twin = (await here.meetings()).find((one) => nameOf(one).toLowerCase() === nameOf(args).toLowerCase())
    if (twin !== undefined && nextOccurrence(twin.rule, now) !== undefined) {
      const pattern = patternOf(twin.rule, words)
      return again(context, ['name'], words.say('meeting-name-taken', { name: nameOf(twin), pattern }))
    }
    if (twin !== undefined) {
      here.removeMeeting(twin.id)
      here.tell(newsOf('over', twin, {}))
    }
    const id = newId(context.random, seeded(`${request.community} ${args.name}`))
    const { name, remind } = args
    const meeting: Meeting = {
      id,
      community: request.community,
      name: name.replace(/\s+/g, ' '),
      rule,
      room,
      remind: Number(remind),
      version: 0,
      ...(link !== undefined && { link }),
    }
    here.putMeeting(meeting)
    putTimers(here, meeting, now)
    const isFirstZone = community.record.zone === undefined
    // The first zone a moderator names is the community's until /setup says otherwise.
    community.change((record) => reopened(record, room))
    if (isFirstZone) community.change((record) => ({ ...record, zone }))
    return preview(meeting, isFirstZone, context)
  },
})

async function preview(meeting: Meeting, isFirstZone: boolean, context: Context<Given>): Promise<Reply> {
  const { now, words } = context
  const { rule, remind, link } = meeting
  const room = await roomName(meeting.room, context)
  const times = rule.every === 'once' ? [] : upcoming(rule, now, PREVIEW)
  const text = [
    words.say('meeting-added', { name: nameOf(meeting), pattern: patternOf(rule, words) }),
    remind > 0 ? words.say('meeting-added-remind', { room, minutes: remind }) : words.say('meeting-added-start', { room }),
    link === undefined ? '' : words.say('meeting-added-link'),
    isFirstZone ? words.say('meeting-added-zone', { city: cityOf(rule.zone) }) : '',
    times.length > 0 ? words.say('meeting-added-times') : '',
  ]
  return {
    text: text.filter(Boolean).join(' '),
    ...(times.length > 0 && { list: times.map((one) => onItsClock(one, meeting, context)) }),
  }
}

/** Asks again for some arguments, with the reason; everything else that was given is kept. */
function again(context: Context<Given>, names: readonly (keyof Given)[], error: string): Reply {
  const args: Partial<Record<string, string>> = context.args
  const known = Object.fromEntries(Object.entries(args).filter((entry): entry is [string, string] => entry[1] !== undefined))
  const kept = Object.fromEntries(Object.entries(known).filter(([name]) => !names.some((one) => one === name)))
  const form = context.form(names, kept)
  const fields = form.fields.map((field) => {
    const value = known[field.name]
    // Nothing was wrong with what was not given, but without it there is no meeting.
    return value === undefined ? { ...field, optional: false } : { ...field, value, error }
  })
  return { text: error, form: { ...form, fields } }
}

const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Eight signs, taken from two generators in turn: one alone has too few numbers to keep communities apart. */
const newId = (...randoms: readonly [Random, Random]) =>
  Array.from({ length: 8 }, (_, place) => SIGNS[Math.floor((randoms[place % 2] ?? randoms[0])() * SIGNS.length)]).join('')
