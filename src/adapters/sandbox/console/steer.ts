/** The lines that steer the console: who speaks, where, and what time it is. */
import { NAME, personOf, roomOf } from '../addresses.ts'
import type { SandboxClock } from '../clock.ts'
import { laterBy, momentFrom } from '../time-words.ts'
import type { State } from './index.ts'

type Wheel = { state: State; clock: SandboxClock; advance(until: Temporal.Instant): Promise<void>; print(line: string): void }

const HELP = [
  ':as kim                 speak as somebody else',
  ':room meetings          go to a room',
  ':dm                     talk with the bot alone',
  ':moderator on           may set things up (off again with :moderator off)',
  ':at 2027-03-13T23:00[America/New_York]   set the clock',
  ':wait 3 days            let time pass; everything due arrives',
  ':press 2                press a button, by number or label',
]

/** Carries out a line that begins with `:`; one that makes no sense is answered with what would. */
export async function steer(line: string, wheel: Wheel): Promise<void> {
  const [word = '', ...others] = line.slice(1).split(/\s+/)
  const rest = others.join(' ')
  const { state, print } = wheel
  if (word === 'as' || word === 'room') {
    const name = rest.replace(/^[@#]/, '').toLowerCase()
    if (!NAME.test(name)) return print(`sandbox> A name is up to 20 small letters, digits and hyphens, such as kim. “${rest}” is not.`)
    if (word === 'as') return speakAs(state, name)
    state.places.add(name)
    state.room = roomOf(name)
    return
  }
  if (word === 'dm') {
    state.room = personOf(state.who)
    return
  }
  if (word === 'moderator' && (rest === 'on' || rest === 'off')) {
    state.moderators[rest === 'on' ? 'add' : 'delete'](state.who)
    return
  }
  if (word === 'at') return at(rest, wheel)
  if (word === 'wait') return wait(rest, wheel)
  if (word === 'help') return print(HELP.map((one) => `sandbox> ${one}`).join('\n'))
  print(`sandbox> I don’t know “${line}”. :help shows what there is.`)
}

/** Somebody else speaks: in the same room, or in their own direct messages. */
function speakAs(state: State, name: string): void {
  if (state.room === personOf(state.who)) state.room = personOf(name)
  state.who = name
}

/** Sets the clock. What is overdue then is treated as after an outage: what still helps arrives, the rest is skipped. */
async function at(text: string, { state, clock, advance, print }: Wheel): Promise<void> {
  const moment = momentFrom(text, clock.zone)
  if (moment === undefined) return print(`sandbox> “${text}” is not a moment such as 2027-03-13T23:00[America/New_York].`)
  clock.setZone(moment.timeZoneId)
  clock.set(moment.toInstant())
  await passing(state, () => advance(moment.toInstant()))
}

async function wait(text: string, { state, clock, advance, print }: Wheel): Promise<void> {
  const until = laterBy(text, clock.now(), clock.zone)
  if (until === undefined || Temporal.Instant.compare(until, clock.now()) <= 0)
    return print(`sandbox> “${text}” is not a time such as 3 days, 2 hours or 30 minutes.`)
  await passing(state, () => advance(until))
}

async function passing(state: State, work: () => Promise<void>): Promise<void> {
  state.waiting = true
  await work()
  state.waiting = false
}
