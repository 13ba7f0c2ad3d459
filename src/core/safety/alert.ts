/** A moderators' alert: what it says, when it is said again, and how long is kept whether somebody has seen it. No words of anybody are in it. */
import type { Community } from '../communities.ts'
import type { Outgoing } from '../outgoing.ts'
import type { OwnerKey } from '../ports.ts'
import type { Timer } from '../time/types.ts'
import type { Address, Reply } from '../types.ts'
import type { Words } from '../words.ts'
import type { Category } from './finding.ts'

/** Either of danger in a room (`level`, `category`, `link`, `room`), or of somebody who asks for a person (`name`, with their yes). */
export type Alert = { id: string; level?: string; category?: Category; link?: string; room?: string; name?: string }

/** Said again every so many minutes until somebody has seen it: first in the same room, then down the list. */
const EVERY = 4
/** So often even when the list is short. */
const FEWEST = 3
/** How many moderators can be on the list, and so how often an alert is said at most. */
export const MOST_PEOPLE = 8
const MOST = MOST_PEOPLE + 2
/** How long after an alert can be asked whether somebody has seen it, in hours. */
const KEPT = 24
/** Later than this it is no longer an alert, in hours. */
const LATEST = 6

export const alertLate = Temporal.Duration.from({ hours: LATEST })
export const alertTimer = (id: string) => `alert ${id}`
const roundTimer = (id: string, round: number) => `${alertTimer(id)} ${round}`
export const roundsOf = (id: string) => Array.from({ length: MOST }, (_, round) => roundTimer(id, round))

/** What names an alert: made of the request, and guessed by nobody without the key. */
export const alertId = (keyOf: (address: Address) => OwnerKey, request: string) => keyOf(`alert:person:${request}`).slice(0, 16)

/** The first word to moderators, and the timers of what follows. Nothing when the community has not asked for alerts. */
export function raise(
  alert: Alert,
  community: Community,
  repeat: boolean,
  now: Temporal.Instant,
  words: Words,
): { timers: Timer[]; outgoing: Outgoing[] } {
  const { alerts } = community
  if (alerts === undefined) return { timers: [], outgoing: [] }
  const once = { owner: 'community', before: 0 } as const
  const seen: Timer = { ...once, ...dueIn(now, { hours: KEPT }), id: alertTimer(alert.id), job: 'alert-over', args: { seen: 'no' } }
  const rounds = Math.max(FEWEST, 1 + othersOf(community).length)
  const again = Array.from({ length: rounds }, (_, round): Timer => {
    const args = { ...alert, round: String(round) }
    return { ...once, ...dueIn(now, { minutes: EVERY * (round + 1) }), id: roundTimer(alert.id, round), job: 'alert', args }
  })
  return { timers: [seen, ...(repeat ? again : [])], outgoing: [alertTo(alerts.room, alert, now, words)] }
}

/** Somewhere an alert goes when nobody has answered: another room, or a moderator by key. */
export type Next = { room: Address } | { person: OwnerKey }

/** Where an alert goes the next time: first where it went before, then down the list, and from its top again. */
export function nextFor(community: Community, round: number): Next | undefined {
  if (community.alerts === undefined) return undefined
  const others = othersOf(community)
  return (round === 0 ? undefined : others[(round - 1) % others.length]) ?? { room: community.alerts.room }
}

function othersOf({ alerts, moderatorRoom, gone }: Community): readonly Next[] {
  const room = alerts?.next ?? moderatorRoom
  const isThere = room !== undefined && room !== alerts?.room && !gone.some((one) => one.room === room)
  return [...(isThere ? [{ room }] : []), ...(alerts?.people ?? []).map((person) => ({ person }))]
}

export function alertTo(to: Address, alert: Alert, now: Temporal.Instant, words: Words, again = false): Outgoing {
  return {
    to,
    reply: { ...inWords(alert, words, again), to: to.includes(':person:') ? 'me' : 'room' },
    urgency: 'safety',
    until: now.add(alertLate),
  }
}

function inWords({ id, level = '', category = 'hopeless', link, room, name }: Alert, { say }: Words, again: boolean): Reply {
  const what = name === undefined ? say('alert-danger', { level, category: say(`alert-${category}`) }) : say('alert-person', { name })
  const where = link === undefined && room !== undefined ? say('alert-where', { room }) : ''
  return {
    text: [again ? say('alert-again') : '', what, where].filter(Boolean).join(' '),
    buttons: [
      ...(link === undefined ? [] : [{ label: say('alert-open'), url: link }]),
      { label: say('alert-seen'), run: 'told', args: { id, seen: 'yes' }, tone: 'primary' },
    ],
  }
}

const dueIn = (now: Temporal.Instant, time: Temporal.DurationLike) => {
  const due = now.add(time)
  return { date: due.toString(), due }
}
