/** Commits that arrive together share one transaction, and so one sync to disk: that is most of what a commit costs on SQLite. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Happening, Outcome } from '../../core/ports.ts'
import { type Base, commit, commitAll } from './commit.ts'

type Waiting = { happening: Happening; stored: PromiseWithResolvers<Outcome> }

/** Enough for an evening when everybody checks in; few enough that the first of them is not kept waiting. */
const MOST = 50

/** Stores a happening with whatever else comes in the same turn of the event loop. Resolves and rejects as `commit` does. */
export function gathered(base: Base): (happening: Happening) => Promise<Outcome> {
  let waiting: Waiting[] = []
  let working = false

  return (happening) => {
    const stored = Promise.withResolvers<Outcome>()
    waiting.push({ happening, stored })
    // Whatever goes wrong is told to those who wait for it.
    if (!working) void work()
    return stored.promise
  }

  async function work(): Promise<void> {
    working = true
    while (waiting.length > 0) {
      await turn()
      const { together, later } = apart(waiting)
      waiting = later
      await store(base, together)
    }
    working = false
  }
}

/** Those that change no record twice, in the order they came: of two that do, the second has to see what became of the first. */
function apart(waiting: readonly Waiting[]): { together: Waiting[]; later: Waiting[] } {
  const together: Waiting[] = []
  const later: Waiting[] = []
  const changed = new Set<string>()
  for (const one of waiting) {
    const keys = keysOf(one.happening)
    if (together.length === MOST || keys.some((key) => changed.has(key))) later.push(one)
    else together.push(one)
    for (const key of keys) changed.add(key)
  }
  return { together, later }
}

/** Whoever asked, and whatever record is changed. A community that was only asked in is nothing to wait for. */
const keysOf = ({ changes, owners }: Happening): string[] =>
  [owners.me, changes.person?.key, changes.community?.key].filter((key) => key !== undefined && key !== '') as string[]

async function store(base: Base, together: readonly Waiting[]): Promise<void> {
  const [first] = together
  if (together.length === 1 && first !== undefined) return alone(base, first)
  const outcomes = await commitAll(
    base,
    together.map(({ happening }) => happening),
  ).catch(() => [])
  // One that failed is stored once more by itself, so that whoever asked learns why.
  for (const [index, one] of together.entries()) {
    const outcome = outcomes[index]
    if (outcome === undefined || outcome === 'failed') await alone(base, one)
    else one.stored.resolve(outcome)
  }
}

async function alone(base: Base, { happening: { changes, owners }, stored }: Waiting): Promise<void> {
  await commit(base, changes, owners).then(stored.resolve, stored.reject)
}
