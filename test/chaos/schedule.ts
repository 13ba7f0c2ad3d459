/** What goes wrong, and when: drawn once from a seed, in simulated time. */
import type { Random } from '../../src/core/random.ts'
import type { Kill } from './fleet.ts'

export type Trouble =
  | { at: number; what: 'kill' }
  | { at: number; what: 'jump'; by: number }
  | { at: number; what: 'restart' }
  | { at: number; what: 'read' }
  | { at: number; what: 'outage'; until: number }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const QUARTER = 15 * MINUTE

/** The last two are clocks that were wrong for some hours. */
const JUMPS = [[5 * MINUTE], [-5 * MINUTE], [HOUR], [-HOUR], [DAY], [-DAY], [DAY, -DAY], [-2 * HOUR, 2 * HOUR], [-20 * MINUTE]]

export type Counts = { kills: number; jumps: number; restarts: number; outages: number }

export function scheduleOf(from: number, to: number, counts: Counts, random: Random): Trouble[] {
  const found: Trouble[] = []
  const any = () => Math.round(from + DAY + random() * (to - from - 2 * DAY))
  for (let count = 0; count < counts.kills; count++) found.push({ at: any(), what: 'kill' })
  for (let count = 0; count < counts.restarts; count++) found.push({ at: any(), what: 'restart' })
  for (let count = 0; count < counts.jumps; count++) {
    // Just after the busiest moments, and half of them while somebody who was busy then is down.
    let at = Math.round(any() / QUARTER) * QUARTER + 1
    for (const by of JUMPS[count % JUMPS.length] ?? []) {
      if (random() < 0.5) found.push({ at: at - 1, what: 'kill' })
      found.push({ at, what: 'jump', by })
      at += by + 3 * HOUR
    }
  }
  for (let count = 0; count < counts.outages; count++) {
    const at = any()
    found.push({ at, what: 'outage', until: Math.round(at + (0.2 + random() ** 3 * 6) * HOUR) })
  }
  // The ledger forgets after two weeks.
  for (let at = from + 5 * DAY; at < to; at += 5 * DAY) found.push({ at, what: 'read' })
  return found.sort((one, other) => one.at - other.at)
}

export function killOf(random: Random): Kill {
  const dice = random()
  if (dice < 0.6) return { way: 'statement', after: 1 + Math.floor(random() * 40) }
  if (dice < 0.8) return { way: 'send', after: 1 + Math.floor(random() * 8) }
  return { way: 'moment', after: random() * 20 }
}

/** How long it takes until somebody starts it again, in ms: mostly not at all, now and then hours. */
export function downtime(random: Random): number {
  const dice = random()
  if (dice < 0.7) return 0
  return Math.round(dice < 0.93 ? random() * 20 * MINUTE : random() * 6 * HOUR)
}
