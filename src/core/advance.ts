/** Lets time pass in a world with a clock that can be set: everything due fires in order, each at its own instant. */
import type { Bot } from './bot.ts'

type Settable = { now(): Temporal.Instant; set(to: Temporal.Instant): void }
type Ticking = Pick<Bot, 'tick' | 'settle' | 'nextDue'>

/** Resolves at `until`. What cannot be settled is tried again every minute on the way there, and left when time is up. */
export async function advance(clock: Settable, bot: Ticking, until: Temporal.Instant): Promise<void> {
  let tried: Temporal.Instant | undefined
  for (;;) {
    const due = await bot.nextDue()
    if (due === undefined || Temporal.Instant.compare(due, until) > 0) break
    const now = clock.now()
    // What is due already comes at once. If it is still due then, a minute goes by before it is tried again, so that time always passes.
    const next = Temporal.Instant.compare(due, now) > 0 ? due : tried?.equals(now) ? now.add({ minutes: 1 }) : now
    if (Temporal.Instant.compare(next, until) > 0) break
    clock.set(next)
    tried = next
    await bot.tick()
    await bot.settle()
  }
  clock.set(until)
  await bot.tick()
  await bot.settle()
}
