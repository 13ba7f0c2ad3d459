/** Writes down that words were answered: counts without a person in them, and the person's row of a day. Never the words. */
import { again } from '../again.ts'
import { NO_CHANGES } from '../changes.ts'
import type { Delivery } from '../outgoing.ts'
import type { Clock, OwnerKey, Store } from '../ports.ts'
import type { Timer } from '../time/types.ts'
import type { Address, Request } from '../types.ts'
import { answered } from './calm.ts'
import type { Finding } from './finding.ts'
import { knownRule } from './rules.ts'

export type Note = {
  found: Finding
  where: 'room' | 'private'
  /** What became of it, for the count. */
  outcome: string
  community: Address | undefined
  timers?: readonly Timer[]
  deliveries?: readonly Delivery[]
}

/** Replicas may store at the same moment; more often than this means that something else is wrong. */
const MOST_TRIES = 5

/** Resolves when it is stored; rejects when it cannot be. What was only counted leaves no row of the person. */
export async function note({ store, clock }: { store: Store; clock: Clock }, { from }: Pick<Request, 'from'>, one: Note): Promise<void> {
  const now = clock.now()
  const me: OwnerKey = store.keyOf(from)
  const { found, where, outcome, community } = one
  const category = found.categories[0] ?? 'other'
  const isAnswered = outcome !== 'nothing'
  const calm = isAnswered ? (await store.calm([me])).get(me) : undefined
  const changes = {
    ...NO_CHANGES,
    at: now,
    tallies: [`safety ${found.level} ${category} ${where} ${outcome}`, ...found.rules.map((rule) => `rule ${knownRule(rule)} fired`)],
    putTimers: one.timers ?? [],
    deliveries: one.deliveries ?? [],
    ...(isAnswered && { calm: { key: me, state: answered(calm, found.level, now) } }),
  }
  const owners = { me, community: community === undefined ? '' : store.keyOf(community) }
  await again(async () => (await store.commit(changes, owners)) === 'done', MOST_TRIES)
}
