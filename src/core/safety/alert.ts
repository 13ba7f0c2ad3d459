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

/** Said again after so many minutes until somebody has seen it; from the second time on where nobody has answered yet. */
const AGAIN = [4, 8, 12]
/** How long after an alert can be asked whether somebody has seen it, in hours. */
const KEPT = 24
/** Later than this it is no longer an alert, in hours. */
const LATEST = 6

export const alertLate = Temporal.Duration.from({ hours: LATEST })
export const alertTimer = (id: string) => `alert ${id}`
export const roundsOf = (id: string) => AGAIN.map((_, index) => `${alertTimer(id)} ${index}`)

/** What names an alert: made of the request, and guessed by nobody without the key. */
export const alertId = (keyOf: (address: Address) => OwnerKey, request: string) => keyOf(`alert:person:${request}`).slice(0, 16)

/** The first word to moderators, and the timers of what follows. Nothing when the community has not asked for alerts. */
export function raise(
  alert: Alert,
  { alerts }: Community,
  repeat: boolean,
  now: Temporal.Instant,
  words: Words,
): { timers: Timer[]; outgoing: Outgoing[] } {
  if (alerts === undefined) return { timers: [], outgoing: [] }
  const once = { owner: 'community', before: 0 } as const
  const seen: Timer = { ...once, ...dueIn(now, { hours: KEPT }), id: alertTimer(alert.id), job: 'alert-over', args: { seen: 'no' } }
  const again = AGAIN.map((minutes, round): Timer => {
    return {
      ...once,
      ...dueIn(now, { minutes }),
      id: `${alertTimer(alert.id)} ${round}`,
      job: 'alert',
      args: { ...alert, round: String(round) },
    }
  })
  return { timers: [seen, ...(repeat ? again : [])], outgoing: [alertTo(alerts.room, alert, now, words)] }
}

/** Where an alert goes the next time: first where it went before, then to whoever comes next. */
export function nextRoom({ alerts, moderatorRoom }: Community, round: number): Address | undefined {
  if (alerts === undefined || round === 0) return alerts?.room
  return alerts.next ?? moderatorRoom ?? alerts.room
}

export function alertTo(to: Address, alert: Alert, now: Temporal.Instant, words: Words, again = false): Outgoing {
  return { to, reply: inWords(alert, words, again), urgency: 'safety', until: now.add(alertLate) }
}

function inWords({ id, level = '', category = 'hopeless', link, room, name }: Alert, { say }: Words, again: boolean): Reply {
  const what = name === undefined ? say('alert-danger', { level, category: say(`alert-${category}`) }) : say('alert-person', { name })
  const where = link === undefined && room !== undefined ? say('alert-where', { room }) : ''
  return {
    to: 'room',
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
