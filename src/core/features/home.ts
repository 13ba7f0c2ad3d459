/** All that is kept for a member and all that is near, at a glance. */
import { z } from 'zod'
import { command } from '../command.ts'
import { moment, shortDate } from '../moment.ts'
import type { Context, Fact } from '../types.ts'
import { isPaused, localDate } from './daily-rule.ts'
import { nextHeld } from './meeting-dates.ts'
import { nameOf } from './meeting-words.ts'

/** As many meetings as a glance takes in. */
const MOST = 3

export const home = command({
  name: 'home',
  args: z.object({}),
  who: 'member',
  async run(context) {
    const { words } = context
    const meetings = await next(context)
    return {
      title: words.say('home-title'),
      text: words.say('home-text'),
      facts: [checkins(context), await nudge(context), ...(meetings === undefined ? [] : [meetings])],
      buttons: [
        { label: words.say('help-checkin'), run: 'checkin', tone: 'primary' },
        { label: words.say('home-history'), run: 'history' },
        { label: words.say('home-nudge'), run: 'nudge' },
        { label: words.say('home-meetings'), run: 'meeting next' },
        { label: words.say('help-tips'), run: 'tips' },
        { label: words.say('help-now'), run: 'crisis', tone: 'danger' },
        { label: words.say('home-settings'), run: 'settings' },
      ],
    }
  },
})

/** The last one and how many days there are, which never go down. Nothing is asked of whoever has none. */
function checkins({ me, words, now, zone }: Context): Fact {
  const all = me.record.checkins
  const last = all.toSorted((one, other) => other.day.localeCompare(one.day) || other.at - one.at)[0]
  const name = words.say('home-history')
  if (last === undefined) return { name, value: words.say('home-no-checkins') }
  const day = shortDate(Temporal.PlainDate.from(last.day), now.toZonedDateTimeISO(zone), words.locale)
  const days = new Set(all.map((one) => one.day)).size
  return { name, value: words.say('home-checkins', { days, day, mood: words.say(`mood-${last.mood}`) }) }
}

async function nudge({ me, here, words, now }: Context): Promise<Fact> {
  const name = words.say('home-nudge')
  const set = me.record.nudge
  if (set === undefined) return { name, value: words.say('home-no-nudge') }
  const due = (await here.timers('me')).find(({ job }) => job === 'nudge')?.due
  const paused = isPaused(set, localDate(now, set.zone))
  return { name, value: words.say(paused ? 'home-nudge-paused' : 'home-nudge-set', { next: due === undefined ? set.time : moment(due) }) }
}

/** Undefined where no community is known. */
async function next({ community, request, here, words, now }: Context): Promise<Fact | undefined> {
  if (request.community === undefined) return undefined
  const times = (await here.meetings()).flatMap((meeting) => {
    const held = nextHeld(meeting, community.record, now)
    return held === undefined ? [] : [{ meeting, at: held.at }]
  })
  const soonest = times.sort((one, other) => Temporal.Instant.compare(one.at, other.at)).slice(0, MOST)
  const lines = soonest.map(({ meeting, at }) => words.say('home-meeting', { name: nameOf(meeting), when: moment(at) }))
  return { name: words.say('home-meetings'), value: lines.join('\n') || words.say('home-no-meetings') }
}
